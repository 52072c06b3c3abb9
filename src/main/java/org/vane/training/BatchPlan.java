package org.vane.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** The order of an epoch: batches of windows of about one length, in random order. */
final class BatchPlan {
  private static final int BATCHES_PER_POOL = 50;

  private BatchPlan() {}

  /**
   * Returns an epoch's batches as indexes into the rows. Rows are shuffled, sorted by length within
   * pools of fifty batches, and the batches shuffled again, so that little is padded and yet no two
   * epochs show the same batches.
   *
   * @param lengths tokens of each row
   */
  static List<List<Integer>> epoch(int[] lengths, int batchSize, long seed) {
    Random random = new Random(seed);
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < lengths.length; i++) {
      order.add(i);
    }
    Collections.shuffle(order, random);
    List<List<Integer>> batches = new ArrayList<>();
    int pool = batchSize * BATCHES_PER_POOL;
    for (int from = 0; from < order.size(); from += pool) {
      List<Integer> rows =
          new ArrayList<>(order.subList(from, Math.min(order.size(), from + pool)));
      rows.sort(Comparator.comparingInt(i -> lengths[i]));
      for (int b = 0; b < rows.size(); b += batchSize) {
        batches.add(List.copyOf(rows.subList(b, Math.min(rows.size(), b + batchSize))));
      }
    }
    Collections.shuffle(batches, random);
    return batches;
  }

  /** Returns batches for scoring: all rows, the longest first, in batches of about one length. */
  static List<List<Integer>> scoring(int[] lengths, int batchSize) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < lengths.length; i++) {
      order.add(i);
    }
    order.sort(Comparator.comparingInt(i -> -lengths[i]));
    List<List<Integer>> batches = new ArrayList<>();
    for (int from = 0; from < order.size(); from += batchSize) {
      batches.add(order.subList(from, Math.min(order.size(), from + batchSize)));
    }
    return batches;
  }
}
