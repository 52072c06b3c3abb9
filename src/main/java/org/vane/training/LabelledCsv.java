package org.vane.training;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.vane.document.Span;
import org.vane.stance.Stance;

/**
 * Reads labelled data: CSV with the columns {@code text}, {@code label} and where the mention is.
 */
public final class LabelledCsv {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  /**
   * The document's part of an id such as {@code un-CHN-2023-1-us-author}: up to its first number.
   */
  private static final Pattern DOCUMENT_OF_ID =
      Pattern.compile("^(?:\\p{Alpha}+\\d*[-_])+\\d+(?=[-_])");

  private final BiFunction<String, String, Optional<Span>> targets;

  /** Creates a reader that takes a {@code target} cell as a phrase of the text. */
  public LabelledCsv() {
    this((text, target) -> Optional.empty());
  }

  /**
   * Creates a reader that knows target ids.
   *
   * @param targets finds the first mention of a target id (second argument) in a text (first);
   *     asked when the cell is no phrase of the text
   */
  public LabelledCsv(BiFunction<String, String, Optional<Span>> targets) {
    this.targets = targets;
  }

  /**
   * What a file held.
   *
   * @param rows the good rows, in the file's order
   * @param problems file, line and reason of the bad ones
   */
  public record Content(List<LabelledRow> rows, List<String> problems) {}

  /**
   * Reads a file.
   *
   * @param skipBadRows whether a bad row is only reported
   * @throws BadRowException at the first bad row, unless these are skipped; if the file is no CSV
   *     with the columns needed; if no good row is left
   */
  public Content read(Path file, boolean skipBadRows) {
    List<LabelledRow> rows = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    try (Reader in = new StringReader(text(file));
        CSVParser parser = FORMAT.parse(in)) {
      requireColumns(file, parser.getHeaderNames());
      long line = parser.getCurrentLineNumber() + 1;
      for (CSVRecord record : parser) {
        try {
          rows.add(row(file, line, record));
        } catch (BadRowException e) {
          if (!skipBadRows) {
            throw e;
          }
          problems.add(e.getMessage());
        }
        line = parser.getCurrentLineNumber() + 1;
      }
    } catch (IOException | UncheckedIOException e) {
      throw new BadRowException(file, "is no CSV file as RFC 4180 says (" + e.getMessage() + ")");
    } catch (IllegalStateException | IllegalArgumentException e) {
      throw new BadRowException(file, "is no CSV file with a header row (" + e.getMessage() + ")");
    }
    if (rows.isEmpty()) {
      throw new BadRowException(file, "holds no usable row");
    }
    return new Content(rows, problems);
  }

  private static String text(Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new BadRowException(file, "is not UTF-8; save it as UTF-8 and try again");
    } catch (IOException e) {
      throw new BadRowException(file, "cannot be read (" + e + ")");
    }
  }

  private static void requireColumns(Path file, List<String> header) {
    boolean offsets = header.contains("start") && header.contains("end");
    if (!header.contains("text") || !header.contains("label")) {
      throw new BadRowException(
          file, 1, "columns 'text' and 'label' are required, found " + header);
    }
    if (!offsets && !header.contains("target")) {
      throw new BadRowException(
          file, 1, "either 'start' and 'end' or 'target' is required, found " + header);
    }
  }

  private LabelledRow row(Path file, long line, CSVRecord record) {
    if (!record.isConsistent()) {
      throw new BadRowException(
          file, line, "has " + record.size() + " cells, other than the header row");
    }
    String text = record.get("text");
    if (text.isBlank()) {
      throw new BadRowException(file, line, "'text' is empty");
    }
    String name = String.valueOf(file.getFileName());
    String id = cell(record, "id").orElse(name + ":" + line);
    return new LabelledRow(
        id,
        text,
        mention(file, line, record, text),
        label(file, line, record.get("label")),
        cell(record, "source").orElse(name),
        cell(record, "document").orElseGet(() -> documentOf(id).orElse(text)));
  }

  private static Optional<String> documentOf(String id) {
    Matcher matcher = DOCUMENT_OF_ID.matcher(id);
    return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
  }

  private static Stance label(Path file, long line, String label) {
    return switch (label.strip().toLowerCase(Locale.ROOT)) {
      case "against" -> Stance.AGAINST;
      case "neutral" -> Stance.NEUTRAL;
      case "favour" -> Stance.FAVOUR;
      default ->
          throw new BadRowException(
              file, line, "label '" + label + "' is none of against, neutral, favour");
    };
  }

  private Span mention(Path file, long line, CSVRecord record, String text) {
    Optional<String> start = cell(record, "start");
    Optional<String> end = cell(record, "end");
    if (start.isPresent() && end.isPresent()) {
      try {
        Span span = new Span(Integer.parseInt(start.get()), Integer.parseInt(end.get()));
        if (!span.isEmpty() && span.end() <= text.length()) {
          return span;
        }
      } catch (IllegalArgumentException e) {
        // Told below, with the same words as an offset that is out of range.
      }
      throw new BadRowException(
          file,
          line,
          "start '"
              + start.get()
              + "' and end '"
              + end.get()
              + "' are no range within the text of "
              + text.length()
              + " UTF-16 units");
    }
    String target =
        cell(record, "target")
            .orElseThrow(() -> new BadRowException(file, line, "neither start and end nor target"));
    int at = text.indexOf(target);
    if (at >= 0) {
      return new Span(at, at + target.length());
    }
    return targets
        .apply(text, target)
        .orElseThrow(
            () ->
                new BadRowException(
                    file,
                    line,
                    "target '"
                        + target
                        + "' is neither a phrase of the text nor the id of a target"
                        + " mentioned in it"));
  }

  private static Optional<String> cell(CSVRecord record, String column) {
    return record.isSet(column) && !record.get(column).isBlank()
        ? Optional.of(record.get(column))
        : Optional.empty();
  }
}
