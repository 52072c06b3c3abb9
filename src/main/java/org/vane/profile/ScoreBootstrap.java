package org.vane.profile;

import java.util.Arrays;
import java.util.Random;

/**
 * The mean score over paragraphs with a 95% interval that stays honest for very few of them.
 *
 * <p>The interval is the percentile interval of the Bayesian bootstrap (D. B. Rubin, "The Bayesian
 * Bootstrap", Annals of Statistics 9, 1981): each resample gives every paragraph a weight drawn
 * from Exp(1) and takes the weighted mean. A plain bootstrap of one to five paragraphs would be far
 * too narrow, as it can never see a score that the sample does not hold; so two pseudo-paragraphs
 * join every resample, one at -1 and one at +1, each with a weight drawn from Gamma(1/2). Where all
 * scores are -1 or +1 the result is exactly Jeffreys' interval for a proportion (Brown, Cai and
 * DasGupta, "Interval Estimation for a Binomial Proportion", 2001). The pseudo-paragraphs widen the
 * interval and pull it toward zero for small n and fade as 1/n; the reported score is the plain
 * mean.
 *
 * <p>The same scores in any order give the same numbers on every platform: scores are sorted, the
 * seed is fixed, and {@link Random} is specified to the bit.
 */
final class ScoreBootstrap {

  static final int RESAMPLES = 2_000;
  private static final long SEED = 20_250_815L;
  private static final double TAIL = 0.025;

  private ScoreBootstrap() {}

  /**
   * Estimates the mean of scores.
   *
   * @param scores at least one, each in -1..1, in any order
   */
  static Estimate estimate(double[] scores) {
    double[] sorted = scores.clone();
    Arrays.sort(sorted);
    double mean = mean(sorted);
    double[] means = resampledMeans(sorted, SEED);
    Interval interval = new Interval(quantile(means, TAIL), quantile(means, 1 - TAIL));
    return new Estimate(mean, interval.including(mean), sorted.length);
  }

  static double mean(double[] scores) {
    return Arrays.stream(scores).sum() / scores.length;
  }

  /** Returns the means of all resamples, ascending. */
  private static double[] resampledMeans(double[] sorted, long seed) {
    Random random = new Random(seed);
    double[] means = new double[RESAMPLES];
    for (int i = 0; i < RESAMPLES; i++) {
      double atMinusOne = halfGamma(random);
      double atPlusOne = halfGamma(random);
      double weights = atMinusOne + atPlusOne;
      double sum = atPlusOne - atMinusOne;
      for (double score : sorted) {
        double weight = -StrictMath.log(1 - random.nextDouble());
        weights += weight;
        sum += weight * score;
      }
      means[i] = sum / weights;
    }
    Arrays.sort(means);
    return means;
  }

  /** Draws from Gamma(1/2), which is half the square of a standard normal. */
  private static double halfGamma(Random random) {
    double z = random.nextGaussian();
    return z * z / 2;
  }

  private static double quantile(double[] ascending, double p) {
    double position = p * (ascending.length - 1);
    int below = (int) position;
    double share = position - below;
    return below + 1 < ascending.length
        ? ascending[below] * (1 - share) + ascending[below + 1] * share
        : ascending[below];
  }
}
