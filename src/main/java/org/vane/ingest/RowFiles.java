package org.vane.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Files that hold one document a row, read row by row: JSON Lines ({@code .jsonl}, {@code .ndjson})
 * and CSV. Of a row's fields, {@code text} is the document; {@code id}, {@code title}, {@code date}
 * (or {@code published}), {@code outlet}, {@code speaker} and {@code kind} are optional; others are
 * ignored.
 */
final class RowFiles {

  private static final ObjectMapper JSON = new ObjectMapper();

  private RowFiles() {}

  /**
   * A row.
   *
   * @param where file and line, for messages
   * @param line the line on which it ends
   * @param cells its fields, by name in lower case
   */
  record Row(String where, long line, Map<String, String> cells) {

    /** Returns a field's content, empty where there is none. */
    String cell(String name) {
      return cells.getOrDefault(name, "").strip();
    }
  }

  /** Tells whether a file name promises rows. */
  static boolean isRows(String name) {
    return isJson(name) || name.toLowerCase(Locale.ROOT).endsWith(".csv");
  }

  private static boolean isJson(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".jsonl") || lower.endsWith(".ndjson");
  }

  /**
   * Reads a file; a bad row is reported and costs no other.
   *
   * @param each takes a row, or refuses it with an {@link UnreadableInputException}
   * @param bad is told of every row that is none or was refused
   * @throws UnreadableInputException if the file can't be read on, or has no {@code text}
   */
  static void read(
      String name, Charset charset, Consumer<Row> each, Consumer<UnreadableInputException> bad) {
    Consumer<Row> safely =
        row -> {
          try {
            each.accept(row);
          } catch (UnreadableInputException e) {
            bad.accept(e);
          }
        };
    if (isJson(name)) {
      json(name, charset, safely, bad);
    } else {
      csv(name, charset, safely);
    }
  }

  private static void csv(String name, Charset charset, Consumer<Row> each) {
    try (CsvFile file = CsvFile.open(name, charset)) {
      if (file.columns().stream().noneMatch(column -> CsvFile.key(column).equals("text"))) {
        throw new UnreadableInputException(
            name
                + ":1: found the columns "
                + file.columns()
                + ", where 'text' is required; id, title, date, outlet, speaker and kind are"
                + " optional. (A manifest is given with --manifest)");
      }
      long number = 1;
      for (var cells = file.next(); cells.isPresent(); cells = file.next()) {
        number++;
        each.accept(new Row(file.where(), number, cells.get()));
      }
    }
  }

  private static void json(
      String name, Charset charset, Consumer<Row> each, Consumer<UnreadableInputException> bad) {
    try (BufferedReader reader = CsvFile.text(name, charset)) {
      Optional<String> line = nextLine(reader, name, 1);
      for (long number = 1; line.isPresent(); line = nextLine(reader, name, ++number)) {
        if (!line.get().isBlank()) {
          String where = name + ":" + number;
          try {
            each.accept(new Row(where, number, cells(where, line.get())));
          } catch (UnreadableInputException e) {
            bad.accept(e);
          }
        }
      }
    } catch (IOException e) {
      throw CsvFile.unreadable(name, charset, e);
    }
  }

  private static Map<String, String> cells(String where, String line) {
    JsonNode node;
    try {
      node = JSON.readTree(line);
    } catch (JsonProcessingException e) {
      throw new UnreadableInputException(where + ": no JSON: " + e.getOriginalMessage(), e);
    }
    if (!node.isObject() || !node.path("text").isTextual()) {
      throw new UnreadableInputException(
          where
              + ": found "
              + (node.isObject() ? "no string 'text'" : "no JSON object")
              + "; write one object a line, as {\"id\": \"a1\", \"title\": \"...\", \"text\":"
              + " \"...\"}");
    }
    Map<String, String> cells = new LinkedHashMap<>();
    node.properties()
        .forEach(field -> cells.put(CsvFile.key(field.getKey()), field.getValue().asText("")));
    return cells;
  }

  /** Reads a line of bounded length. */
  private static Optional<String> nextLine(BufferedReader reader, String name, long number)
      throws IOException {
    int c = reader.read();
    if (c < 0) {
      return Optional.empty();
    }
    StringBuilder line = new StringBuilder();
    while (c >= 0 && c != '\n') {
      if (line.length() >= DocumentReader.MOST_BYTES) {
        throw new UnreadableInputException(
            name
                + ":"
                + number
                + ": found a line of more than "
                + (DocumentReader.MOST_BYTES >> 20)
                + " million characters. Write one document a line");
      }
      line.append((char) c);
      c = reader.read();
    }
    return Optional.of(line.toString());
  }
}
