package org.vane.labelling;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.vane.document.Span;

/**
 * Reads labelled data for checks and cards.
 *
 * @param rows the rows that are as they must be
 * @param problems the others: where, what was found, what is allowed
 */
record DataRows(List<DataRow> rows, List<String> problems) {

  private static final List<String> NEEDED = List.of("text", "label");
  private static final String AUTHOR = "AUTHOR";

  /**
   * Reads a file whole.
   *
   * @throws BadTableException if it cannot be read or has not the columns that are needed
   */
  static DataRows read(Path file) {
    Table table = TableFile.read(file, StandardCharsets.UTF_8).requiring(NEEDED);
    if (!table.header().contains("start") || !table.header().contains("end")) {
      table.requiring(List.of("target"));
    }
    String stem = String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
    List<DataRow> rows = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      try {
        rows.add(row(new CellReader(table, row), stem));
      } catch (BadTableException e) {
        problems.add(String.valueOf(e.getMessage()));
      }
    }
    return new DataRows(List.copyOf(rows), List.copyOf(problems));
  }

  private static DataRow row(CellReader cells, String stem) {
    Table table = cells.table();
    String text = table.raw(cells.row(), "text");
    if (text.isBlank()) {
      throw cells.bad("text", "", "anything but nothing");
    }
    Span mention = mention(cells, text);
    String evidence = table.raw(cells.row(), "evidence");
    if (!evidence.isEmpty() && !text.contains(evidence)) {
      throw cells.bad("evidence", evidence, "words of the text, letter by letter");
    }
    String target = or(cells, "target_id", or(cells, "target", mention.of(text)));
    return new DataRow(
        table.file() + ":" + cells.row().line(),
        or(cells, "split", stem),
        text,
        mention,
        cells.stance("label"),
        target,
        or(cells, "voice", AUTHOR),
        table.cell(cells.row(), "mention").equals("indirect"),
        table.cell(cells.row(), "genre"),
        table.cell(cells.row(), "reason"));
  }

  private static Span mention(CellReader cells, String text) {
    Table table = cells.table();
    String words = table.raw(cells.row(), "target");
    if (table.cell(cells.row(), "start").isEmpty() && table.cell(cells.row(), "end").isEmpty()) {
      int at = words.isEmpty() ? -1 : text.indexOf(words);
      if (at < 0) {
        throw cells.bad("target", words, "words of the text, where there is no start and end");
      }
      return new Span(at, at + words.length());
    }
    Span mention = cells.range("start", "end", text.length());
    boolean phrase = table.header().contains("target_id") && !words.isEmpty();
    if (phrase && !mention.of(text).equals(words)) {
      throw cells.bad(
          "start",
          mention.of(text),
          "the offset at which the target's words, '" + CellReader.shortened(words) + "', begin");
    }
    return mention;
  }

  private static String or(CellReader cells, String column, String fallback) {
    String cell = cells.table().cell(cells.row(), column);
    return cell.isEmpty() ? fallback : cell;
  }
}
