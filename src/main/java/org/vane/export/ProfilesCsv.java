package org.vane.export;

import static org.vane.export.Column.Kind.DECIMAL;
import static org.vane.export.Column.Kind.INTEGER;
import static org.vane.export.Column.Kind.TRUTH;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.vane.profile.Baseline;
import org.vane.profile.Estimate;
import org.vane.profile.Profile;

/** The table {@code profiles.csv}: one row per document, voice and target, silent ones included. */
public final class ProfilesCsv {

  private ProfilesCsv() {}

  /**
   * Starts the table and writes its header.
   *
   * @param excel whether to start with a byte-order mark
   */
  public static CsvTable<Profile> open(Appendable out, boolean excel) throws IOException {
    return new CsvTable<>(columns(), out, excel);
  }

  /** Writes the whole table. */
  public static void write(List<Profile> profiles, Appendable out, boolean excel)
      throws IOException {
    CsvTable<Profile> table = open(out, excel);
    for (Profile profile : profiles) {
      table.add(profile);
    }
    table.flush();
  }

  /** Returns the columns in the order of the contract. */
  public static List<Column<Profile>> columns() {
    List<Column<Profile>> columns = new ArrayList<>(DocumentColumns.of(Profile::document));
    columns.addAll(verdict());
    columns.addAll(counts());
    columns.addAll(silence());
    columns.addAll(ShareColumns.of(Profile::shares));
    return List.copyOf(columns);
  }

  private static List<Column<Profile>> verdict() {
    return List.of(
        Column.text("voice", "whose stance", p -> p.voice().name()),
        Column.text("voice_kind", "author, named, unnamed or unknown", p -> p.voice().kind()),
        Column.text("target", "target id", p -> p.target().id().value()),
        Column.text(
            "mode", "highest mode of its mentions: direct, indirect or none", p -> p.mode().word()),
        Column.text(
            "verdict", "favour, against, neutral, mixed or silent", p -> p.verdict().word()),
        estimate("score", "mean score of its paragraphs, -1..1; empty if silent", Estimate::score),
        estimate("ci_low", "lower end of the 95% interval", e -> e.interval().low()),
        estimate("ci_high", "upper end of the 95% interval", e -> e.interval().high()));
  }

  private static List<Column<Profile>> counts() {
    return List.of(
        Column.integer(
            "paragraphs", "paragraphs read: those with words of the voice", p -> p.counts().read()),
        Column.integer(
            "mentioning",
            "paragraphs in which the voice mentions the target",
            p -> p.counts().mentioning()),
        Column.integer("favour", "of these, in favour", p -> p.counts().favour()),
        Column.integer("neutral", "of these, neutral", p -> p.counts().neutral()),
        Column.integer("against", "of these, against", p -> p.counts().against()),
        Column.integer("direct", "of these, with a direct mention", p -> p.counts().direct()),
        Column.integer(
            "indirect", "of these, with indirect mentions only", p -> p.counts().indirect()));
  }

  private static List<Column<Profile>> silence() {
    return List.of(
        new Column<>(
            "reported_absence",
            TRUTH,
            "true where another voice says that this one does not mention the target",
            p -> Boolean.toString(p.isReportedAbsent())),
        Column.text(
            "silence",
            "mentioned, indirect only, silent, silent: unusual, silent: usual or not assessable",
            p -> p.silence().word()),
        new Column<>(
            "baseline_documents",
            INTEGER,
            "earlier documents of the same speaker or series that were looked at; empty if none",
            ProfilesCsv::baselineDocuments),
        new Column<>(
            "p_silence",
            DECIMAL,
            "probability of no mention, given the earlier documents; empty without a baseline",
            ProfilesCsv::silenceProbability),
        Column.text(
            "model",
            "model name and the first 12 hex digits of the bundle's SHA-256",
            p -> p.model().toString()));
  }

  private static Column<Profile> estimate(
      String name, String description, ToDoubleFunction<Estimate> value) {
    return new Column<>(
        name,
        DECIMAL,
        description,
        p -> p.verdict().estimate().map(e -> Cells.decimal(value.applyAsDouble(e))).orElse(""));
  }

  private static Baseline baseline(Profile profile) {
    return profile.silence().evidence().baseline();
  }

  private static String baselineDocuments(Profile profile) {
    int documents = baseline(profile).documents();
    return documents == 0 ? "" : Integer.toString(documents);
  }

  private static String silenceProbability(Profile profile) {
    Baseline baseline = baseline(profile);
    if (baseline instanceof Baseline.Usual usual) {
      return Cells.decimal(usual.probability());
    }
    return baseline instanceof Baseline.Unusual unusual ? Cells.decimal(unusual.probability()) : "";
  }
}
