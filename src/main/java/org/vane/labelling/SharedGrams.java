package org.vane.labelling;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds pairs of texts that share a run of content words: templates, and what was copied. */
final class SharedGrams {

  /**
   * Two texts and a run that both have.
   *
   * @param first index of the one
   * @param second index of the other, above the first
   * @param run the first such run
   */
  record Pair(int first, int second, String run) {}

  private SharedGrams() {}

  /** Returns the pairs with a run of n content words in common, each once, in order. */
  static List<Pair> find(List<String> texts, int n) {
    Map<String, Integer> seen = new HashMap<>();
    Map<Long, Pair> pairs = new TreeMap<>();
    for (int i = 0; i < texts.size(); i++) {
      List<String> words = Words.content(texts.get(i));
      if (words.size() < n) {
        continue;
      }
      for (String run : Words.grams(words, n)) {
        Integer first = seen.putIfAbsent(run, i);
        if (first != null && first != i) {
          pairs.putIfAbsent(((long) first << 32) | i, new Pair(first, i, run));
        }
      }
    }
    return List.copyOf(pairs.values());
  }
}
