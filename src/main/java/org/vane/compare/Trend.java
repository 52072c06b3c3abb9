package org.vane.compare;

import org.vane.target.SearchedTarget;

/**
 * How a measure moves over the years.
 *
 * @param target toward whom
 * @param measure what moves
 * @param years how many years stand behind it
 * @param first the first of them
 * @param last the last of them
 * @param perYear the change in a year: of the score, or of the share of units that mention the
 *     target
 */
public record Trend(
    SearchedTarget target, Measure measure, int years, int first, int last, Difference perYear) {

  Trend with(Difference corrected) {
    return new Trend(target, measure, years, first, last, corrected);
  }
}
