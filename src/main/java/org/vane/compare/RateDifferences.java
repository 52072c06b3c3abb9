package org.vane.compare;

import org.apache.commons.statistics.distribution.HypergeometricDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.vane.profile.Interval;

/**
 * The difference between two mention rates.
 *
 * <p>Interval: Newcombe's hybrid of Wilson's score intervals (R. G. Newcombe, "Interval Estimation
 * for the Difference Between Independent Proportions", Statistics in Medicine 17, 1998, method 10).
 * Test: Fisher's exact test, two-sided by probability. Minimum detectable difference: {@code
 * (z(0.975) + z(0.8)) * sqrt(p (1 - p) (1/n + 1/m))} with the pooled rate {@code p = (k + 1) / (n +
 * m + 2)}. All take units as independent; speakers stay with a subject for some paragraphs, so with
 * paragraphs as units the intervals are somewhat too narrow.
 */
final class RateDifferences {

  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
  private static final double Z = NORMAL.inverseCumulativeProbability(0.975);
  private static final double POWER_Z = NORMAL.inverseCumulativeProbability(0.8);
  private static final double TOLERANCE = 1 + 1e-7;

  private RateDifferences() {}

  /** Compares k of n units with others of another number of units, each at least one. */
  static Difference difference(int k, int n, int otherK, int otherN) {
    double p = k / (double) n;
    double q = otherK / (double) otherN;
    Interval wilson = wilson(k, n);
    Interval other = wilson(otherK, otherN);
    double low = p - q - Math.hypot(p - wilson.low(), other.high() - q);
    double high = p - q + Math.hypot(wilson.high() - p, q - other.low());
    return new Difference(
        p - q,
        new Interval(Math.max(-1, low), Math.min(1, high)).including(p - q),
        fisher(k, n, otherK, otherN),
        detectable(k + otherK, n, otherN));
  }

  /** Returns Wilson's 95% score interval of a rate. */
  static Interval wilson(int k, int n) {
    double p = k / (double) n;
    double centre = p + Z * Z / (2 * n);
    double half = Z * Math.sqrt(p * (1 - p) / n + Z * Z / (4.0 * n * n));
    double scale = 1 + Z * Z / n;
    double low = k == 0 ? 0 : (centre - half) / scale;
    double high = k == n ? 1 : (centre + half) / scale;
    return new Interval(Math.max(0, low), Math.min(1, high));
  }

  static double fisher(int k, int n, int otherK, int otherN) {
    HypergeometricDistribution table = HypergeometricDistribution.of(n + otherN, k + otherK, n);
    double observed = table.probability(k) * TOLERANCE;
    double sum = 0;
    for (int x = table.getSupportLowerBound(); x <= table.getSupportUpperBound(); x++) {
      double probability = table.probability(x);
      sum += probability <= observed ? probability : 0;
    }
    return Math.min(1, sum);
  }

  private static double detectable(int mentioning, int n, int otherN) {
    double p = (mentioning + 1) / (n + otherN + 2.0);
    return Math.min(1, (Z + POWER_Z) * Math.sqrt(p * (1 - p) * (1.0 / n + 1.0 / otherN)));
  }
}
