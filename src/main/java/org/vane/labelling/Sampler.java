package org.vane.labelling;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/** Picks rows for coders. The same candidates, number and seed give the same rows. */
final class Sampler {

  private static final Comparator<Candidate> BY_ID = Comparator.comparing(c -> c.item().id());

  private Sampler() {}

  /**
   * Picks.
   *
   * @param candidates in the order in which coders shall read them; of two with one id the first
   *     counts
   * @param most how many to pick, at most
   * @return the picked ones, in the order of the candidates
   */
  static List<CodingItem> pick(List<Candidate> candidates, Sampling sampling, int most, long seed) {
    List<Candidate> unique = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Candidate candidate : candidates) {
      if (ids.add(candidate.item().id())) {
        unique.add(candidate);
      }
    }
    List<Candidate> sorted = new ArrayList<>(unique);
    sorted.sort(BY_ID);
    List<Candidate> ranked =
        switch (sampling) {
          case UNCERTAINTY -> {
            sorted.sort(
                Comparator.comparingDouble(Candidate::entropy).reversed().thenComparing(BY_ID));
            yield sorted;
          }
          case SILENCE, RANDOM -> shuffled(sorted, seed);
          case STRATIFIED -> inTurn(shuffled(sorted, seed));
        };
    Set<Candidate> picked = new HashSet<>(ranked.subList(0, Math.min(most, ranked.size())));
    return unique.stream().filter(picked::contains).map(Candidate::item).toList();
  }

  private static List<Candidate> shuffled(List<Candidate> candidates, long seed) {
    Collections.shuffle(candidates, new Random(seed));
    return candidates;
  }

  /** Deals the strata out in turn, so that small ones are in before large ones fill the sheet. */
  private static List<Candidate> inTurn(List<Candidate> candidates) {
    Map<String, Deque<Candidate>> strata = new TreeMap<>();
    for (Candidate candidate : candidates) {
      strata.computeIfAbsent(candidate.stratum(), s -> new ArrayDeque<>()).add(candidate);
    }
    List<Candidate> dealt = new ArrayList<>();
    while (dealt.size() < candidates.size()) {
      for (Deque<Candidate> stratum : strata.values()) {
        if (!stratum.isEmpty()) {
          dealt.add(stratum.remove());
        }
      }
    }
    return dealt;
  }
}
