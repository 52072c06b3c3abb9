package org.vane.labelling;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;

/**
 * Krippendorff's alpha: how far coders agree beyond chance, 1 for always, 0 for as often as chance,
 * below 0 for less.
 *
 * <p>With n_uc coders who gave unit u the category c, and m_u coders of u in all (units of one
 * coder don't count), the coincidences are
 *
 * <pre>
 *   o_ck = sum over u of n_uc (n_uk - [c = k]) / (m_u - 1),   n_c = sum over k of o_ck,   n = sum n_c
 *   alpha = 1 - (n - 1) * sum o_ck d(c,k) / sum n_c n_k d(c,k)
 * </pre>
 *
 * where the squared difference d(c,k) is 1 for unlike categories (nominal), or, where categories
 * have an order, the square of (sum of n_g from g = c to k) - (n_c + n_k) / 2 (ordinal).
 *
 * <p>K. Krippendorff, "Computing Krippendorff's Alpha-Reliability", 2011, sections C and D. The
 * interval is a percentile bootstrap over units: A. Zapf et al., "Measuring inter-rater reliability
 * for nominal data - which coefficients and confidence intervals are appropriate?", BMC Medical
 * Research Methodology 16:93, 2016.
 */
final class Alpha {

  /** Units drawn with replacement, so many times. */
  static final int RESAMPLES = 2000;

  private static final double TAIL = 0.025;
  private static final long SEED = 20261125;

  /** How categories differ. */
  enum Metric {
    NOMINAL,
    ORDINAL
  }

  private final double[][] differences;
  private final Metric metric;
  private final int categories;

  private Alpha(Metric metric, int categories) {
    this.metric = metric;
    this.categories = categories;
    this.differences = new double[categories][categories];
  }

  /**
   * Reckons alpha.
   *
   * @param units of each unit how many coders gave it each category, in the categories' order
   * @return nothing where all codes are of one category, or no unit has two
   */
  static OptionalDouble of(List<int[]> units, Metric metric) {
    if (units.isEmpty()) {
      return OptionalDouble.empty();
    }
    Alpha alpha = new Alpha(metric, units.get(0).length);
    double[][] coincidences = new double[alpha.categories][alpha.categories];
    units.forEach(unit -> alpha.add(coincidences, unit));
    return alpha.reckoned(coincidences);
  }

  /**
   * Reckons alpha with a 95% interval; resamples in which all codes are of one category are left
   * out of it.
   *
   * @return nothing where {@link #of} says nothing
   */
  static Optional<AlphaFigure> withInterval(List<int[]> units, Metric metric) {
    List<int[]> paired = units.stream().filter(u -> Arrays.stream(u).sum() > 1).toList();
    OptionalDouble value = of(paired, metric);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    SplittableRandom random = new SplittableRandom(SEED);
    Alpha alpha = new Alpha(metric, paired.get(0).length);
    double[] resampled = new double[RESAMPLES];
    int filled = 0;
    for (int r = 0; r < RESAMPLES; r++) {
      double[][] coincidences = new double[alpha.categories][alpha.categories];
      for (int u = 0; u < paired.size(); u++) {
        alpha.add(coincidences, paired.get(random.nextInt(paired.size())));
      }
      OptionalDouble drawn = alpha.reckoned(coincidences);
      if (drawn.isPresent()) {
        resampled[filled++] = drawn.getAsDouble();
      }
    }
    double[] sorted = Arrays.copyOf(resampled, filled);
    Arrays.sort(sorted);
    double point = value.getAsDouble();
    return Optional.of(
        new AlphaFigure(
            point,
            Math.min(point, quantile(sorted, TAIL, point)),
            Math.max(point, quantile(sorted, 1 - TAIL, point)),
            paired.size()));
  }

  private static double quantile(double[] sorted, double share, double fallback) {
    return sorted.length == 0 ? fallback : sorted[(int) (share * (sorted.length - 1) + 0.5)];
  }

  /** Adds a unit's pairs of codes. */
  private void add(double[][] coincidences, int[] unit) {
    int coders = Arrays.stream(unit).sum();
    if (coders < 2) {
      return;
    }
    for (int c = 0; c < categories; c++) {
      for (int k = 0; k < categories; k++) {
        double pairs = (double) unit[c] * (unit[k] - (c == k ? 1 : 0));
        coincidences[c][k] += pairs / (coders - 1);
      }
    }
  }

  private OptionalDouble reckoned(double[][] coincidences) {
    double[] totals = new double[categories];
    double n = 0;
    for (int c = 0; c < categories; c++) {
      totals[c] = Arrays.stream(coincidences[c]).sum();
      n += totals[c];
    }
    measure(totals);
    double observed = 0;
    double expected = 0;
    for (int c = 0; c < categories; c++) {
      for (int k = 0; k < categories; k++) {
        observed += coincidences[c][k] * differences[c][k];
        expected += totals[c] * totals[k] * differences[c][k];
      }
    }
    return expected == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(1 - (n - 1) * observed / expected);
  }

  private void measure(double[] totals) {
    for (int c = 0; c < categories; c++) {
      double between = totals[c];
      for (int k = c + 1; k < categories; k++) {
        between += totals[k];
        double root = between - (totals[c] + totals[k]) / 2;
        double difference = metric == Metric.NOMINAL ? 1 : root * root;
        differences[c][k] = difference;
        differences[k][c] = difference;
      }
    }
  }
}
