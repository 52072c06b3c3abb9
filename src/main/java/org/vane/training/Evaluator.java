package org.vane.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.vane.stance.Stance;
import org.vane.stance.StanceDistribution;
import org.vane.stance.StanceModel;

/** Compares a model's answers with people's labels. */
public final class Evaluator {
  private static final int RESAMPLES = 1000;
  private static final int BINS = 10;
  private static final long SEED = 20261123;

  private Evaluator() {}

  /** Scores the rows with the model and compares. */
  public static Evaluation evaluate(StanceModel model, List<LabelledRow> rows) {
    long start = System.nanoTime();
    List<StanceDistribution> scored = model.score(rows.stream().map(LabelledRow::query).toList());
    double seconds = (System.nanoTime() - start) / 1e9;
    return compare(
        rows.stream().map(LabelledRow::label).toList(), scored, model.id().toString(), seconds);
  }

  /** Compares probabilities with labels, in the same order. */
  public static Evaluation compare(
      List<Stance> gold, List<StanceDistribution> scored, String model, double seconds) {
    if (gold.isEmpty() || gold.size() != scored.size()) {
      throw new IllegalArgumentException(
          gold.size() + " labels and " + scored.size() + " scores: as many, and one at least");
    }
    int[] labels = gold.stream().mapToInt(Stance::index).toArray();
    int[] guesses = scored.stream().mapToInt(d -> d.label().index()).toArray();
    int[][] confusion = confusion(labels, guesses);
    double[] f1s = resampled(labels, guesses);
    List<Evaluation.Bin> bins = bins(labels, guesses, scored);
    return new Evaluation(
        labels.length,
        accuracy(confusion, labels.length),
        macroF1(confusion),
        f1s[(int) (0.025 * RESAMPLES)],
        f1s[(int) (0.975 * RESAMPLES)],
        classes(confusion),
        Arrays.stream(confusion).map(row -> Arrays.stream(row).boxed().toList()).toList(),
        ece(bins, labels.length),
        brier(labels, scored),
        bins,
        model,
        seconds);
  }

  /** Returns the mean F1 of the three classes; a class neither given nor guessed counts 0. */
  public static double macroF1(int[][] confusion) {
    return classes(confusion).stream().mapToDouble(Evaluation.ClassScore::f1).average().orElse(0);
  }

  static int[][] confusion(int[] labels, int[] guesses) {
    int[][] confusion = new int[Stance.values().length][Stance.values().length];
    for (int i = 0; i < labels.length; i++) {
      confusion[labels[i]][guesses[i]]++;
    }
    return confusion;
  }

  private static double accuracy(int[][] confusion, int rows) {
    int right = 0;
    for (int c = 0; c < confusion.length; c++) {
      right += confusion[c][c];
    }
    return (double) right / rows;
  }

  private static List<Evaluation.ClassScore> classes(int[][] confusion) {
    List<Evaluation.ClassScore> classes = new ArrayList<>();
    for (Stance stance : Stance.values()) {
      int c = stance.index();
      int support = Arrays.stream(confusion[c]).sum();
      int guessed = Arrays.stream(confusion).mapToInt(row -> row[c]).sum();
      double right = confusion[c][c];
      classes.add(
          new Evaluation.ClassScore(
              stance,
              guessed == 0 ? 0 : right / guessed,
              support == 0 ? 0 : right / support,
              support + guessed == 0 ? 0 : 2 * right / (support + guessed),
              support));
    }
    return classes;
  }

  /** Returns the macro-F1 of resampled rows, in ascending order. */
  private static double[] resampled(int[] labels, int[] guesses) {
    SplittableRandom random = new SplittableRandom(SEED);
    double[] f1s = new double[RESAMPLES];
    int[] drawnLabels = new int[labels.length];
    int[] drawnGuesses = new int[labels.length];
    for (int r = 0; r < RESAMPLES; r++) {
      for (int i = 0; i < labels.length; i++) {
        int drawn = random.nextInt(labels.length);
        drawnLabels[i] = labels[drawn];
        drawnGuesses[i] = guesses[drawn];
      }
      f1s[r] = macroF1(confusion(drawnLabels, drawnGuesses));
    }
    Arrays.sort(f1s);
    return f1s;
  }

  private static List<Evaluation.Bin> bins(
      int[] labels, int[] guesses, List<StanceDistribution> scored) {
    int[] rows = new int[BINS];
    double[] confidence = new double[BINS];
    double[] right = new double[BINS];
    for (int i = 0; i < labels.length; i++) {
      double p = scored.get(i).of(scored.get(i).label());
      int bin = Math.min(BINS - 1, (int) (p * BINS));
      rows[bin]++;
      confidence[bin] += p;
      right[bin] += labels[i] == guesses[i] ? 1 : 0;
    }
    List<Evaluation.Bin> bins = new ArrayList<>();
    for (int b = 0; b < BINS; b++) {
      if (rows[b] > 0) {
        bins.add(
            new Evaluation.Bin(
                (double) b / BINS, rows[b], confidence[b] / rows[b], right[b] / rows[b]));
      }
    }
    return bins;
  }

  private static double ece(List<Evaluation.Bin> bins, int rows) {
    return bins.stream().mapToDouble(b -> b.rows() * Math.abs(b.confidence() - b.accuracy())).sum()
        / rows;
  }

  private static double brier(int[] labels, List<StanceDistribution> scored) {
    double sum = 0;
    for (int i = 0; i < labels.length; i++) {
      for (Stance stance : Stance.values()) {
        double gap = scored.get(i).of(stance) - (labels[i] == stance.index() ? 1 : 0);
        sum += gap * gap;
      }
    }
    return sum / labels.length;
  }
}
