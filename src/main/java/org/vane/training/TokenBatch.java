package org.vane.training;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.vane.stance.Stance;
import org.vane.stance.TokenWindow;

/**
 * Windows of about one length as the arrays that the network takes.
 *
 * @param ids vocabulary ids [batch, tokens], padded with 0
 * @param lengths true length of each window
 * @param target [batch, tokens], 1 / n at each of the n tokens of the target's mentions, else 0
 * @param kept [batch, 2 width], 0 where the head's input is dropped, else 1 / (1 - dropout)
 * @param wanted [batch, 3], the weight of each row's label divided by the sum of the weights
 */
@SuppressWarnings("ArrayRecordComponent") // Read in tight loops, never compared.
record TokenBatch(int[][] ids, int[] lengths, float[][] target, float[][] kept, float[][] wanted) {

  /**
   * Lays windows out.
   *
   * @param labels index of each window's label
   * @param weights weight of each label
   * @param dropout probability with which a feature is dropped before the head
   */
  static TokenBatch of(
      List<TokenWindow> windows,
      int[] labels,
      double[] weights,
      int width,
      double dropout,
      long seed) {
    int tokens = windows.stream().mapToInt(TokenWindow::length).max().orElseThrow();
    int size = windows.size();
    int[][] ids = new int[size][tokens];
    int[] lengths = windows.stream().mapToInt(TokenWindow::length).toArray();
    float[][] target = new float[size][tokens];
    float[][] wanted = new float[size][Stance.values().length];
    double sum = Arrays.stream(labels).mapToDouble(label -> weights[label]).sum();
    for (int i = 0; i < size; i++) {
      TokenWindow window = windows.get(i);
      int marked = 0;
      for (boolean mark : window.target()) {
        marked += mark ? 1 : 0;
      }
      for (int t = 0; t < window.length(); t++) {
        ids[i][t] = window.ids()[t];
        target[i][t] = window.target()[t] ? 1f / marked : 0;
      }
      wanted[i][labels[i]] = (float) (weights[labels[i]] / sum);
    }
    return new TokenBatch(ids, lengths, target, kept(size, 2 * width, dropout, seed), wanted);
  }

  int size() {
    return ids.length;
  }

  int tokens() {
    return ids[0].length;
  }

  List<LayerBatch> shares(Workers workers) {
    return workers.shares(size(), tokens(), lengths);
  }

  private static float[][] kept(int rows, int columns, double dropout, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    float[][] kept = new float[rows][columns];
    for (float[] row : kept) {
      for (int i = 0; i < columns; i++) {
        row[i] = random.nextDouble() < dropout ? 0 : (float) (1 / (1 - dropout));
      }
    }
    return kept;
  }
}
