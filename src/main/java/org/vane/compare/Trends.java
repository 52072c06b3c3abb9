package org.vane.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;
import org.vane.profile.Holm;
import org.vane.profile.Interval;
import org.vane.target.SearchedTarget;
import org.vane.target.TargetId;

/**
 * Change over the years, with the year as the unit.
 *
 * <p>The change is the median of the slopes between all pairs of years (H. Theil 1950; P. K. Sen,
 * "Estimates of the Regression Coefficient Based on Kendall's Tau", 1968): one odd year does not
 * bend it. Its interval are Sen's order statistics of the slopes, its test is Mann's (H. B. Mann,
 * "Nonparametric Tests Against Trend", 1945) with the normal approximation, corrected for ties and
 * continuity. P-values are corrected after Holm for the targets. Detectable is the least-squares
 * figure {@code (t(0.975) + t(0.8)) s / sqrt(Sxx)} with the spread s around the line. Years are
 * taken as independent.
 */
final class Trends {

  /**
   * With fewer years that mention the target the normal approximation is poor, and so is any talk
   * of a trend.
   */
  static final int FEWEST_YEARS = 8;

  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
  private static final double CONFIDENCE = 0.975;
  private static final double POWER = 0.8;

  private Trends() {}

  /** Returns the trends of the targets that have enough years, scores first. */
  static List<Trend> of(
      List<SearchedTarget> targets, Map<TargetId, Map<String, GroupScore>> scores) {
    List<Trend> trends = new ArrayList<>();
    for (Measure measure : Measure.values()) {
      List<Trend> family = new ArrayList<>();
      for (SearchedTarget target : targets) {
        trend(target, measure, scores.getOrDefault(target.id(), Map.of())).ifPresent(family::add);
      }
      double[] corrected =
          Holm.adjust(family.stream().mapToDouble(t -> t.perYear().pValue()).toArray());
      for (int i = 0; i < corrected.length; i++) {
        Trend trend = family.get(i);
        trends.add(trend.with(trend.perYear().withPValue(corrected[i])));
      }
    }
    return trends;
  }

  private static Optional<Trend> trend(
      SearchedTarget target, Measure measure, Map<String, GroupScore> scores) {
    TreeMap<Integer, Double> values = new TreeMap<>();
    scores.forEach(
        (year, score) ->
            value(measure, score).ifPresent(v -> values.put(Integer.valueOf(year), v)));
    long mentioning = scores.values().stream().filter(g -> g.mentioning() > 0).count();
    if (values.size() < FEWEST_YEARS || mentioning < FEWEST_YEARS) {
      return Optional.empty();
    }
    int[] years = values.keySet().stream().mapToInt(Integer::intValue).toArray();
    double[] series = values.values().stream().mapToDouble(Double::doubleValue).toArray();
    return Optional.of(
        new Trend(
            target,
            measure,
            years.length,
            years[0],
            years[years.length - 1],
            change(years, series)));
  }

  private static Optional<Double> value(Measure measure, GroupScore score) {
    return switch (measure) {
      case SCORE -> score.estimate().map(e -> e.score());
      case RATE -> score.rate().map(GroupScore.Rate::value);
    };
  }

  /**
   * Estimates the change in a year.
   *
   * @param years ascending, at least {@link #FEWEST_YEARS}
   * @param values one for each year
   */
  static Difference change(int[] years, double[] values) {
    double[] slopes = slopes(years, values);
    double slope = quantile(slopes, (slopes.length - 1) / 2.0);
    double deviation = Math.sqrt(variance(values));
    double half = NORMAL.inverseCumulativeProbability(CONFIDENCE) * deviation / 2;
    // Ranks (N - C) / 2 and (N + C) / 2 + 1, counted from 1.
    double low = quantile(slopes, slopes.length / 2.0 - half - 1);
    double high = quantile(slopes, slopes.length / 2.0 + half);
    return new Difference(
        slope,
        new Interval(Math.min(low, high), Math.max(low, high)).including(slope),
        pValue(values, deviation),
        detectable(years, values, slope));
  }

  private static double[] slopes(int[] years, double[] values) {
    int n = values.length;
    double[] slopes = new double[n * (n - 1) / 2];
    int next = 0;
    for (int i = 0; i < n; i++) {
      for (int j = i + 1; j < n; j++) {
        slopes[next++] = (values[j] - values[i]) / (years[j] - years[i]);
      }
    }
    Arrays.sort(slopes);
    return slopes;
  }

  private static double pValue(double[] values, double deviation) {
    long s = 0;
    for (int i = 0; i < values.length; i++) {
      for (int j = i + 1; j < values.length; j++) {
        s += Math.round(Math.signum(values[j] - values[i]));
      }
    }
    return deviation == 0 || s == 0
        ? 1
        : Math.min(1, 2 * NORMAL.survivalProbability((Math.abs(s) - 1) / deviation));
  }

  /** Returns the variance of Mann's statistic without a trend; equal values lower it. */
  private static double variance(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    double sum = term(sorted.length);
    int run = 1;
    for (int i = 1; i <= sorted.length; i++) {
      if (i < sorted.length && sorted[i] == sorted[i - 1]) {
        run++;
      } else {
        sum -= term(run);
        run = 1;
      }
    }
    return sum / 18;
  }

  private static double term(int n) {
    return n * (n - 1.0) * (2.0 * n + 5);
  }

  private static double detectable(int[] years, double[] values, double slope) {
    int n = years.length;
    double meanYear = Arrays.stream(years).average().orElse(0);
    double meanValue = Arrays.stream(values).average().orElse(0);
    double squares = 0;
    double spread = 0;
    for (int i = 0; i < n; i++) {
      double residual = values[i] - meanValue - slope * (years[i] - meanYear);
      squares += residual * residual;
      spread += (years[i] - meanYear) * (years[i] - meanYear);
    }
    TDistribution t = TDistribution.of(n - 2.0);
    double factor =
        t.inverseCumulativeProbability(CONFIDENCE) + t.inverseCumulativeProbability(POWER);
    return factor * Math.sqrt(squares / (n - 2) / spread);
  }

  private static double quantile(double[] ascending, double position) {
    double at = Math.max(0, Math.min(ascending.length - 1.0, position));
    int below = (int) at;
    double share = at - below;
    return share == 0
        ? ascending[below]
        : ascending[below] * (1 - share) + ascending[below + 1] * share;
  }
}
