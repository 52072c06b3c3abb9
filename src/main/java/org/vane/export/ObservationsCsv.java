package org.vane.export;

import static org.vane.export.Column.Kind.DECIMAL;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.ToIntFunction;
import org.vane.analysis.Analysis;
import org.vane.analysis.Observation;
import org.vane.voice.Voice;

/** The table {@code observations.csv}: one row per observation. */
public final class ObservationsCsv {

  /**
   * An observation with the analysis it is part of.
   *
   * @param analysis the analysis
   * @param observation one of its observations
   */
  public record Row(Analysis analysis, Observation observation) {}

  private ObservationsCsv() {}

  /**
   * Starts the table and writes its header.
   *
   * @param excel whether to start with a byte-order mark
   */
  public static CsvTable<Row> open(Appendable out, boolean excel) throws IOException {
    return new CsvTable<>(columns(), out, excel);
  }

  /** Writes the observations of one document. */
  public static void add(CsvTable<Row> table, Analysis analysis) throws IOException {
    for (Observation observation : analysis.observations()) {
      table.add(new Row(analysis, observation));
    }
  }

  /** Writes the whole table. */
  public static void write(List<Analysis> analyses, Appendable out, boolean excel)
      throws IOException {
    CsvTable<Row> table = open(out, excel);
    for (Analysis analysis : analyses) {
      add(table, analysis);
    }
    table.flush();
  }

  /** Returns the columns in the order of the contract. */
  public static List<Column<Row>> columns() {
    List<Column<Row>> columns = new ArrayList<>(DocumentColumns.of(r -> r.analysis().document()));
    columns.addAll(who());
    columns.addAll(stance());
    columns.addAll(evidence());
    return List.copyOf(columns);
  }

  private static List<Column<Row>> who() {
    return List.of(
        Column.integer(
            "paragraph",
            "number as shown in reports: 1, 2, ... in the body; 0 is the headline",
            r -> r.observation().paragraph().number()),
        Column.text(
            "voice",
            "whose words: the name as first given in full in the document; the author's is the"
                + " speaker's or outlet's name, or author",
            r -> r.observation().voice().name()),
        Column.text(
            "voice_kind",
            "author, named, unnamed (officials, analysts) or unknown",
            r -> r.observation().voice().kind()),
        Column.text(
            "target",
            "target id: us, russia, south-korea, or the user's own",
            r -> r.observation().target().value()),
        Column.text("mention", "direct or indirect", r -> lower(r.observation().mode())));
  }

  private static List<Column<Row>> stance() {
    return List.of(
        Column.text(
            "stance",
            "favour, against or neutral",
            r -> lower(r.observation().distribution().label())),
        new Column<>(
            "score", DECIMAL, "p_favour - p_against, -1..1", r -> probabilities(r).score()),
        probability("p_against", Probabilities::against),
        probability("p_neutral", Probabilities::neutral),
        probability("p_favour", Probabilities::favour),
        Column.integer(
            "mentions",
            "how many mentions stand behind the row",
            r -> r.observation().mentions().size()));
  }

  private static List<Column<Row>> evidence() {
    return List.of(
        Column.text(
            "evidence",
            "the sentence's text, exactly; control characters show as U+FFFD",
            r -> r.analysis().document().text(r.observation().evidence())),
        Column.integer(
            "start",
            "the paragraph's first UTF-16 offset in the document's text",
            r -> r.observation().paragraph().span().start()),
        Column.integer(
            "end",
            "the UTF-16 offset after the paragraph's last char",
            r -> r.observation().paragraph().span().end()),
        Column.text(
            "absence_of",
            "the voice that this row says does not mention the target; else empty",
            ObservationsCsv::absenceOf),
        Column.text(
            "rules",
            "ids of the alias and voice rules that fired, separated by semicolons",
            r -> String.join(";", r.observation().rules())),
        Column.text(
            "model",
            "model name and the first 12 hex digits of the bundle's SHA-256",
            r -> r.analysis().model().toString()));
  }

  private static Column<Row> probability(String name, ToIntFunction<Probabilities> value) {
    return new Column<>(
        name,
        DECIMAL,
        "calibrated probability, 0..1; the three sum to 1",
        r -> Probabilities.cell(value.applyAsInt(probabilities(r))));
  }

  private static Probabilities probabilities(Row row) {
    return Probabilities.of(row.observation().distribution());
  }

  private static String absenceOf(Row row) {
    Voice silent = row.observation().absenceOf();
    return silent == null ? "" : silent.name();
  }

  private static String lower(Enum<?> value) {
    return Objects.requireNonNull(value).name().toLowerCase(Locale.ROOT);
  }
}
