package org.vane.labelling;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.vane.export.Column;
import org.vane.export.CsvTable;

/** The sheet that coders fill: its columns, and how it is written. */
final class CodingSheet {

  static final String LABEL = "label";
  static final String COMMENT = "comment";
  static final String CODER = "coder";
  static final String CHECK = "check";
  static final List<String> LABELS = List.of("against", "neutral", "favour", Judgement.NONE);

  /** The columns that an import needs. */
  static final List<String> NEEDED =
      List.of(
          "id",
          "document",
          "paragraph",
          "voice",
          "voice_kind",
          "target",
          "words",
          "start",
          "end",
          "text",
          "sha1",
          LABEL,
          CHECK);

  /** From this column on, all is for machines. */
  static final String FIRST_FOR_MACHINES = "id";

  private CodingSheet() {}

  /**
   * Returns the columns: first what coders read, then what they write, then what the import needs.
   *
   * @param coder who will fill the sheet; empty where that is open
   */
  static List<Column<CodingItem>> columns(String coder) {
    return List.of(
        text("voice", CodingItem::voice),
        text("target", CodingItem::target),
        text("words", CodingItem::words),
        text("before", CodingItem::before),
        text("text", CodingItem::text),
        text("after", CodingItem::after),
        text(LABEL, item -> ""),
        text(COMMENT, item -> ""),
        text(CODER, item -> coder),
        text("id", CodingItem::id),
        text("document", CodingItem::document),
        text("paragraph", item -> Integer.toString(item.paragraph())),
        text("voice_kind", CodingItem::voiceKind),
        text("start", CodingItem::start),
        text("end", CodingItem::end),
        text("sha1", CodingItem::sha1),
        text("sample", CodingItem::sample),
        text(CHECK, CodingSheet::check));
  }

  private static String check(CodingItem item) {
    return CellChecks.of(column -> cell(item, column));
  }

  private static String cell(CodingItem item, String column) {
    return switch (column) {
      case "id" -> item.id();
      case "document" -> item.document();
      case "paragraph" -> Integer.toString(item.paragraph());
      case "voice" -> item.voice();
      case "voice_kind" -> item.voiceKind();
      case "target" -> item.target();
      case "words" -> item.words();
      case "start" -> item.start();
      case "end" -> item.end();
      case "text" -> item.text();
      case "sha1" -> item.sha1();
      default -> throw new IllegalArgumentException("no cell to check: " + column);
    };
  }

  private static Column<CodingItem> text(String name, Function<CodingItem, String> value) {
    return Column.ofText(name, name, value);
  }

  /** Writes the sheet as CSV. */
  static void csv(List<CodingItem> items, String coder, Appendable out, boolean excel)
      throws IOException {
    CsvTable<CodingItem> table = new CsvTable<>(columns(coder), out, excel);
    for (CodingItem item : items) {
      table.add(item);
    }
    table.flush();
  }
}
