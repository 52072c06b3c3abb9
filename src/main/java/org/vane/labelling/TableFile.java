package org.vane.labelling;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Reads a table from CSV or from a workbook (.xlsx); the bytes say which it is. */
final class TableFile {

  private static final long MOST_BYTES = 64L << 20;

  /** Bytes that tell a workbook, old or new. */
  private static final int LONGEST_HEADER = 8;

  private TableFile() {}

  /**
   * Reads a table.
   *
   * @param encoding of a CSV without a byte-order mark
   * @throws BadTableException if the file cannot be read or is no table with a header
   */
  static Table read(Path file, Charset encoding) {
    byte[] bytes = bytes(file);
    if (bytes.length < LONGEST_HEADER) {
      return CsvFile.read(file, bytes, encoding);
    }
    if (ReadableWorkbook.isOLE2Header(bytes)) {
      throw new BadTableException(
          file + ": an old workbook (.xls); save it as .xlsx or as CSV UTF-8");
    }
    return ReadableWorkbook.isOOXMLZipHeader(bytes)
        ? workbook(file, bytes)
        : CsvFile.read(file, bytes, encoding);
  }

  private static byte[] bytes(Path file) {
    try {
      long size = Files.size(file);
      if (size > MOST_BYTES) {
        throw new BadTableException(
            file
                + ": found "
                + (size >> 20)
                + " MB; a table has "
                + (MOST_BYTES >> 20)
                + " at most");
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new BadTableException(
          file + ": cannot be read (" + e.getClass().getSimpleName() + ": " + e.getMessage() + ")",
          e);
    }
  }

  private static Table workbook(Path file, byte[] bytes) {
    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
      Sheet sheet = workbook.findSheet(CodingWorkbook.ROWS).orElseGet(workbook::getFirstSheet);
      try (Stream<Row> rows = sheet.openStream()) {
        return table(file, rows.toList());
      }
    } catch (IOException | ExcelReaderException | NullPointerException e) {
      throw new BadTableException(
          file + ": no workbook that can be read; save it as .xlsx or as CSV UTF-8", e);
    }
  }

  private static Table table(Path file, List<Row> sheet) {
    List<String> header = List.of();
    List<Table.Row> rows = new ArrayList<>();
    for (Row row : sheet) {
      List<String> cells = cells(row);
      if (cells.stream().allMatch(String::isBlank)) {
        continue;
      }
      if (header.isEmpty()) {
        header = cells.stream().map(c -> c.strip().toLowerCase(Locale.ROOT)).toList();
      } else {
        int number = row.getRowNum();
        rows.add(new Table.Row(number, number, CsvFile.filled(file, number, cells, header.size())));
      }
    }
    if (header.isEmpty()) {
      throw new BadTableException(file + ": its sheet is empty, where a header row is expected");
    }
    return new Table(file, header, rows);
  }

  private static List<String> cells(Row row) {
    List<String> cells = new ArrayList<>();
    for (int c = 0; c < row.getCellCount(); c++) {
      cells.add(row.getOptionalCell(c).map(TableFile::text).orElse(""));
    }
    return cells;
  }

  private static String text(Cell cell) {
    if (cell.getType() == CellType.NUMBER && cell.getValue() instanceof BigDecimal number) {
      return number.stripTrailingZeros().toPlainString();
    }
    return cell.getText();
  }
}
