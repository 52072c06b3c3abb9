package org.vane.labelling;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vane.export.Column;
import org.vane.export.CsvTable;

/** What came back from a coder. */
public final class Import {

  private final String source;
  private final SheetImport.Content content;

  private Import(String source, SheetImport.Content content) {
    this.source = source;
    this.content = content;
  }

  /**
   * Reads a filled sheet, CSV or workbook.
   *
   * @param encoding of a CSV that does not say it by a byte-order mark
   * @param coder whose it is where its cells do not say so; null for the file's name
   * @throws BadTableException if it is no sheet of this kind at all
   */
  public static Import read(Path file, Charset encoding, @Nullable String coder) {
    return new Import(stem(file), SheetImport.read(file, encoding, coder));
  }

  private static String stem(Path file) {
    return String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
  }

  /** Returns the rows with a stance, as labelled data, in the sheet's order. */
  public List<LabelledObservation> observations() {
    return content.judgements().stream()
        .flatMap(judgement -> LabelledObservation.of(judgement, source).stream())
        .toList();
  }

  /** Returns how many rows the coder left open. */
  public int open() {
    return content.open();
  }

  /** Returns where, what was found and what is allowed, for each bad row. */
  public List<String> problems() {
    return content.problems();
  }

  /** Returns how many rows say that the voice does not mention the target. */
  public long withoutMention() {
    return judgements(false).size();
  }

  private List<Judgement> judgements(boolean withMention) {
    return content.judgements().stream()
        .filter(judgement -> judgement.stance().isPresent() == withMention)
        .toList();
  }

  /** Writes the rows that say that the voice does not mention the target. */
  public static void writeWithoutMention(List<Import> imports, Appendable out) throws IOException {
    CsvTable<Judgement> table =
        new CsvTable<>(
            List.of(
                Column.ofText("id", "", j -> j.item().id()),
                Column.ofText("document", "", j -> j.item().document()),
                Column.ofText("paragraph", "", j -> Integer.toString(j.item().paragraph())),
                Column.ofText("voice", "", j -> j.item().voice()),
                Column.ofText("target_id", "", j -> j.item().target()),
                Column.ofText("words", "", j -> j.item().words()),
                Column.ofText("label", "", Judgement::label),
                Column.ofText("coder", "", Judgement::coder),
                Column.ofText("comment", "", Judgement::comment),
                Column.ofText("text", "", j -> j.item().text())),
            out,
            false);
    for (Import read : imports) {
      for (Judgement judgement : read.judgements(false)) {
        table.add(judgement);
      }
    }
    table.flush();
  }
}
