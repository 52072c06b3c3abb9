package org.vane.voice;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.vane.document.Span;
import org.vane.voice.AnnotatedText.Marked;
import org.vane.voice.AnnotatedText.Role;

/**
 * Makes the files of {@code datasets/attribution} that others read from its marked sources.
 *
 * <pre>
 * jsonl SRC_DIR OUT.jsonl    text and spans, one document a line
 * texts SRC_DIR OUT_DIR      plain texts and manifest.csv, to run vane voices on
 * </pre>
 */
final class AttributionData {

  static final Path SOURCES = Path.of("datasets", "attribution", "src");
  static final Path JSONL = Path.of("datasets", "attribution", "attribution.jsonl");

  private AttributionData() {}

  public static void main(String[] arguments) throws IOException {
    List<AnnotatedText> texts = read(Path.of(arguments[1]));
    switch (arguments[0]) {
      case "jsonl" -> Files.writeString(Path.of(arguments[2]), jsonl(texts));
      case "texts" -> texts(texts, Files.createDirectories(Path.of(arguments[2])));
      default -> throw new IllegalArgumentException(arguments[0] + ": allowed are jsonl, texts");
    }
  }

  /** Reads all sources of a folder in the order of their names. */
  static List<AnnotatedText> read(Path folder) throws IOException {
    List<AnnotatedText> texts = new ArrayList<>();
    for (Path file : files(folder)) {
      texts.add(AnnotatedText.read(file));
    }
    return texts;
  }

  static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  /** Writes one JSON object a line; offsets are half-open UTF-16 offsets into its text. */
  static String jsonl(List<AnnotatedText> texts) {
    ObjectMapper mapper = new ObjectMapper();
    StringBuilder lines = new StringBuilder();
    for (AnnotatedText text : texts) {
      ObjectNode row = mapper.createObjectNode();
      row.put("id", text.id());
      for (String key : List.of("genre", "kind", "speaker")) {
        if (text.head().containsKey(key)) {
          row.put(key, text.head().get(key));
        }
      }
      row.put("text", text.text());
      ArrayNode attributions = row.putArray("attributions");
      for (Marked marked : text.attributions()) {
        ObjectNode one = attributions.addObject().put("voice", marked.voice());
        for (Role role : Role.values()) {
          ArrayNode spans = one.putArray(role.name().toLowerCase(Locale.ROOT));
          for (Span span : marked.of(role)) {
            spans.addArray().add(span.start()).add(span.end());
          }
        }
      }
      lines.append(row).append('\n');
    }
    return lines.toString();
  }

  private static void texts(List<AnnotatedText> texts, Path folder) throws IOException {
    try (CSVPrinter manifest =
        CSVFormat.DEFAULT.print(folder.resolve("manifest.csv"), StandardCharsets.UTF_8)) {
      manifest.printRecord("file", "title", "date", "outlet", "speaker", "kind");
      for (AnnotatedText text : texts) {
        String file = text.id() + ".txt";
        Files.writeString(folder.resolve(file), text.text());
        manifest.printRecord(
            file, "", "", "", text.head().getOrDefault("speaker", ""), text.head().get("kind"));
      }
    }
  }
}
