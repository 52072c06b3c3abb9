package org.vane.target;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.vane.document.Document;
import org.vane.document.Span;
import org.vane.ingest.DocumentBuilder;
import org.vane.ingest.GivenMetadata;

/** Holds the shipped definitions to labelled paragraphs, where those are at hand. */
class GoldMentionsTest {

  private static final Path GOLD = Path.of("../shared/gold");

  /** Document, line without blank ones, and target. */
  private record Key(String document, int line, String target) {}

  @Test
  void shippedDefinitionsFindWhatReadersFound() throws IOException {
    assumeTrue(Files.exists(GOLD), "no labelled paragraphs at " + GOLD);
    Map<Key, Set<String>> gold = gold();
    Map<Key, MentionMode> found = found(gold);

    Set<Key> both = new HashSet<>(found.keySet());
    both.retainAll(gold.keySet());
    double precision = both.size() / (double) found.size();
    double recall = both.size() / (double) gold.size();
    long indirect = gold.values().stream().filter(modes -> modes.contains("indirect")).count();
    long indirectFound = both.stream().filter(key -> gold.get(key).contains("indirect")).count();
    long sameMode =
        both.stream()
            .filter(k -> gold.get(k).contains(found.get(k).name().toLowerCase(Locale.ROOT)))
            .count();

    assertTrue(both.size() > 100, "the labels were not read: " + both.size());
    assertAtLeast(0.96, 2 * precision * recall / (precision + recall), "F1");
    assertAtLeast(0.95, precision, "precision");
    assertAtLeast(0.75, indirectFound / (double) indirect, "recall of indirect mentions");
    assertAtLeast(0.95, sameMode / (double) both.size(), "mode");
  }

  private static void assertAtLeast(double least, double value, String what) {
    assertTrue(value >= least, () -> what + " is " + value + ", must be at least " + least);
  }

  private static Map<Key, Set<String>> gold() throws IOException {
    Map<Key, Set<String>> gold = new HashMap<>();
    ObjectMapper json = new ObjectMapper();
    for (String line : Files.readAllLines(GOLD.resolve("gold-dev.jsonl"))) {
      JsonNode row = json.readTree(line);
      if (!row.has("level")) {
        Key key =
            new Key(row.get("doc").asText(), row.get("para").asInt(), row.get("target").asText());
        gold.computeIfAbsent(key, k -> new HashSet<>()).add(row.get("mention").asText());
      }
    }
    return gold;
  }

  private static Map<Key, MentionMode> found(Map<Key, Set<String>> gold) throws IOException {
    MentionFinder finder = new MentionFinder(TargetFiles.shipped());
    Map<Key, MentionMode> found = new HashMap<>();
    for (String id : gold.keySet().stream().map(Key::document).distinct().sorted().toList()) {
      String text = Files.readString(GOLD.resolve("dev").resolve(id + ".txt"));
      Document document = new DocumentBuilder().build(id, text, GivenMetadata.NONE);
      NavigableMap<Integer, Integer> lines = lineNumbers(text);
      for (Mention mention : finder.find(document)) {
        int line = lines.floorEntry(mention.span().start()).getValue();
        found.merge(
            new Key(id, line, mention.target().value()),
            mention.mode(),
            (a, b) -> a == MentionMode.DIRECT ? a : b);
      }
    }
    return found;
  }

  /** Maps the start of each line that is not blank to its number. */
  private static NavigableMap<Integer, Integer> lineNumbers(String text) {
    NavigableMap<Integer, Integer> numbers = new TreeMap<>();
    Span rest = new Span(0, text.length());
    while (!rest.isEmpty()) {
      int end = text.indexOf('\n', rest.start());
      int next = end < 0 ? text.length() : end + 1;
      if (!text.substring(rest.start(), next).isBlank()) {
        numbers.put(rest.start(), numbers.size());
      }
      rest = new Span(next, text.length());
    }
    return numbers;
  }
}
