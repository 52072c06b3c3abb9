package org.vane.labelling;

import info.debatty.java.lsh.MinHash;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds pairs of texts that are nearly the same: of whose runs of three words the share that both
 * have, |A and B| / |A or B| (Jaccard, 0..1), reaches a threshold.
 *
 * <p>Candidates come from MinHash signatures (A. Broder, "On the resemblance and containment of
 * documents", 1997) of 120 values in 30 bands of 4: a pair of similarity s shares a band with
 * probability 1 - (1 - s^4)^30, which is .98 at .6 and .9998 at .7. Each candidate is then compared
 * exactly, so no pair is named that is not alike.
 */
final class NearDuplicates {

  private static final int BANDS = 30;
  private static final int PER_BAND = 4;
  private static final int RUN = 3;
  private static final long SEED = 20261125;

  /**
   * Two texts that are alike.
   *
   * @param first index of the one
   * @param second index of the other, above the first
   * @param similarity Jaccard, in 0..1
   */
  record Pair(int first, int second, double similarity) implements Comparable<Pair> {
    @Override
    public int compareTo(Pair other) {
      int byFirst = Integer.compare(first, other.first);
      return byFirst != 0 ? byFirst : Integer.compare(second, other.second);
    }
  }

  private NearDuplicates() {}

  /** Returns the pairs whose similarity reaches the threshold, in order. */
  static List<Pair> find(List<String> texts, double threshold) {
    MinHash hashes = new MinHash(BANDS * PER_BAND, Integer.MAX_VALUE, SEED);
    List<Set<Integer>> runs = new ArrayList<>();
    Map<String, List<Integer>> buckets = new HashMap<>();
    for (int i = 0; i < texts.size(); i++) {
      Set<Integer> set = runs(texts.get(i));
      runs.add(set);
      if (set.isEmpty()) {
        continue;
      }
      int[] signature = hashes.signature(set);
      for (int band = 0; band < BANDS; band++) {
        int from = band * PER_BAND;
        String key = band + Arrays.toString(Arrays.copyOfRange(signature, from, from + PER_BAND));
        buckets.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
      }
    }
    return alike(runs, buckets.values(), threshold);
  }

  private static List<Pair> alike(
      List<Set<Integer>> runs, Iterable<List<Integer>> buckets, double threshold) {
    Set<Long> compared = new HashSet<>();
    TreeSet<Pair> pairs = new TreeSet<>();
    for (List<Integer> bucket : buckets) {
      for (int i = 0; i < bucket.size(); i++) {
        for (int j = i + 1; j < bucket.size(); j++) {
          int first = bucket.get(i);
          int second = bucket.get(j);
          if (compared.add(((long) first << 32) | second)) {
            double similarity = MinHash.jaccardIndex(runs.get(first), runs.get(second));
            if (similarity >= threshold) {
              pairs.add(new Pair(first, second, similarity));
            }
          }
        }
      }
    }
    return List.copyOf(pairs);
  }

  /** Returns the runs of words as numbers that are not negative, as the signature wants them. */
  private static Set<Integer> runs(String text) {
    Set<Integer> runs = new HashSet<>();
    Words.grams(Words.of(text), RUN).forEach(run -> runs.add(run.hashCode() & Integer.MAX_VALUE));
    return runs;
  }
}
