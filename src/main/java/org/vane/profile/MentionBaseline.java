package org.vane.profile;

import org.apache.commons.numbers.gamma.LogBeta;
import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * What earlier documents of a voice let expect: in how many paragraphs it mentions a target, and so
 * how probable it is that a document does not mention it at all.
 *
 * <p>Document {@code i} mentions the target in {@code k} of {@code n} paragraphs with {@code k ~
 * BetaBinomial(n, alpha, beta)}: each document has a rate of its own, as a speaker who turns to a
 * subject stays with it. The mean rate {@code mu = alpha / (alpha + beta)} has Jeffreys' prior
 * Beta(1/2, 1/2), the over-dispersion {@code rho = 1 / (alpha + beta + 1)} the prior Beta(1, 3).
 * Both are integrated out over a grid of equally probable cells, so few documents give wide
 * answers. The posterior predictive probability of no mention in {@code n} paragraphs is the
 * posterior mean of {@code B(alpha, beta + n) / B(alpha, beta)}. See J. G. Skellam, "A Probability
 * Distribution Derived from the Binomial Distribution by Regarding the Probability of Success as
 * Variable", 1948; A. Gelman et al., "Bayesian Data Analysis", 3rd ed., section 5.3.
 *
 * <p>Documents are added one by one; a value never changes.
 */
public final class MentionBaseline {

  private static final int RATES = 40;
  private static final int DISPERSIONS = 12;

  /** Shapes of the cells: alpha and beta of each rate under each dispersion. */
  private static final double[] ALPHAS = new double[RATES * DISPERSIONS];

  private static final double[] BETAS = new double[RATES * DISPERSIONS];
  private static final double[] LOG_BETAS = new double[RATES * DISPERSIONS];

  static {
    BetaDistribution rates = BetaDistribution.of(0.5, 0.5);
    BetaDistribution dispersions = BetaDistribution.of(1, 3);
    for (int d = 0; d < DISPERSIONS; d++) {
      double rho = dispersions.inverseCumulativeProbability((d + 0.5) / DISPERSIONS);
      double sum = 1 / rho - 1;
      for (int r = 0; r < RATES; r++) {
        double mu = rates.inverseCumulativeProbability((r + 0.5) / RATES);
        int cell = d * RATES + r;
        ALPHAS[cell] = mu * sum;
        BETAS[cell] = (1 - mu) * sum;
        LOG_BETAS[cell] = LogBeta.value(ALPHAS[cell], BETAS[cell]);
      }
    }
  }

  /** The baseline that has seen nothing. */
  public static final MentionBaseline EMPTY = new MentionBaseline(0, new double[ALPHAS.length]);

  private final int documents;
  private final double[] logLikelihoods;

  private MentionBaseline(int documents, double[] logLikelihoods) {
    this.documents = documents;
    this.logLikelihoods = logLikelihoods;
  }

  /** Returns how many documents it has seen. */
  public int documents() {
    return documents;
  }

  /**
   * Returns this baseline with one more document.
   *
   * @param read paragraphs of the voice in it, at least 0
   * @param mentioning how many of them mention the target, 0..{@code read}
   */
  public MentionBaseline with(int read, int mentioning) {
    if (mentioning < 0 || mentioning > read) {
      throw new IllegalArgumentException(
          "illegal count " + mentioning + " of " + read + " paragraphs");
    }
    double[] updated = new double[logLikelihoods.length];
    for (int i = 0; i < updated.length; i++) {
      // The binomial coefficient is the same for every cell and falls out of the posterior.
      updated[i] =
          logLikelihoods[i]
              + LogBeta.value(ALPHAS[i] + mentioning, BETAS[i] + read - mentioning)
              - LOG_BETAS[i];
    }
    return new MentionBaseline(documents + 1, updated);
  }

  /**
   * Returns the probability that a document does not mention the target, in 0..1.
   *
   * @param read paragraphs of the voice in that document, at least 0
   */
  public double probabilityOfNone(int read) {
    double highest = Double.NEGATIVE_INFINITY;
    for (double logLikelihood : logLikelihoods) {
      highest = Math.max(highest, logLikelihood);
    }
    double weights = 0;
    double sum = 0;
    for (int i = 0; i < logLikelihoods.length; i++) {
      double weight = Math.exp(logLikelihoods[i] - highest);
      weights += weight;
      sum += weight * Math.exp(LogBeta.value(ALPHAS[i], BETAS[i] + read) - LOG_BETAS[i]);
    }
    return Math.min(1, sum / weights);
  }
}
