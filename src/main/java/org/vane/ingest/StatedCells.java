package org.vane.ingest;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.vane.document.DocumentKind;

/** Metadata as it stands in the cells of a table; an empty cell states nothing. */
final class StatedCells {

  private StatedCells() {}

  /**
   * Reads {@code title}, {@code date}, {@code outlet}, {@code speaker} and {@code kind}.
   *
   * @param where file and line, for messages
   * @param cells gives a cell's content by its column, empty where there is none
   * @throws UnreadableInputException if a date or kind is none
   */
  static GivenMetadata read(String where, UnaryOperator<String> cells) {
    return new GivenMetadata(
        stated(cells.apply("title")),
        date(where, stated(cells.apply("date"))),
        stated(cells.apply("outlet")),
        stated(cells.apply("speaker")),
        kind(where, stated(cells.apply("kind"))));
  }

  private static @Nullable String stated(String cell) {
    return cell.isBlank() ? null : cell.strip();
  }

  private static @Nullable LocalDate date(String where, @Nullable String date) {
    if (date == null) {
      return null;
    }
    try {
      return LocalDate.parse(date);
    } catch (DateTimeParseException e) {
      throw new UnreadableInputException(
          where + ": found the date '" + date + "'; write it as 2025-08-15", e);
    }
  }

  private static @Nullable DocumentKind kind(String where, @Nullable String kind) {
    if (kind == null) {
      return null;
    }
    try {
      return DocumentKind.valueOf(kind.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new UnreadableInputException(
          where + ": found the kind '" + kind + "'; allowed are speech, statement, article", e);
    }
  }
}
