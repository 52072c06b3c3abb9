package org.vane.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.vane.compare.Comparison;
import org.vane.compare.Group;
import org.vane.compare.GroupScore;
import org.vane.compare.Grouping;
import org.vane.report.ComparisonView.GroupRow;
import org.vane.report.ComparisonView.GroupTable;
import org.vane.report.wording.Numbers;
import org.vane.report.wording.Wording;
import org.vane.target.SearchedTarget;

/** Groups with their numbers, a table for each target. */
final class GroupTables {

  private final Comparison comparison;
  private final Wording wording;
  private final Cells cells;

  GroupTables(Comparison comparison, Wording wording) {
    this.comparison = comparison;
    this.wording = wording;
    this.cells = new Cells(wording);
  }

  /** Returns the tables; none where each document is its own group and so in the matrix. */
  List<GroupTable> tables() {
    return comparison.grouping() == Grouping.DOCUMENT
        ? List.of()
        : comparison.targets().stream().map(this::table).toList();
  }

  private GroupTable table(SearchedTarget target) {
    Map<String, GroupScore> scores = comparison.scores().getOrDefault(target.id(), Map.of());
    List<GroupRow> rows = new ArrayList<>();
    for (Group group : comparison.groups()) {
      GroupScore score = scores.get(group.key());
      if (score != null) {
        rows.add(row(group, score));
      }
    }
    return new GroupTable(
        Numbers.upperFirst(target.name()), wording.label("group." + comparison.grouping()), rows);
  }

  private GroupRow row(Group group, GroupScore score) {
    return new GroupRow(
        SafeText.visible(group.key()),
        group.documents(),
        cells.of(score),
        score.mentioning() + " / " + score.read(),
        score.estimate().map(e -> Numbers.interval(e.interval())).orElse(""),
        score
            .rate()
            .map(
                r ->
                    Numbers.percent(r.value())
                        + " ("
                        + Numbers.percent(r.interval().low())
                        + " to "
                        + Numbers.percent(r.interval().high())
                        + ")")
            .orElse(""));
  }
}
