package org.vane.report;

import java.util.List;
import org.vane.report.ReportView.Cell;
import org.vane.report.ReportView.MatrixView;
import org.vane.report.wording.Prose;

/**
 * Documents side by side.
 *
 * @param sentences who mentions whom, in words
 * @param matrix one row for each voice of each document
 * @param groups each group's numbers by target; empty where each document is its own group
 * @param shares the larger groups' shares of stances, and those of all
 * @param differences how groups differ, in words
 * @param contrasts the same in numbers
 * @param charts scores along the groups, one for each target; empty for fewer than three groups
 * @param checks what full texts say of the articles on them
 * @param warnings why numbers are not like for like
 */
public record ComparisonView(
    List<Prose> sentences,
    MatrixView matrix,
    List<GroupTable> groups,
    List<ShareView> shares,
    List<Prose> differences,
    List<ContrastView> contrasts,
    List<ChartView> charts,
    List<Prose> checks,
    List<String> warnings) {

  /**
   * The numbers of all groups toward one target.
   *
   * @param target the target's name
   * @param grouping what a group is, in a word
   * @param rows one for each group
   */
  public record GroupTable(String target, String grouping, List<GroupRow> rows) {}

  /**
   * A group's numbers; cells are empty where there is nothing to tell.
   *
   * @param key the group
   * @param documents how many documents it spans
   * @param cell the verdict
   * @param n paragraphs or documents that mention the target, of those read
   * @param interval of the score
   * @param rate the share of them, with its interval
   */
  public record GroupRow(
      String key, int documents, Cell cell, String n, String interval, String rate) {}

  /**
   * Two groups and one target in numbers; cells are empty where there is nothing to compare.
   *
   * @param target the target's name
   * @param sides the two groups
   * @param told whether either difference can be told
   * @param score difference of scores with its interval
   * @param scoreTest its p-value
   * @param detectable smallest difference of scores that would show
   * @param rate difference of mention rates with its interval
   * @param rateTest its p-value
   * @param rateDetectable smallest difference of rates that would show
   */
  public record ContrastView(
      String target,
      String sides,
      boolean told,
      String score,
      String scoreTest,
      String detectable,
      String rate,
      String rateTest,
      String rateDetectable) {}

  /**
   * Scores with intervals along groups, in a drawing 100 units high: 0 is a score of +1.
   *
   * @param target the target's name
   * @param summary the drawing in words
   * @param width its width in units
   * @param bars one for each group that mentions the target
   * @param ticks labels below
   */
  public record ChartView(
      String target, String summary, int width, List<Bar> bars, List<Tick> ticks) {}

  /**
   * A score with its interval.
   *
   * @param x where it stands
   * @param y of the score
   * @param top of the interval's upper end
   * @param bottom of the interval's lower end
   * @param style favour, against, neutral by the dead-band
   * @param hint group and numbers in words
   */
  public record Bar(int x, int y, int top, int bottom, String style, String hint) {}

  /**
   * A label below a chart.
   *
   * @param x where it stands
   * @param text the label
   */
  public record Tick(int x, String text) {}
}
