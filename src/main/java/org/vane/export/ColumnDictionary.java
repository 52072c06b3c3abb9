package org.vane.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What every column of every table says: the one source of the sheet and of the documentation. */
public final class ColumnDictionary {

  /**
   * A column of a table.
   *
   * @param table the table
   * @param column the column's header
   * @param kind text, date, integer, decimal or truth
   * @param description what it says
   */
  public record Entry(String table, String column, String kind, String description) {}

  private ColumnDictionary() {}

  /** Returns the columns of all tables, in their order. */
  public static List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    add(entries, "observations", ObservationsCsv.columns());
    add(entries, "profiles", ProfilesCsv.columns());
    add(entries, "voices", VoicesCsv.columns());
    add(entries, "differences", DifferencesCsv.columns());
    add(entries, "groups", GroupsCsv.columns());
    return entries;
  }

  /** Returns the columns of the dictionary itself. */
  public static List<Column<Entry>> columns() {
    return List.of(
        Column.text("table", "the table", Entry::table),
        Column.text("column", "the column's header", Entry::column),
        Column.text("kind", "text, date, integer, decimal or truth", Entry::kind),
        Column.text("description", "what it says", Entry::description));
  }

  /** Returns the dictionary as Markdown, as in the documentation. */
  public static String markdown() {
    StringBuilder text = new StringBuilder("# Columns\n");
    String table = "";
    for (Entry entry : entries()) {
      if (!entry.table().equals(table)) {
        table = entry.table();
        text.append("\n## ")
            .append(table)
            .append("\n\n| column | kind | content |\n|---|---|---|\n");
      }
      text.append("| `").append(entry.column()).append("` | ").append(entry.kind()).append(" | ");
      text.append(entry.description()).append(" |\n");
    }
    return text.toString();
  }

  private static <R> void add(List<Entry> entries, String table, List<Column<R>> columns) {
    for (Column<R> column : columns) {
      entries.add(
          new Entry(
              table,
              column.name(),
              column.kind().name().toLowerCase(Locale.ROOT),
              column.description()));
    }
  }
}
