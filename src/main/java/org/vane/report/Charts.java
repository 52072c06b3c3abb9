package org.vane.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.vane.compare.Comparison;
import org.vane.compare.GroupScore;
import org.vane.compare.Grouping;
import org.vane.profile.Estimate;
import org.vane.profile.Profiler;
import org.vane.report.ComparisonView.Bar;
import org.vane.report.ComparisonView.ChartView;
import org.vane.report.ComparisonView.Tick;
import org.vane.report.wording.Numbers;
import org.vane.target.SearchedTarget;

/** Draws the scores of groups that have an order: years. */
final class Charts {

  private static final int FEWEST_GROUPS = 3;
  private static final int STEP = 18;
  private static final int MARGIN = 14;
  private static final int MOST_TICKS = 12;

  private final Comparison comparison;

  Charts(Comparison comparison) {
    this.comparison = comparison;
  }

  List<ChartView> charts() {
    if (comparison.grouping() != Grouping.YEAR || comparison.groups().size() < FEWEST_GROUPS) {
      return List.of();
    }
    return comparison.targets().stream().map(this::chart).toList();
  }

  private ChartView chart(SearchedTarget target) {
    Map<String, GroupScore> scores = comparison.scores().getOrDefault(target.id(), Map.of());
    int first = year(comparison.groups().get(0).key());
    int last = year(comparison.groups().get(comparison.groups().size() - 1).key());
    List<Bar> bars = new ArrayList<>();
    scores.forEach(
        (key, score) ->
            score.estimate().ifPresent(e -> bars.add(bar(key, x(year(key), first), score, e))));
    List<Tick> ticks = new ArrayList<>();
    int every = 1 + (last - first) / MOST_TICKS;
    for (int year = first; year <= last; year += every) {
      ticks.add(new Tick(x(year, first), Integer.toString(year)));
    }
    String name = Numbers.upperFirst(target.name());
    return new ChartView(name, name, x(last, first) + MARGIN, bars, ticks);
  }

  private static Bar bar(String key, int x, GroupScore score, Estimate estimate) {
    return new Bar(
        x,
        y(estimate.score()),
        y(estimate.interval().high()),
        y(estimate.interval().low()),
        style(estimate.score()),
        key
            + ": "
            + Numbers.score(estimate.score())
            + " ("
            + Numbers.interval(estimate.interval())
            + "), n = "
            + score.mentioning());
  }

  private static String style(double score) {
    if (score > Profiler.DEAD_BAND) {
      return "favour";
    }
    return score < -Profiler.DEAD_BAND ? "against" : "neutral";
  }

  private static int year(String key) {
    return Integer.parseInt(key);
  }

  private static int x(int year, int first) {
    return MARGIN + (year - first) * STEP;
  }

  private static int y(double score) {
    return (int) Math.round((1 - score) * 50);
  }
}
