package org.vane.voice;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.vane.document.Document;
import org.vane.document.Paragraph;
import org.vane.document.Span;
import org.vane.ingest.DocumentBuilder;
import org.vane.ingest.GivenMetadata;

/**
 * Writes what the voice package makes of annotated texts, to measure it by.
 *
 * <pre>
 * attributions GOLD.jsonl OUT.csv     a voices CSV, for score_attribution.py
 * voices GOLD.csv TEXT_DIR OUT.csv    gold voice and found voice of each labelled mention
 * show TEXT_FILE OUT.txt              attributions and absences of one text, for reading
 * </pre>
 */
final class AttributionFigures {

  private static final DocumentBuilder BUILDER = new DocumentBuilder();
  private static final VoiceAnalyser ANALYSER = new VoiceAnalyser();

  private AttributionFigures() {}

  public static void main(String[] arguments) throws IOException {
    switch (arguments[0]) {
      case "attributions" -> attributions(Path.of(arguments[1]), Path.of(arguments[2]));
      case "voices" -> voices(Path.of(arguments[1]), Path.of(arguments[2]), Path.of(arguments[3]));
      default -> show(Path.of(arguments[1]), Path.of(arguments[2]));
    }
  }

  private static PrintWriter writer(Path path) throws IOException {
    Writer out = Files.newBufferedWriter(path, StandardCharsets.UTF_8);
    return new PrintWriter(out);
  }

  static void attributions(Path gold, Path csv) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    try (PrintWriter out = writer(csv)) {
      out.println(
          "document,paragraph,voice,voice_kind,kind,content_start,content_end,cue_start,cue_end,"
              + "source_start,source_end,rule");
      for (String line : Files.readAllLines(gold)) {
        JsonNode row = mapper.readTree(line);
        String id = row.get("id").asText();
        Document document = BUILDER.build(id, row.get("text").asText(), GivenMetadata.NONE);
        for (Attribution a : ANALYSER.analyse(document).attributions()) {
          out.println(row(document, a));
        }
      }
    }
  }

  private static String row(Document document, Attribution a) {
    int number = document.paragraphAt(a.content().start()).map(Paragraph::number).orElse(-1);
    String voice = '"' + a.voice().name().replace("\"", "\"\"") + '"';
    return String.join(
        ",",
        document.id(),
        Integer.toString(number),
        voice,
        a.voice().kind(),
        a.kind().name(),
        offsets(a.content()),
        offsets(a.cue()),
        offsets(a.source()),
        a.rule());
  }

  private static String offsets(@Nullable Span span) {
    return span == null ? "," : span.start() + "," + span.end();
  }

  static void voices(Path gold, Path texts, Path csv) throws IOException {
    Map<String, Read> documents = new HashMap<>();
    try (PrintWriter out = writer(csv);
        CSVParser rows =
            CSVParser.parse(
                gold,
                StandardCharsets.UTF_8,
                CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get())) {
      for (CSVRecord row : rows) {
        String id = documentOf(row.get("id"));
        Path file = texts.resolve(id + ".txt");
        Read read = documents.computeIfAbsent(id, key -> read(file));
        Document document = read.document();
        int at = document.text().indexOf(row.get("text"));
        Span mention =
            new Span(Integer.parseInt(row.get("start")), Integer.parseInt(row.get("end")))
                .shift(Math.max(at, 0));
        VoiceAnalysis analysis = read.analysis();
        Optional<Attribution> by = analysis.attributionOf(mention);
        String found =
            by.isPresent() ? by.get().voice().name() : "AUTHOR(" + analysis.author().name() + ")";
        out.println(
            String.join(
                "\t",
                row.get("id"),
                at < 0 ? "?" : Integer.toString(mention.start()),
                row.get("voice"),
                by.isPresent() ? found : "AUTHOR",
                by.map(Attribution::rule).orElse(""),
                row.get("absence_of"),
                analysis.absenceOf(mention).map(a -> a.silent().name()).orElse(""),
                document.metadata().kind().name(),
                around(document, analysis, mention)));
      }
    }
  }

  /** Lists all attributions around a mention, told and held. */
  private static String around(Document document, VoiceAnalysis analysis, Span mention) {
    StringBuilder list = new StringBuilder();
    for (Attribution a : analysis.attributions()) {
      if (a.content().contains(mention)) {
        String cue = a.cue() == null ? "" : document.text(a.cue()).replaceAll("\\s+", " ");
        list.append(a.rule()).append('|').append(a.force()).append('|').append(cue);
        list.append('|')
            .append(a.voice().name())
            .append('|')
            .append(a.content().length())
            .append(";;");
      }
    }
    return list.toString();
  }

  /** The id is document-paragraph-target-voice; targets and voices may hold hyphens. */
  private static String documentOf(String id) {
    return id.replaceAll("^((?:kcna|un)-[A-Z]*-?\\d{4}).*$", "$1");
  }

  private record Read(Document document, VoiceAnalysis analysis) {}

  private static Read read(Path file) {
    try {
      String text = Files.readString(file, StandardCharsets.UTF_8);
      Document document = BUILDER.build("read", text, GivenMetadata.NONE);
      return new Read(document, ANALYSER.analyse(document));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void show(Path text, Path csv) throws IOException {
    Document document =
        BUILDER.build("shown", Files.readString(text, StandardCharsets.UTF_8), GivenMetadata.NONE);
    List<String> lines = new ArrayList<>();
    VoiceAnalysis analysis = ANALYSER.analyse(document);
    for (Attribution a : analysis.attributions()) {
      lines.add(
          document.paragraphAt(a.content().start()).map(Paragraph::number).orElse(-1)
              + " "
              + a.voice()
              + " "
              + a.kind()
              + " "
              + a.rule()
              + " "
              + a.force()
              + " cue="
              + (a.cue() == null ? "" : document.text(a.cue()))
              + " source="
              + (a.source() == null ? "" : document.text(a.source()))
              + "\n    "
              + document.text(a.content()));
    }
    for (ReportedAbsence a : analysis.absences()) {
      lines.add(
          "absence of "
              + a.silent()
              + " "
              + a.rule()
              + " cue="
              + document.text(a.cue())
              + "\n    "
              + document.text(a.scope()));
    }
    Files.write(csv, lines);
  }
}
