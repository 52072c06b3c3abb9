package org.vane.labelling;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.vane.document.Span;
import org.vane.stance.Stance;

/** Reads a filled sheet back: every cell is checked, and a bad row costs no other. */
final class SheetImport {

  /**
   * What a sheet held.
   *
   * @param judgements the rows that were judged, in the sheet's order
   * @param open how many rows are not judged yet
   * @param problems the bad rows: where, what was found, what is allowed
   */
  record Content(List<Judgement> judgements, int open, List<String> problems) {}

  private final Table table;
  private final String coder;
  private final Map<String, Table.Row> seen = new HashMap<>();
  private final List<Judgement> judgements = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();
  private int open;

  private SheetImport(Table table, String coder) {
    this.table = table;
    this.coder = coder;
  }

  /**
   * Reads a sheet.
   *
   * @param coder whose it is where its cells do not say so; null for the file's name
   * @throws BadTableException if it is no sheet of this kind at all
   */
  static Content read(Path file, Charset encoding, @Nullable String coder) {
    Table table = TableFile.read(file, encoding).requiring(CodingSheet.NEEDED);
    String stem = String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
    SheetImport sheet = new SheetImport(table, coder != null ? coder : stem);
    for (Table.Row row : table.rows()) {
      try {
        sheet.read(new CellReader(table, row));
      } catch (BadTableException e) {
        sheet.problems.add(String.valueOf(e.getMessage()));
      }
    }
    return new Content(List.copyOf(sheet.judgements), sheet.open, List.copyOf(sheet.problems));
  }

  private void read(CellReader cells) {
    Originals originals = new Originals(cells);
    String id = originals.get("id");
    Table.Row first = seen.putIfAbsent(id, cells.row());
    if (first != null) {
      throw new BadTableException(
          table.where(cells.row(), "id")
              + ": found the id of row "
              + first.number()
              + " once more; each row may be there once");
    }
    String label = table.cell(cells.row(), CodingSheet.LABEL);
    Optional<Stance> stance = stance(cells, label);
    CodingItem item = originals.item(stance.isPresent());
    if (label.isEmpty()) {
      open++;
      return;
    }
    String own = table.cell(cells.row(), CodingSheet.CODER);
    judgements.add(
        new Judgement(
            item,
            stance,
            own.isEmpty() ? coder : own,
            table.cell(cells.row(), CodingSheet.COMMENT)));
  }

  private static Optional<Stance> stance(CellReader cells, String label) {
    Optional<Stance> stance = Stances.of(label);
    if (stance.isEmpty() && !label.isEmpty() && !label.equalsIgnoreCase(Judgement.NONE)) {
      throw cells.bad(
          CodingSheet.LABEL,
          label,
          String.join(", ", CodingSheet.LABELS) + ", or nothing where it is not judged yet");
    }
    return stance;
  }

  /** The cells that must have come back as they went out. */
  private record Originals(CellReader cells, Map<String, String> byColumn) {

    Originals(CellReader cells) {
      this(cells, new HashMap<>());
      String check = cells.table().cell(cells.row(), CodingSheet.CHECK);
      if (!CellChecks.isWellFormed(check)) {
        throw cells.bad(CodingSheet.CHECK, check, "the check that was exported with this row");
      }
      Set<String> changed = new TreeSet<>();
      for (String column : CellChecks.COLUMNS) {
        String cell = cells.table().raw(cells.row(), column);
        CellText.originals(cell).stream()
            .filter(original -> CellChecks.fits(check, column, original))
            .findFirst()
            .ifPresentOrElse(original -> byColumn.put(column, original), () -> changed.add(column));
      }
      if (get("start").isEmpty() && get("end").isEmpty()) {
        // Vane heard no mention; a coder who did writes its words here.
        changed.remove("words");
        byColumn.put("words", cells.table().cell(cells.row(), "words"));
      }
      if (!changed.isEmpty()) {
        String column = changed.iterator().next();
        String cell = cells.table().raw(cells.row(), column);
        throw cells.bad(
            column,
            cell,
            "what was exported: this cell was changed"
                + (changed.size() == 1 ? "" : ", and so were " + others(changed))
                + (CellChecks.fits(check, column, CellText.readAsUtf8(cell)) ? MISREAD : ""));
      }
    }

    /** What to do where a spreadsheet took the sheet's UTF-8 for Western European letters. */
    private static final String MISREAD =
        "; a program read the sheet in another encoding than UTF-8: open the exported file as"
            + " UTF-8, or export it with --excel or as .xlsx";

    private static String others(Set<String> changed) {
      return String.join(", ", changed.stream().skip(1).toList());
    }

    String get(String column) {
      return byColumn.getOrDefault(column, "");
    }

    CodingItem item(boolean needsMention) {
      String text = get("text");
      Span mention = null;
      if (!get("start").isEmpty()) {
        mention = new Span(Integer.parseInt(get("start")), Integer.parseInt(get("end")));
      } else if (needsMention) {
        mention = found(text, get("words"));
      }
      return new CodingItem(
          get("id"),
          get("document"),
          Integer.parseInt(get("paragraph")),
          get("voice"),
          get("voice_kind"),
          get("target"),
          mention,
          text,
          get("sha1"),
          "",
          "",
          "");
    }

    private Span found(String text, String words) {
      int at = words.isEmpty() ? -1 : text.indexOf(words);
      if (at < 0) {
        throw cells.bad(
            "words",
            words,
            "the words of the text that mention the target, letter by letter, as there is a"
                + " stance; or the label none");
      }
      return new Span(at, at + words.length());
    }
  }
}
