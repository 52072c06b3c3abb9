package org.vane.export;

import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/**
 * Writes rows as CSV: RFC 4180, header row, {@code \n} line ends, quotes only where needed, cells
 * guarded against formulas. Rows are written as they come, so any number of them fits.
 *
 * @param <R> what a row is made of
 */
public final class CsvTable<R> implements Flushable, Closeable {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator('\n').setQuoteMode(QuoteMode.MINIMAL).get();

  private final List<Column<R>> columns;
  private final CSVPrinter printer;

  /**
   * Starts a table and writes its header.
   *
   * @param excel whether to start with a byte-order mark, which makes Excel read UTF-8
   */
  public CsvTable(List<Column<R>> columns, Appendable out, boolean excel) throws IOException {
    this.columns = List.copyOf(columns);
    if (excel) {
      out.append('\uFEFF');
    }
    this.printer = new CSVPrinter(out, FORMAT);
    printer.printRecord(this.columns.stream().map(Column::name).toArray());
  }

  /** Tells whether a cell would be written behind an apostrophe, so that no spreadsheet runs it. */
  public static boolean isGuarded(String cell) {
    return !Cells.guarded(cell).equals(cell);
  }

  /** Writes one row. */
  public void add(R row) throws IOException {
    for (Column<R> column : columns) {
      printer.print(Cells.guarded(Cells.printable(column.value().apply(row))));
    }
    printer.println();
  }

  @Override
  public void flush() throws IOException {
    printer.flush();
  }

  /** Flushes and closes what is written to. */
  @Override
  public void close() throws IOException {
    printer.close(true);
  }
}
