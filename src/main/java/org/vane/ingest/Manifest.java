package org.vane.ingest;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.vane.document.DocumentKind;

/**
 * A CSV that states metadata of many files: {@code file,title,date,outlet,speaker,kind}. Only
 * {@code file} is required; cells left empty are not stated.
 */
public final class Manifest {

  private static final List<String> COLUMNS =
      List.of("file", "title", "date", "outlet", "speaker", "kind");

  private final Map<String, GivenMetadata> byFile;

  private Manifest(Map<String, GivenMetadata> byFile) {
    this.byFile = byFile;
  }

  /** Returns a manifest that states nothing. */
  public static Manifest none() {
    return new Manifest(Map.of());
  }

  /**
   * Reads a manifest.
   *
   * @throws UnreadableInputException if it is missing, has no {@code file} column, or a bad cell
   */
  public static Manifest read(Path path) {
    CSVFormat format =
        CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).setTrim(true).get();
    try (Reader reader = Files.newBufferedReader(path, StandardCharsets.UTF_8);
        CSVParser rows = CSVParser.builder().setReader(reader).setFormat(format).get()) {
      TreeSet<String> unknown = new TreeSet<>(rows.getHeaderNames());
      COLUMNS.forEach(unknown::remove);
      if (!rows.getHeaderNames().contains("file") || !unknown.isEmpty()) {
        throw new UnreadableInputException(
            path
                + ":1: found the columns "
                + rows.getHeaderNames()
                + "; allowed are "
                + COLUMNS
                + ", and 'file' is required");
      }
      Map<String, GivenMetadata> byFile = new HashMap<>();
      for (CSVRecord row : rows) {
        byFile.put(cellOf(row, "file"), metadata(path, rows.getCurrentLineNumber(), row));
      }
      return new Manifest(byFile);
    } catch (CSVException | IllegalArgumentException e) {
      throw new UnreadableInputException(path + ": not a CSV file: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UnreadableInputException(
          path + ": the manifest cannot be read: " + Inputs.reason(e), e);
    }
  }

  /** Returns what is stated of a file, looked up by its path as given, then by its name. */
  public GivenMetadata of(Path file) {
    GivenMetadata byPath = byFile.get(file.toString());
    Path name = file.getFileName();
    if (byPath != null || name == null) {
      return byPath != null ? byPath : GivenMetadata.NONE;
    }
    return byFile.getOrDefault(name.toString(), GivenMetadata.NONE);
  }

  private static GivenMetadata metadata(Path path, long line, CSVRecord row) {
    String date = cell(row, "date");
    String kind = cell(row, "kind");
    String where = path + ":" + line + ": ";
    LocalDate published = null;
    if (date != null) {
      try {
        published = LocalDate.parse(date);
      } catch (DateTimeParseException e) {
        throw new UnreadableInputException(
            where + "found the date '" + date + "'; write it as 2025-08-15", e);
      }
    }
    return new GivenMetadata(
        cell(row, "title"),
        published,
        cell(row, "outlet"),
        cell(row, "speaker"),
        kind(where, kind));
  }

  private static @Nullable DocumentKind kind(String where, @Nullable String kind) {
    if (kind == null) {
      return null;
    }
    try {
      return DocumentKind.valueOf(kind.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new UnreadableInputException(
          where + "found the kind '" + kind + "'; allowed are speech, statement, article", e);
    }
  }

  private static @Nullable String cell(CSVRecord row, String column) {
    String value = cellOf(row, column);
    return value.isBlank() ? null : value;
  }

  private static String cellOf(CSVRecord row, String column) {
    return row.isSet(column) ? row.get(column) : "";
  }
}
