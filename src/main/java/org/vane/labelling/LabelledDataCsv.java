package org.vane.labelling;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.vane.export.Column;
import org.vane.export.CsvTable;
import org.vane.stance.Digests;

/**
 * Writes labelled data of the contract, for {@code train} and {@code evaluate}: {@code text},
 * {@code label}, the mention, and where all that comes from.
 *
 * <p>A text that a spreadsheet would run as a formula is written behind an apostrophe, as every
 * cell; the offsets are those in the cell as it stands in the file.
 */
public final class LabelledDataCsv {

  private static final int SHARES = 10;

  private LabelledDataCsv() {}

  /** Starts the table and writes its header. */
  public static CsvTable<LabelledObservation> open(Appendable out, boolean excel)
      throws IOException {
    return new CsvTable<>(columns(), out, excel);
  }

  static List<Column<LabelledObservation>> columns() {
    return List.of(
        text("id", "document, paragraph, target, voice", LabelledDataCsv::id),
        text("text", "the paragraph", LabelledObservation::text),
        text("target", "the words that name the target", r -> r.mention().of(r.text())),
        text("start", "where they begin in text, UTF-16", r -> offset(r, r.mention().start())),
        text("end", "where they end", r -> offset(r, r.mention().end())),
        text("label", "against, neutral or favour", r -> lower(r.label().name())),
        text("target_id", "id of the target", LabelledObservation::target),
        text("voice", "whose words; AUTHOR for the text's own", LabelledObservation::voice),
        text("voice_kind", "author, named, unnamed, unknown", LabelledObservation::voiceKind),
        text("document", "id of the document", LabelledObservation::document),
        text("paragraph", "its number in reports", r -> Integer.toString(r.paragraph())),
        text("coder", "who gave the label", LabelledObservation::coder),
        text("source", "where the row comes from", LabelledObservation::source),
        text("split", "train, dev or test, by the document's name", r -> split(r.document())));
  }

  private static Column<LabelledObservation> text(
      String name, String description, Function<LabelledObservation, String> value) {
    return Column.ofText(name, description, value);
  }

  private static String id(LabelledObservation row) {
    return row.document()
        + "-"
        + row.paragraph()
        + "-"
        + row.target()
        + "-"
        + lower(row.voice()).replaceAll("[^\\p{L}\\p{N}]+", "-");
  }

  private static String offset(LabelledObservation row, int at) {
    return Integer.toString(CsvTable.isGuarded(row.text()) ? at + 1 : at);
  }

  /**
   * Returns the side on which a document's rows stand, eight to one to one, whatever else is in the
   * data: the first bytes of its name's SHA-256 decide.
   */
  static String split(String document) {
    String digest = Digests.sha256(document.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    int share = Integer.parseInt(digest.substring(0, 6), 16) % SHARES;
    return share == 0 ? "test" : share == 1 ? "dev" : "train";
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
