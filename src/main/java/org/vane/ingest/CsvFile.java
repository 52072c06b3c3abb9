package org.vane.ingest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A CSV file with a header row, read row by row; what is wrong with it is said with its line. */
final class CsvFile implements AutoCloseable {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final String name;
  private final Charset charset;
  private final CSVParser parser;
  private final Iterator<CSVRecord> rows;

  private CsvFile(String name, Charset charset, CSVParser parser) {
    this.name = name;
    this.charset = charset;
    this.parser = parser;
    this.rows = parser.iterator();
  }

  /**
   * Opens a file.
   *
   * @throws UnreadableInputException if it is missing or its first line is no header
   */
  static CsvFile open(String name, Charset charset) {
    try {
      CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
      return new CsvFile(
          name,
          charset,
          CSVParser.builder().setReader(text(name, charset)).setFormat(format).get());
    } catch (IllegalArgumentException e) {
      throw new UnreadableInputException(name + ":1: not a CSV file: " + e.getMessage(), e);
    } catch (IOException e) {
      throw unreadable(name, charset, e);
    }
  }

  /** Opens a text strictly, without the mark that spreadsheets put at its start. */
  static BufferedReader text(String name, Charset charset) throws IOException {
    BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(Files.newInputStream(Path.of(name)), charset.newDecoder()));
    reader.mark(1);
    if (reader.read() != BYTE_ORDER_MARK) {
      reader.reset();
    }
    return reader;
  }

  /** Returns the names in the header, as they stand there. */
  List<String> columns() {
    return parser.getHeaderNames();
  }

  /** Returns the next row's cells by column in lower case, or nothing after the last. */
  Optional<Map<String, String>> next() {
    try {
      if (!rows.hasNext()) {
        return Optional.empty();
      }
      Map<String, String> cells = new LinkedHashMap<>();
      rows.next().toMap().forEach((column, cell) -> cells.put(key(column), cell));
      return Optional.of(cells);
    } catch (UncheckedIOException e) {
      throw unreadable(name, charset, e.getCause() == null ? new IOException(e) : e.getCause());
    }
  }

  /** Returns the file and the line that the last row ended on. */
  String where() {
    return name + ":" + parser.getCurrentLineNumber();
  }

  /** Returns a column's name as rows are asked for it. */
  static String key(String column) {
    return column.strip().toLowerCase(Locale.ROOT);
  }

  static UnreadableInputException unreadable(String name, Charset charset, IOException e) {
    if (e instanceof CharacterCodingException) {
      return new UnreadableInputException(
          name
              + ": not a text in "
              + charset.name()
              + ". Convert the file to UTF-8, or state its encoding, for example --encoding"
              + " windows-1252",
          e);
    }
    if (e instanceof CSVException) {
      return new UnreadableInputException(
          name + ": not a CSV file: " + e.getMessage() + ". Check the quotation marks", e);
    }
    return new UnreadableInputException(name + ": cannot be read: " + Inputs.reason(e), e);
  }

  @Override
  public void close() {
    try {
      parser.close();
    } catch (IOException e) {
      throw unreadable(name, charset, e);
    }
  }
}
