package org.vane.profile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.vane.stance.Stance;
import org.vane.stance.StanceDistribution;

/**
 * How many paragraphs are in favour, neutral and against, corrected for the classifier's errors.
 *
 * <p>Counting labels ("classify and count") carries the classifier's errors over into the shares,
 * and worse the more the shares differ from those it was trained on. Both corrections assume that
 * paragraphs of a stance look the same wherever they come from, and only their shares differ; where
 * the kind of text differs too, they mislead. {@link Shares} says when they are shown.
 */
public final class Prevalence {

  private static final int CLASSES = Stance.values().length;
  private static final int MOST_ROUNDS = 1_000;
  private static final double CONVERGED = 1e-9;
  private static final int RESAMPLES = 400;
  private static final double CONVERGED_RESAMPLE = 1e-4;
  private static final double TAIL = 0.025;
  private static final long SEED = 20_250_815L;

  private Prevalence() {}

  /** Counts labels: the share of paragraphs whose most probable stance each is. */
  public static StanceDistribution count(List<StanceDistribution> paragraphs) {
    double[] shares = new double[CLASSES];
    for (StanceDistribution paragraph : paragraphs) {
      shares[paragraph.label().index()] += 1.0 / paragraphs.size();
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
   * @param training shares under which the probabilities are right, each above 0
   */
  public static StanceDistribution emq(
      List<StanceDistribution> paragraphs, StanceDistribution training) {
    double[][] probabilities = arrays(paragraphs);
    double[] trained = array(training);
    return distribution(
        emq(probabilities, equalWeights(probabilities.length), trained, trained, CONVERGED));
  }

  /**
   * Returns the 95% interval of EMQ's net stance, the share in favour less that against: the
   * percentile interval of 400 Bayesian bootstraps (Rubin 1981) over paragraphs, widened to hold
   * the estimate. It does not hold what is uncertain about the model's errors.
   *
   * @param paragraphs calibrated probabilities, at least one, in any order
   * @param training shares under which the probabilities are right, each above 0
   */
  public static Interval emqInterval(
      List<StanceDistribution> paragraphs, StanceDistribution training) {
    List<StanceDistribution> sorted = new ArrayList<>(paragraphs);
    sorted.sort(
        Comparator.comparingDouble(StanceDistribution::against)
            .thenComparingDouble(StanceDistribution::favour));
    double[][] probabilities = arrays(sorted);
    double[] trained = array(training);
    StanceDistribution estimate = emq(paragraphs, training);
    double[] start = new double[CLASSES];
    for (int c = 0; c < CLASSES; c++) {
      // A share that starts at nothing would stay there.
      start[c] = 0.9 * array(estimate)[c] + 0.1 / CLASSES;
    }
    Random random = new Random(SEED);
    double[] nets = new double[RESAMPLES];
    for (int r = 0; r < RESAMPLES; r++) {
      double[] weights = exponentialWeights(probabilities.length, random);
      nets[r] =
          distribution(emq(probabilities, weights, trained, start, CONVERGED_RESAMPLE)).score();
    }
    Arrays.sort(nets);
    return new Interval(nets[(int) (TAIL * RESAMPLES)], nets[(int) ((1 - TAIL) * RESAMPLES) - 1])
        .including(estimate.score());
  }

  private static double[] emq(
      double[][] paragraphs, double[] weights, double[] trained, double[] start, double converged) {
    double[] shares = start.clone();
    double moved = Double.MAX_VALUE;
    for (int round = 0; round < MOST_ROUNDS && moved >= converged; round++) {
      double[] next = new double[CLASSES];
      for (int i = 0; i < paragraphs.length; i++) {
        double against = paragraphs[i][0] * shares[0] / trained[0];
        double neutral = paragraphs[i][1] * shares[1] / trained[1];
        double favour = paragraphs[i][2] * shares[2] / trained[2];
        double scale = weights[i] / (against + neutral + favour);
        next[0] += against * scale;
        next[1] += neutral * scale;
        next[2] += favour * scale;
      }
      moved = distance(shares, next);
      shares = next;
    }
    return shares;
  }

  private static double[] equalWeights(int n) {
    double[] weights = new double[n];
    Arrays.fill(weights, 1.0 / n);
    return weights;
  }

  private static double[] exponentialWeights(int n, Random random) {
    double[] weights = new double[n];
    double sum = 0;
    for (int i = 0; i < n; i++) {
      weights[i] = -StrictMath.log(1 - random.nextDouble());
      sum += weights[i];
    }
    for (int i = 0; i < n; i++) {
      weights[i] /= sum;
    }
    return weights;
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

  private static double[][] arrays(List<StanceDistribution> paragraphs) {
    return paragraphs.stream().map(Prevalence::array).toArray(double[][]::new);
  }

  private static double[] array(StanceDistribution distribution) {
    return new double[] {distribution.against(), distribution.neutral(), distribution.favour()};
  }

  private static StanceDistribution distribution(double[] shares) {
    double sum = shares[0] + shares[1] + shares[2];
    return new StanceDistribution(shares[0] / sum, shares[1] / sum, shares[2] / sum);
  }
}
