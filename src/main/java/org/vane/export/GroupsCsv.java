package org.vane.export;

import static org.vane.export.Column.Kind.DECIMAL;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.vane.compare.Comparison;
import org.vane.compare.Group;
import org.vane.compare.GroupScore;
import org.vane.compare.Grouping;
import org.vane.profile.ProfileMode;
import org.vane.profile.Verdict;

/** The table {@code groups.csv}: one row per compared group and target, silent ones included. */
public final class GroupsCsv {

  /**
   * A group with its numbers toward one target.
   *
   * @param grouping by what documents are put together
   * @param group the group
   * @param score its numbers
   */
  public record Row(Grouping grouping, Group group, GroupScore score) {}

  private GroupsCsv() {}

  /** Writes the whole table. */
  public static void write(Comparison comparison, Appendable out, boolean excel)
      throws IOException {
    CsvTable<Row> table = new CsvTable<>(columns(), out, excel);
    for (Row row : rows(comparison)) {
      table.add(row);
    }
    table.flush();
  }

  /** Returns the rows, by target, then by group as in the comparison. */
  public static List<Row> rows(Comparison comparison) {
    List<Row> rows = new ArrayList<>();
    for (Map<String, GroupScore> scores : comparison.scores().values()) {
      for (Group group : comparison.groups()) {
        GroupScore score = scores.get(group.key());
        if (score != null) {
          rows.add(new Row(comparison.grouping(), group, score));
        }
      }
    }
    return List.copyOf(rows);
  }

  /** Returns the columns in their order. */
  public static List<Column<Row>> columns() {
    List<Column<Row>> columns = new ArrayList<>(numbers());
    columns.addAll(ShareColumns.of(r -> r.group().shares(r.score().target())));
    return List.copyOf(columns);
  }

  private static List<Column<Row>> numbers() {
    return List.of(
        Column.text(
            "by",
            "what is compared: document, voice, outlet or year",
            r -> r.grouping().name().toLowerCase(Locale.ROOT)),
        Column.text("group", "the document, voice, outlet or year", r -> r.group().key()),
        Column.text("target", "target id", r -> r.score().target().value()),
        Column.integer("documents", "how many documents it spans", r -> r.group().documents()),
        Column.text(
            "mode",
            "highest mode of its mentions: direct, indirect or none; empty where nothing was read",
            r -> r.group().mode(r.score().target()).map(ProfileMode::word).orElse("")),
        Column.text(
            "verdict",
            "favour, against, neutral, mixed or silent",
            r -> r.score().verdict().map(Verdict::word).orElse("silent")),
        Column.text(
            "unit",
            "what is counted as one: paragraph or document",
            r -> DifferencesCsv.unit(r.score().unit())),
        Column.integer("n", "units that mention the target", r -> r.score().mentioning()),
        Column.integer("read", "units read", r -> r.score().read()),
        decimal(
            "score",
            "mean score of the units that mention the target; empty if silent",
            s -> s.estimate().map(e -> e.score())),
        decimal(
            "ci_low",
            "lower end of the 95% interval",
            s -> s.estimate().map(e -> e.interval().low())),
        decimal(
            "ci_high",
            "upper end of the 95% interval",
            s -> s.estimate().map(e -> e.interval().high())),
        decimal(
            "mention_rate",
            "share of the units read that mention the target; empty where nothing was read",
            s -> s.rate().map(GroupScore.Rate::value)),
        decimal(
            "rate_low",
            "lower end of its 95% interval",
            s -> s.rate().map(r -> r.interval().low())),
        decimal(
            "rate_high",
            "upper end of its 95% interval",
            s -> s.rate().map(r -> r.interval().high())));
  }

  private static Column<Row> decimal(
      String name, String description, Function<GroupScore, Optional<Double>> value) {
    return new Column<>(
        name, DECIMAL, description, r -> value.apply(r.score()).map(Cells::decimal).orElse(""));
  }
}
