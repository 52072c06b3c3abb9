package org.vane.labelling;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Gathers what coders say, by observation: from filled sheets, and from labelled data with {@code
 * id}, {@code label} and, if wanted, {@code coder} or {@code second_label}.
 */
public final class Codings {

  private static final List<String> NEEDED = List.of("id", "label");

  private final Map<String, Coded> byId = new LinkedHashMap<>();
  private final List<String> problems = new ArrayList<>();

  /**
   * Takes a file.
   *
   * @throws BadTableException if it has not the columns that are needed
   */
  public void add(Path file, Charset encoding) {
    Table table = TableFile.read(file, encoding).requiring(NEEDED);
    if (table.header().contains(CodingSheet.CHECK)) {
      sheet(SheetImport.read(file, encoding, null));
      return;
    }
    String stem = String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
    boolean second = table.header().contains("second_label");
    for (Table.Row row : table.rows()) {
      CellReader cells = new CellReader(table, row);
      String coder = table.cell(row, CodingSheet.CODER);
      take(cells, "label", !coder.isEmpty() ? coder : second ? "label" : stem);
      if (second) {
        take(cells, "second_label", "second_label");
      }
    }
  }

  private void sheet(SheetImport.Content content) {
    problems.addAll(content.problems());
    for (Judgement judgement : content.judgements()) {
      CodingItem item = judgement.item();
      Coded coded = coded(item.id(), item.target(), item.text());
      coded.labels().put(judgement.coder(), judgement.label());
      if (!judgement.comment().isEmpty()) {
        coded.comments().put(judgement.coder(), judgement.comment());
      }
    }
  }

  private void take(CellReader cells, String column, String coder) {
    Table table = cells.table();
    String label = table.cell(cells.row(), column).toLowerCase(Locale.ROOT);
    try {
      if (!label.isEmpty() && !CodingSheet.LABELS.contains(label)) {
        throw cells.bad(column, label, String.join(", ", CodingSheet.LABELS));
      }
      String id = cells.text("id");
      String target = table.cell(cells.row(), "target_id");
      Coded coded =
          coded(
              id,
              target.isEmpty() ? table.cell(cells.row(), "target") : target,
              CellText.line(table.cell(cells.row(), "text")));
      String before = label.isEmpty() ? null : coded.labels().putIfAbsent(coder, label);
      if (before != null && !before.equals(label)) {
        throw cells.bad(
            column, label, "'" + before + "', which " + coder + " said before of " + id);
      }
    } catch (BadTableException e) {
      problems.add(String.valueOf(e.getMessage()));
    }
  }

  private Coded coded(String id, String target, String text) {
    return byId.computeIfAbsent(
        id, i -> new Coded(i, target, text, new TreeMap<>(), new TreeMap<>()));
  }

  /** Returns the bad rows: where, what was found, what is allowed. */
  public List<String> problems() {
    return List.copyOf(problems);
  }

  /** Compares the coders. */
  public Agreement agreement() {
    return Agreement.of(List.copyOf(byId.values()));
  }
}
