package org.vane.profile;

import java.util.List;
import org.vane.stance.Stance;
import org.vane.stance.StanceDistribution;

/**
 * How many paragraphs are in favour, neutral and against, corrected for the classifier's errors.
 *
 * <p>Counting labels ("classify and count") carries the classifier's errors over into the shares,
 * and worse the more the shares differ from those it was trained on. Both corrections assume that
 * paragraphs of a stance look the same wherever they come from, and only their shares differ; where
 * the kind of text differs too, they mislead. Below {@link #FEWEST_PARAGRAPHS} they are noise.
 */
public final class Prevalence {

  /** With fewer paragraphs no correction is shown. */
  public static final int FEWEST_PARAGRAPHS = 30;

  private static final int CLASSES = Stance.values().length;
  private static final int MOST_ROUNDS = 1_000;
  private static final double CONVERGED = 1e-9;

  private Prevalence() {}

  /** Counts labels: the share of paragraphs whose most probable stance each is. */
  public static StanceDistribution count(List<StanceDistribution> paragraphs) {
    double[] shares = new double[CLASSES];
    for (StanceDistribution paragraph : paragraphs) {
      shares[index(paragraph.label())] += 1.0 / paragraphs.size();
    }
    return distribution(shares);
  }

  /**
   * Corrects by expectation maximisation (EMQ; M. Saerens, P. Latinne and C. Decaestecker,
   * "Adjusting the Outputs of a Classifier to New a Priori Probabilities", Neural Computation 14,
   * 2002): the shares under which the probabilities, moved from the training's shares to these,
   * have these shares as their mean.
   *
   * @param paragraphs calibrated probabilities, at least one
   * @param training shares of the stances in the training data, each above 0
   */
  public static StanceDistribution emq(
      List<StanceDistribution> paragraphs, StanceDistribution training) {
    double[] trained = array(training);
    double[] shares = trained.clone();
    for (int round = 0; round < MOST_ROUNDS; round++) {
      double[] next = new double[CLASSES];
      for (StanceDistribution paragraph : paragraphs) {
        double[] moved = array(paragraph);
        double sum = 0;
        for (int c = 0; c < CLASSES; c++) {
          moved[c] *= shares[c] / trained[c];
          sum += moved[c];
        }
        for (int c = 0; c < CLASSES; c++) {
          next[c] += moved[c] / sum / paragraphs.size();
        }
      }
      double moved = distance(shares, next);
      shares = next;
      if (moved < CONVERGED) {
        break;
      }
    }
    return distribution(shares);
  }

  /**
   * Corrects by the probabilities that the classifier gives on average to each stance (PACC; A.
   * Bella et al., "Quantification via Probability Estimators", ICDM 2010): the shares under which
   * these averages mix to the mean seen, as nearly as shares can.
   *
   * @param paragraphs calibrated probabilities, at least one
   * @param against mean probabilities of held-out paragraphs that are against
   * @param neutral mean probabilities of held-out paragraphs that are neutral
   * @param favour mean probabilities of held-out paragraphs that are in favour
   */
  public static StanceDistribution pacc(
      List<StanceDistribution> paragraphs,
      StanceDistribution against,
      StanceDistribution neutral,
      StanceDistribution favour) {
    double[][] means = {array(against), array(neutral), array(favour)};
    double[] seen = new double[CLASSES];
    for (StanceDistribution paragraph : paragraphs) {
      double[] probabilities = array(paragraph);
      for (int c = 0; c < CLASSES; c++) {
        seen[c] += probabilities[c] / paragraphs.size();
      }
    }
    // Least squares on the simplex by exponentiated gradient, which never leaves it.
    double[] shares = {1.0 / CLASSES, 1.0 / CLASSES, 1.0 / CLASSES};
    for (int round = 0; round < MOST_ROUNDS; round++) {
      shares = step(shares, means, seen);
    }
    return distribution(shares);
  }

  private static double[] step(double[] shares, double[][] means, double[] seen) {
    double[] residual = new double[CLASSES];
    for (int c = 0; c < CLASSES; c++) {
      for (int s = 0; s < CLASSES; s++) {
        residual[c] += shares[s] * means[s][c];
      }
      residual[c] -= seen[c];
    }
    double[] next = new double[CLASSES];
    double sum = 0;
    for (int s = 0; s < CLASSES; s++) {
      double gradient = 0;
      for (int c = 0; c < CLASSES; c++) {
        gradient += means[s][c] * residual[c];
      }
      next[s] = shares[s] * Math.exp(-2 * gradient);
      sum += next[s];
    }
    for (int s = 0; s < CLASSES; s++) {
      next[s] /= sum;
    }
    return next;
  }

  private static double distance(double[] one, double[] other) {
    double sum = 0;
    for (int c = 0; c < CLASSES; c++) {
      sum += Math.abs(one[c] - other[c]);
    }
    return sum;
  }

  private static int index(Stance stance) {
    return switch (stance) {
      case AGAINST -> 0;
      case NEUTRAL -> 1;
      case FAVOUR -> 2;
    };
  }

  private static double[] array(StanceDistribution distribution) {
    return new double[] {distribution.against(), distribution.neutral(), distribution.favour()};
  }

  private static StanceDistribution distribution(double[] shares) {
    double sum = shares[0] + shares[1] + shares[2];
    return new StanceDistribution(shares[0] / sum, shares[1] / sum, shares[2] / sum);
  }
}
