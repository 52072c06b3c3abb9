package org.vane.labelling;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.vane.export.Column;
import org.vane.export.TimelessZip;

/**
 * The sheet for coders as a workbook: instructions first, then the rows, with a drop-down for the
 * label, the header in sight, and the columns for machines hidden. The same rows give the same
 * bytes.
 */
final class CodingWorkbook {

  /** The sheet with the rows; the import looks for it by this name. */
  static final String ROWS = "Labels";

  private static final String HEADER_FILL = "E6E8EB";
  private static final String ASKED_FILL = "FFF6D6";
  private static final Map<String, Integer> WIDTHS =
      Map.of(
          "text", 80, "before", 32, "after", 32, "voice", 20, "target", 14, "words", 20, "comment",
          30, "label", 12);
  private static final Set<String> ASKED = Set.of(CodingSheet.LABEL, CodingSheet.COMMENT);

  private CodingWorkbook() {}

  static byte[] of(List<CodingItem> items, String coder) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "Vane", "1.0")) {
      instructions(workbook.newWorksheet("Instructions"));
      rows(workbook.newWorksheet(ROWS), CodingSheet.columns(coder), items);
      workbook.finish();
      return TimelessZip.of(bytes.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException("can't write a workbook in memory", e);
    }
  }

  private static void rows(
      Worksheet sheet, List<Column<CodingItem>> columns, List<CodingItem> items) {
    boolean forMachines = false;
    for (int c = 0; c < columns.size(); c++) {
      String name = columns.get(c).name();
      forMachines |= name.equals(CodingSheet.FIRST_FOR_MACHINES);
      sheet.value(0, c, name);
      sheet.style(0, c).bold().fillColor(ASKED.contains(name) ? ASKED_FILL : HEADER_FILL).set();
      sheet.width(c, WIDTHS.getOrDefault(name, 12));
      if (forMachines) {
        sheet.hideColumn(c);
      }
      for (int r = 0; r < items.size(); r++) {
        String cell = columns.get(c).value().apply(items.get(r));
        if (!cell.isEmpty()) {
          sheet.value(r + 1, c, cell);
        }
        sheet.style(r + 1, c).wrapText(!forMachines).verticalAlignment("top").set();
      }
      if (name.equals(CodingSheet.LABEL)) {
        dropDown(sheet, c, items.size());
      }
    }
    sheet.freezePane(0, 1);
    sheet.setAutoFilter(0, 0, Math.max(1, items.size()), columns.size() - 1);
  }

  private static void dropDown(Worksheet sheet, int column, int rows) {
    sheet
        .range(1, column, Math.max(1, rows), column)
        .validateWithListByFormula("\"" + String.join(",", CodingSheet.LABELS) + "\"")
        .allowBlank(true)
        .showErrorMessage(true)
        .errorStyle(DataValidationErrorStyle.STOP)
        .errorTitle("Not a label")
        .error("Choose " + String.join(", ", CodingSheet.LABELS) + ", or leave the cell empty.");
  }

  private static void instructions(Worksheet sheet) {
    sheet.width(0, 16);
    sheet.width(1, 110);
    List<List<String>> lines = Instructions.LINES;
    for (int r = 0; r < lines.size(); r++) {
      for (int c = 0; c < lines.get(r).size(); c++) {
        sheet.value(r, c, lines.get(r).get(c));
        sheet.style(r, c).wrapText(c == 1).verticalAlignment("top").set();
        if (c == 0) {
          sheet.style(r, c).bold().verticalAlignment("top").set();
        }
      }
    }
  }
}
