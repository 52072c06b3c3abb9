package org.vane.labelling;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads CSV as spreadsheets save it: with or without a byte-order mark, in UTF-8 or UTF-16, with
 * commas, semicolons or tabs, with or without a first line {@code sep=;}.
 */
final class CsvFile {

  private static final char MARK = '\uFEFF';
  private static final List<Character> DELIMITERS = List.of(',', ';', '\t');
  private static final String SEPARATOR_LINE = "(?i)sep=[,;\\t]";

  private CsvFile() {}

  /**
   * Reads a table.
   *
   * @param file as messages call it
   * @param encoding of the bytes, where no byte-order mark says otherwise
   * @throws BadTableException if it is no CSV with a header, or a row has cells without a column
   */
  static Table read(Path file, byte[] bytes, Charset encoding) {
    String text = text(file, bytes, encoding);
    int firstEnd = text.indexOf('\n') < 0 ? text.length() : text.indexOf('\n');
    boolean declared = text.substring(0, firstEnd).strip().matches(SEPARATOR_LINE);
    char delimiter = declared ? text.charAt(4) : delimiter(text.substring(0, firstEnd));
    String content = declared ? text.substring(Math.min(text.length(), firstEnd + 1)) : text;
    CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(delimiter).get();
    try (CSVParser parser = format.parse(new StringReader(content))) {
      return table(file, parser, declared ? 1 : 0);
    } catch (IOException | UncheckedIOException e) {
      throw new BadTableException(
          file + ": no CSV file as RFC 4180 says (" + e.getMessage() + "); save it again as CSV",
          e);
    }
  }

  private static Table table(Path file, CSVParser parser, int offset) {
    List<String> header = List.of();
    List<Table.Row> rows = new ArrayList<>();
    long line = 1L + offset;
    long number = offset;
    for (CSVRecord record : parser) {
      number++;
      List<String> cells = new ArrayList<>(record.toList());
      if (header.isEmpty()) {
        header = cells.stream().map(c -> c.strip().toLowerCase(Locale.ROOT)).toList();
      } else if (cells.stream().anyMatch(c -> !c.isBlank())) {
        rows.add(new Table.Row(line, number, filled(file, line, cells, header.size())));
      }
      line = parser.getCurrentLineNumber() + offset + 1;
    }
    if (header.isEmpty()) {
      throw new BadTableException(file + ": is empty, where a header row is expected");
    }
    return new Table(file, header, rows);
  }

  /** Fills a row up to the header's width: spreadsheets leave trailing empty cells out. */
  static List<String> filled(Path file, long line, List<String> cells, int columns) {
    List<String> filled = new ArrayList<>(cells);
    while (filled.size() > columns && filled.get(filled.size() - 1).isBlank()) {
      filled.remove(filled.size() - 1);
    }
    if (filled.size() > columns) {
      throw new BadTableException(
          file
              + ":"
              + line
              + ": found "
              + filled.size()
              + " cells where the header has "
              + columns
              + "; is a quotation mark missing?");
    }
    while (filled.size() < columns) {
      filled.add("");
    }
    return filled;
  }

  /** Returns the delimiter that cuts the header into most parts. */
  private static char delimiter(String header) {
    char best = ',';
    long most = 0;
    for (char delimiter : DELIMITERS) {
      long count = header.chars().filter(c -> c == delimiter).count();
      if (count > most) {
        most = count;
        best = delimiter;
      }
    }
    return best;
  }

  private static String text(Path file, byte[] bytes, Charset encoding) {
    Charset charset = encoding;
    if (startsWith(bytes, 0xFF, 0xFE)) {
      charset = StandardCharsets.UTF_16LE;
    } else if (startsWith(bytes, 0xFE, 0xFF)) {
      charset = StandardCharsets.UTF_16BE;
    } else if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      charset = StandardCharsets.UTF_8;
    }
    try {
      String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new BadTableException(
          file
              + ": is not in "
              + charset
              + "; save it as \"CSV UTF-8\" or as .xlsx, or name its encoding with --encoding",
          e);
    }
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    if (bytes.length < start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if ((bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }
}
