package org.vane.training;

import java.util.List;
import java.util.Optional;
import org.vane.stance.KnownErrors;
import org.vane.stance.Stance;
import org.vane.stance.StanceDistribution;

/**
 * Measures what a model makes of rows of each stance, for correcting shares of stances by it.
 *
 * <p>The prior is not the training data's shares: rows are weighted and thinned in training, so the
 * probabilities are right for other shares. It is the one for which the probabilities, moved from
 * it to the rows' own shares, have these shares as their mean; the same as fitting one bias for
 * each stance by maximum likelihood (A. Alexandari, A. Kundaje and A. Shrikumar, "Maximum
 * Likelihood with Bias-Corrected Calibration is Hard-To-Beat at Label Shift Adaptation", ICML
 * 2020).
 */
public final class ErrorMeasure {

  /** With fewer rows of any stance nothing is said of its errors. */
  public static final int FEWEST_ROWS = 25;

  private static final int CLASSES = Stance.values().length;
  private static final int MOST_ROUNDS = 10_000;
  private static final double CONVERGED = 1e-10;

  private ErrorMeasure() {}

  /**
   * Measures labelled rows that the model was not trained on.
   *
   * @param gold labels by people
   * @param scored the model's probabilities, in the same order
   * @return empty where a stance has fewer than {@link #FEWEST_ROWS} rows
   */
  public static Optional<KnownErrors> of(List<Stance> gold, List<StanceDistribution> scored) {
    if (gold.size() != scored.size()) {
      throw new IllegalArgumentException(
          gold.size() + " labels and " + scored.size() + " scores: as many as each other");
    }
    double[] counts = new double[CLASSES];
    double[][] means = new double[CLASSES][CLASSES];
    for (int i = 0; i < gold.size(); i++) {
      int c = gold.get(i).index();
      counts[c]++;
      for (Stance stance : Stance.values()) {
        means[c][stance.index()] += scored.get(i).of(stance);
      }
    }
    for (double count : counts) {
      if (count < FEWEST_ROWS) {
        return Optional.empty();
      }
    }
    return Optional.of(
        new KnownErrors(
            gold.size(),
            prior(counts, scored),
            distribution(means[0]),
            distribution(means[1]),
            distribution(means[2])));
  }

  /** Fits one factor for each stance, share to prior, by turns. */
  private static StanceDistribution prior(double[] counts, List<StanceDistribution> scored) {
    double[] factors = {1, 1, 1};
    double moved = 1;
    for (int round = 0; round < MOST_ROUNDS && moved > CONVERGED; round++) {
      double[] sums = sums(factors, scored);
      moved = 0;
      for (int c = 0; c < CLASSES; c++) {
        double ratio = counts[c] / sums[c];
        factors[c] *= ratio;
        moved = Math.max(moved, Math.abs(ratio - 1));
      }
    }
    double[] prior = new double[CLASSES];
    for (int c = 0; c < CLASSES; c++) {
      prior[c] = counts[c] / factors[c];
    }
    return distribution(prior);
  }

  private static double[] sums(double[] factors, List<StanceDistribution> scored) {
    double[] sums = new double[CLASSES];
    for (StanceDistribution row : scored) {
      double all = 0;
      for (Stance stance : Stance.values()) {
        all += row.of(stance) * factors[stance.index()];
      }
      for (Stance stance : Stance.values()) {
        sums[stance.index()] += row.of(stance) * factors[stance.index()] / all;
      }
    }
    return sums;
  }

  private static StanceDistribution distribution(double[] weights) {
    double sum = weights[0] + weights[1] + weights[2];
    return new StanceDistribution(weights[0] / sum, weights[1] / sum, weights[2] / sum);
  }
}
