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
public final class ScoreBootstrap {

  private static final int RESAMPLES = 2_000;

  /** Above this number the resampled mean is normal to any eye, and drawn as such. */
  private static final int MOST_RESAMPLED = 100;

  private static final long SEED = 20_250_815L;
  private static final long OTHER_SEED = 19_450_815L;
  private static final double TAIL = 0.025;

  private ScoreBootstrap() {}

  /**
   * Estimates the mean of scores.
   *
   * @param scores at least one, each in -1..1, in any order
   */
  public static Estimate estimate(double[] scores) {
    double[] sorted = sorted(scores);
    double mean = mean(sorted);
    double[] means = resampledMeans(sorted, SEED);
    return new Estimate(mean, interval(means).including(mean), sorted.length);
  }

  /**
   * Estimates how much higher the mean of one set of scores is than that of another: negative where
   * it is lower. Swapping the sets negates the result exactly.
   *
   * @param scores at least one, each in -1..1, in any order
   * @param others at least one, each in -1..1, in any order
   * @return the 95% interval of the difference of means, in -2..2; holds the difference
   */
  public static Interval difference(double[] scores, double[] others) {
    double[] a = sorted(scores);
    double[] b = sorted(others);
    double[] differences = new double[2 * RESAMPLES];
    // Each set is resampled with each seed, so that a swap meets the same numbers.
    double[] a1 = resampledMeans(a, SEED);
    double[] a2 = resampledMeans(a, OTHER_SEED);
    double[] b1 = resampledMeans(b, SEED);
    double[] b2 = resampledMeans(b, OTHER_SEED);
    for (int i = 0; i < RESAMPLES; i++) {
      differences[i] = a1[i] - b2[i];
      differences[RESAMPLES + i] = a2[i] - b1[i];
    }
    return interval(differences).including(mean(a) - mean(b));
  }

  /** Returns the plain mean; the order of the scores does not matter. */
  public static double mean(double[] scores) {
    return Arrays.stream(sorted(scores)).sum() / scores.length;
  }

  private static double[] sorted(double[] scores) {
    double[] sorted = scores.clone();
    Arrays.sort(sorted);
    return sorted;
  }

  private static Interval interval(double[] resampled) {
    Arrays.sort(resampled);
    return new Interval(quantile(resampled, TAIL), quantile(resampled, 1 - TAIL));
  }

  /** Returns the means of all resamples, in no order. */
  private static double[] resampledMeans(double[] sorted, long seed) {
    return sorted.length <= MOST_RESAMPLED
        ? drawnMeans(sorted, new Random(seed))
        : normalMeans(sorted, new Random(seed));
  }

  private static double[] drawnMeans(double[] sorted, Random random) {
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
    return means;
  }

  /** Draws from the normal distribution with the bootstrap's own mean and variance. */
  private static double[] normalMeans(double[] sorted, Random random) {
    double weights = sorted.length + 1.0;
    double mean = Arrays.stream(sorted).sum() / weights;
    double squares = (square(-1 - mean) + square(1 - mean)) / 2;
    for (double score : sorted) {
      squares += square(score - mean);
    }
    double deviation = Math.sqrt(squares / weights / (weights + 1));
    double[] means = new double[RESAMPLES];
    for (int i = 0; i < RESAMPLES; i++) {
      means[i] = Math.max(-1, Math.min(1, mean + deviation * random.nextGaussian()));
    }
    return means;
  }

  private static double square(double value) {
    return value * value;
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
