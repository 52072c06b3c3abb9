package org.vane.labelling;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A table as a spreadsheet or a script saved it: a header and rows of text cells.
 *
 * @param file where it was read from
 * @param header the columns' names, lower case, without white space around them
 * @param rows the rows that are not empty, in the file's order
 */
record Table(Path file, List<String> header, List<Row> rows) {

  /**
   * A row.
   *
   * @param line the line in the file on which it begins; in a workbook the sheet's row
   * @param number the row that a spreadsheet shows it in, the header being row 1
   * @param cells its cells; at least as many as the header has
   */
  record Row(long line, long number, List<String> cells) {}

  Table {
    header = List.copyOf(header);
    rows = List.copyOf(rows);
  }

  /** Returns where a column stands, if there is one of that name. */
  Optional<Integer> column(String name) {
    int at = header.indexOf(name);
    return at < 0 ? Optional.empty() : Optional.of(at);
  }

  /** Returns a cell as it is; empty where there is no such column. */
  String raw(Row row, String column) {
    return column(column).map(at -> row.cells().get(at)).orElse("");
  }

  /** Returns a cell without white space around it; empty where there is no such column. */
  String cell(Row row, String column) {
    return raw(row, column).strip();
  }

  /**
   * Makes sure that columns are there.
   *
   * @throws BadTableException if one is missing
   */
  Table requiring(List<String> columns) {
    List<String> missing = columns.stream().filter(c -> !header.contains(c)).toList();
    if (!missing.isEmpty()) {
      throw new BadTableException(
          file
              + ":1: the "
              + (missing.size() == 1 ? "column " : "columns ")
              + String.join(", ", missing)
              + (missing.size() == 1 ? " is" : " are")
              + " missing; found "
              + String.join(", ", header));
    }
    return this;
  }

  /** Says where a cell stands: file, line and column, and the row where that is another number. */
  String where(Row row, String column) {
    return String.format(
        Locale.ROOT,
        "%s:%d:%s%s",
        file,
        row.line(),
        column,
        row.line() == row.number() ? "" : " (row " + row.number() + " in a spreadsheet)");
  }
}
