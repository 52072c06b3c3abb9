package org.vane.export;

import static org.vane.export.Column.Kind.DECIMAL;
import static org.vane.export.Column.Kind.TRUTH;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.vane.compare.Comparison;
import org.vane.compare.Contrast;
import org.vane.compare.Difference;
import org.vane.compare.Grouping;
import org.vane.compare.Trend;
import org.vane.compare.Unit;

/** The table {@code differences.csv}: one row per difference that was tested, trends last. */
public final class DifferencesCsv {

  /**
   * A difference with what it is a difference of.
   *
   * @param grouping by what documents are put together
   * @param target id of the target
   * @param measure what differs
   * @param first the first group, or the first year of a trend
   * @param second the second group, the last year of a trend, or empty for all the others
   * @param unit what is counted as one
   * @param difference first less second, or change a year
   */
  public record Row(
      Grouping grouping,
      String target,
      String measure,
      String first,
      String second,
      String unit,
      Difference difference) {}

  private DifferencesCsv() {}

  /** Writes the whole table. */
  public static void write(Comparison comparison, Appendable out, boolean excel)
      throws IOException {
    CsvTable<Row> table = new CsvTable<>(columns(), out, excel);
    for (Row row : rows(comparison)) {
      table.add(row);
    }
    table.flush();
  }

  /** Returns the rows: by target and pair of groups as in the comparison, then the trends. */
  public static List<Row> rows(Comparison comparison) {
    List<Row> rows = new ArrayList<>();
    for (Contrast contrast : comparison.contrasts()) {
      contrast.score().ifPresent(d -> rows.add(row(comparison, contrast, "score", d)));
      contrast.rate().ifPresent(d -> rows.add(row(comparison, contrast, "mention_rate", d)));
    }
    for (Trend trend : comparison.trends()) {
      rows.add(
          new Row(
              comparison.grouping(),
              trend.target().id().value(),
              switch (trend.measure()) {
                case SCORE -> "score_per_year";
                case RATE -> "mention_rate_per_year";
              },
              Integer.toString(trend.first()),
              Integer.toString(trend.last()),
              "year",
              trend.perYear()));
    }
    return List.copyOf(rows);
  }

  private static Row row(
      Comparison comparison, Contrast contrast, String measure, Difference difference) {
    return new Row(
        comparison.grouping(),
        contrast.target().id().value(),
        measure,
        contrast.first(),
        contrast.second().orElse(""),
        unit(contrast.unit()),
        difference);
  }

  static String unit(Unit unit) {
    return unit.name().toLowerCase(Locale.ROOT);
  }

  /** Returns the columns in their order. */
  public static List<Column<Row>> columns() {
    return List.of(
        Column.text(
            "by",
            "what is compared: document, voice, outlet or year",
            r -> r.grouping().name().toLowerCase(Locale.ROOT)),
        Column.text("target", "target id", Row::target),
        Column.text(
            "measure",
            "score, mention_rate, score_per_year or mention_rate_per_year (trends over the years)",
            Row::measure),
        Column.text("first", "the first group, or the first year of a trend", Row::first),
        Column.text(
            "second",
            "the second group, or the last year of a trend; empty for all the other groups together",
            Row::second),
        Column.text("unit", "what is counted as one: paragraph, document or year", Row::unit),
        decimal("difference", "first less second, or the change in a year", Difference::value),
        decimal("ci_low", "lower end of the 95% interval", d -> d.interval().low()),
        decimal("ci_high", "upper end of the 95% interval", d -> d.interval().high()),
        decimal(
            "p",
            "p-value, corrected after Holm for the tests of a target and measure",
            Difference::pValue),
        decimal(
            "detectable",
            "smallest true difference that texts of this size would show four times in five",
            Difference::detectable),
        new Column<>(
            "told",
            TRUTH,
            "true where the interval excludes zero and p is at most 0.05",
            r -> Boolean.toString(r.difference().isTold())));
  }

  private static Column<Row> decimal(
      String name, String description, ToDoubleFunction<Difference> value) {
    return new Column<>(
        name, DECIMAL, description, r -> Cells.decimal(value.applyAsDouble(r.difference())));
  }
}
