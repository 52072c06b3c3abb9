package org.vane.compare;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.apache.commons.numbers.combinatorics.BinomialCoefficientDouble;
import org.apache.commons.numbers.combinatorics.Combinations;
import org.apache.commons.statistics.distribution.TDistribution;
import org.vane.profile.ScoreBootstrap;

/**
 * The difference between two mean scores.
 *
 * <p>Interval: difference of the two Bayesian bootstraps of {@link ScoreBootstrap}. Test:
 * permutation of units between the groups (E. J. G. Pitman, 1937), all of them where they are at
 * most 20,000, else 9,999 drawn with a fixed seed; two-sided. Minimum detectable difference: {@code
 * (t(0.975) + t(0.8)) * s * sqrt(1/n + 1/m)} with n + m - 2 degrees of freedom, at least 1, and the
 * pooled standard deviation, to which each group adds the bootstrap's pseudo-units, so that a few
 * equal scores do not claim to see everything.
 */
final class ScoreDifferences {

  private static final int MOST_PERMUTATIONS = 20_000;
  private static final int DRAWN_PERMUTATIONS = 9_999;
  private static final long SEED = 20_250_815L;
  private static final double TOLERANCE = 1e-12;
  private static final double CONFIDENCE = 0.975;
  private static final double POWER = 0.8;

  private ScoreDifferences() {}

  /** Compares two groups of scores, each at least one. */
  static Difference difference(double[] scores, double[] others) {
    double value = ScoreBootstrap.mean(scores) - ScoreBootstrap.mean(others);
    return new Difference(
        value,
        ScoreBootstrap.difference(scores, others).including(value),
        permutationTest(scores, others),
        detectable(scores, others));
  }

  static double permutationTest(double[] scores, double[] others) {
    double[] pooled = DoubleStream.concat(Arrays.stream(scores), Arrays.stream(others)).toArray();
    Arrays.sort(pooled);
    int smaller = Math.min(scores.length, others.length);
    double observed =
        Math.abs(ScoreBootstrap.mean(scores) - ScoreBootstrap.mean(others)) - TOLERANCE;
    double total = Arrays.stream(pooled).sum();
    return BinomialCoefficientDouble.value(pooled.length, smaller) <= MOST_PERMUTATIONS
        ? allPermutations(pooled, smaller, total, observed)
        : drawnPermutations(pooled, smaller, total, observed);
  }

  private static double allPermutations(
      double[] pooled, int smaller, double total, double observed) {
    long extreme = 0;
    long all = 0;
    for (int[] chosen : Combinations.of(pooled.length, smaller)) {
      double sum = 0;
      for (int index : chosen) {
        sum += pooled[index];
      }
      extreme += distance(sum, smaller, total, pooled.length) >= observed ? 1 : 0;
      all++;
    }
    return extreme / (double) all;
  }

  private static double drawnPermutations(
      double[] pooled, int smaller, double total, double observed) {
    Random random = new Random(SEED);
    double[] shuffled = pooled.clone();
    int extreme = 0;
    for (int i = 0; i < DRAWN_PERMUTATIONS; i++) {
      double sum = 0;
      for (int j = 0; j < smaller; j++) {
        int swap = j + random.nextInt(shuffled.length - j);
        double score = shuffled[swap];
        shuffled[swap] = shuffled[j];
        shuffled[j] = score;
        sum += score;
      }
      extreme += distance(sum, smaller, total, pooled.length) >= observed ? 1 : 0;
    }
    return (extreme + 1) / (double) (DRAWN_PERMUTATIONS + 1);
  }

  private static double distance(double sum, int n, double total, int all) {
    return Math.abs(sum / n - (total - sum) / (all - n));
  }

  static double detectable(double[] scores, double[] others) {
    int n = scores.length;
    int m = others.length;
    double variance = (n * variance(scores) + m * variance(others)) / (n + m);
    TDistribution t = TDistribution.of(Math.max(1, n + m - 2));
    double factor =
        t.inverseCumulativeProbability(CONFIDENCE) + t.inverseCumulativeProbability(POWER);
    return Math.min(2, factor * Math.sqrt(variance * (1.0 / n + 1.0 / m)));
  }

  /** Returns the variance of the scores and two pseudo-units of weight 1/2 at -1 and +1. */
  private static double variance(double[] scores) {
    double weights = scores.length + 1;
    double mean = Arrays.stream(scores).sum() / weights;
    double squares =
        Arrays.stream(scores).map(s -> (s - mean) * (s - mean)).sum()
            + ((-1 - mean) * (-1 - mean) + (1 - mean) * (1 - mean)) / 2;
    return squares / weights;
  }
}
