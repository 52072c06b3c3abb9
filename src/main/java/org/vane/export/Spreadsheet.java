package org.vane.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * An XLSX workbook: a sheet for each table, with a frozen header, filters, number formats and
 * scores coloured from orange (-1) over white to blue (+1). Text is text: no cell can be a formula.
 * The same tables give the same bytes.
 */
public final class Spreadsheet {

  /** What a cell of the format holds at most. */
  private static final int MOST_CHARS = 32_767;

  private static final int MOST_ROWS = 1_048_575;

  /** Digits of a date of which only the year is known. */
  private static final int YEAR = 4;

  private static final int WIDE = 60;
  private static final int NARROW = 12;
  private static final String HEADER_FILL = "E6E8EB";

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final Workbook workbook = new Workbook(bytes, "Vane", "1.0");

  /**
   * Adds a sheet.
   *
   * @param name of the sheet, at most 31 characters
   * @throws IllegalArgumentException if there are more rows than a sheet can hold
   */
  public <R> void sheet(String name, List<Column<R>> columns, List<R> rows) {
    if (rows.size() > MOST_ROWS) {
      throw new IllegalArgumentException(
          rows.size() + " rows do not fit into a sheet: at most " + MOST_ROWS + "; use CSV");
    }
    Worksheet sheet = workbook.newWorksheet(name);
    for (int c = 0; c < columns.size(); c++) {
      sheet.value(0, c, columns.get(c).name());
      sheet.style(0, c).bold().fillColor(HEADER_FILL).set();
      sheet.width(
          c, columns.get(c).isLong() ? WIDE : Math.max(NARROW, columns.get(c).name().length() + 4));
    }
    for (int r = 0; r < rows.size(); r++) {
      for (int c = 0; c < columns.size(); c++) {
        cell(sheet, r + 1, c, columns.get(c), rows.get(r));
      }
    }
    sheet.freezePane(0, 1);
    sheet.setAutoFilter(0, 0, Math.max(1, rows.size()), columns.size() - 1);
  }

  private static <R> void cell(Worksheet sheet, int row, int column, Column<R> definition, R of) {
    String text = definition.value().apply(of);
    if (text.isEmpty()) {
      return;
    }
    switch (definition.kind()) {
      case TEXT -> sheet.value(row, column, shortened(Cells.xml(text)));
      case DATE -> {
        if (text.length() == YEAR) {
          sheet.value(row, column, Long.valueOf(text));
          return;
        }
        sheet.value(row, column, LocalDate.parse(text));
        sheet.style(row, column).format("yyyy-mm-dd").set();
      }
      case INTEGER -> sheet.value(row, column, Long.valueOf(text));
      // As a word: some spreadsheets show a truth as 1.
      case TRUTH -> sheet.value(row, column, text);
      case DECIMAL -> {
        double value = Double.parseDouble(text);
        sheet.value(row, column, value);
        if (definition.name().equals("score")) {
          sheet.style(row, column).format("+0.00;-0.00;0.00").fillColor(fill(value)).set();
        } else {
          sheet.style(row, column).format("0.00").set();
        }
      }
    }
  }

  private static String shortened(String text) {
    return text.length() <= MOST_CHARS ? text : text.substring(0, MOST_CHARS - 1) + "\u2026";
  }

  /**
   * Returns one of eleven shades, which look the same to the colour-blind and leave text legible.
   */
  private static String fill(double score) {
    long step = Math.round(Math.max(-1, Math.min(1, score)) * 5);
    int fade = (int) (Math.abs(step) * 17);
    return step >= 0 ? hex(255 - fade, 255 - fade / 2, 255) : hex(255, 255 - fade / 2, 255 - fade);
  }

  private static String hex(int red, int green, int blue) {
    return String.format(Locale.ROOT, "%02X%02X%02X", red, green, blue);
  }

  /** Ends the workbook and returns the file. */
  public byte[] bytes() {
    try {
      workbook.finish();
      return TimelessZip.of(bytes.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException("can't write a workbook in memory", e);
    }
  }
}
