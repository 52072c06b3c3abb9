package org.vane.voice;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.vane.document.Document;
import org.vane.document.Span;
import org.vane.ingest.DocumentBuilder;
import org.vane.ingest.GivenMetadata;

/**
 * Counts the classes of failure on annotated texts, as docs/voices.md lists them.
 *
 * <pre>
 * AttributionErrors GOLD.jsonl
 * </pre>
 *
 * <p>Of the annotated attributions that have a source, each is found if one of ours covers half of
 * its content or more, as in score_attribution.py.
 */
final class AttributionErrors {

  private static final Set<String> PRONOUNS =
      Set.of(
          "he", "she", "it", "they", "who", "which", "that", "his", "her", "their", "its", "i",
          "we", "you");

  private final Map<String, Integer> classes = new TreeMap<>();
  private final Map<String, Integer> extra = new TreeMap<>();
  private int annotated;

  private AttributionErrors() {}

  public static void main(String[] arguments) throws IOException {
    AttributionErrors errors = new AttributionErrors();
    ObjectMapper mapper = new ObjectMapper();
    DocumentBuilder builder = new DocumentBuilder();
    VoiceAnalyser analyser = new VoiceAnalyser();
    for (String line : Files.readAllLines(Path.of(arguments[0]), StandardCharsets.UTF_8)) {
      JsonNode row = mapper.readTree(line);
      Document document =
          builder.build(row.get("id").asText(), row.get("text").asText(), GivenMetadata.NONE);
      errors.count(row, document, analyser.analyse(document).attributions());
    }
    errors.print(System.out);
  }

  private void count(JsonNode row, Document document, List<Attribution> ours) {
    List<Span> gold = new ArrayList<>();
    for (JsonNode attribution : row.get("attributions")) {
      List<Span> content = spans(attribution.get("content"));
      gold.addAll(content);
      List<Span> source = spans(attribution.get("source"));
      if (!source.isEmpty()) {
        annotated++;
        add(classes, failure(document, ours, content, source, spans(attribution.get("cue"))));
      }
    }
    for (Attribution a : ours) {
      if (2 * overlap(gold, a.content()) < a.content().length()) {
        add(extra, a.rule());
      }
    }
  }

  private static String failure(
      Document document,
      List<Attribution> ours,
      List<Span> content,
      List<Span> source,
      List<Span> cue) {
    Attribution best = null;
    int most = 0;
    for (Attribution a : ours) {
      int shared = overlap(content, a.content());
      if (shared > most) {
        most = shared;
        best = a;
      }
    }
    int length = content.stream().mapToInt(Span::length).sum();
    boolean quoted = "\"\u201C".indexOf(document.text().charAt(content.get(0).start())) >= 0;
    if (best == null || 2 * most < length) {
      String how = best == null ? "not found" : "found in part";
      return how + ": " + (quoted ? "in quotation marks" : cueClass(document, cue));
    }
    Span named = best.source();
    if (named == null) {
      return "found without a source";
    }
    if (overlap(source, named) > 0) {
      return "right";
    }
    String word = document.text(source.get(0)).toLowerCase(Locale.ROOT);
    return "found with another source: "
        + (quoted ? "in quotation marks" : PRONOUNS.contains(word) ? "a pronoun" : "other");
  }

  private static String cueClass(Document document, List<Span> cue) {
    if (cue.isEmpty()) {
      return "no cue";
    }
    int talk = 0;
    boolean verb = false;
    for (Span span : cue) {
      for (String word : document.text(span).toLowerCase(Locale.ROOT).split("[^a-z']+", -1)) {
        WordList.Form form = WordList.get().form(word);
        if (form != null && !ClosedWords.isClosed(word)) {
          verb = true;
          talk = Math.max(talk, form.verb().mind());
        }
      }
    }
    return !verb
        ? "cue is no verb"
        : talk > 4 ? "cue is a verb of talk or mind" : "cue is another verb";
  }

  private static List<Span> spans(@Nullable JsonNode pairs) {
    List<Span> spans = new ArrayList<>();
    if (pairs != null) {
      pairs.forEach(pair -> spans.add(new Span(pair.get(0).asInt(), pair.get(1).asInt())));
    }
    return spans;
  }

  private static int overlap(List<Span> spans, Span other) {
    int shared = 0;
    for (Span span : spans) {
      shared +=
          Math.max(0, Math.min(span.end(), other.end()) - Math.max(span.start(), other.start()));
    }
    return shared;
  }

  private static void add(Map<String, Integer> counts, String key) {
    counts.merge(key, 1, Integer::sum);
  }

  private void print(PrintStream out) {
    out.println("annotated attributions with a source: " + annotated);
    classes.forEach((name, count) -> out.println("| " + name + " | " + count + " |"));
    out.println("attributions of ours that are annotated by less than half, by rule:");
    extra.forEach((name, count) -> out.println("| " + name + " | " + count + " |"));
  }
}
