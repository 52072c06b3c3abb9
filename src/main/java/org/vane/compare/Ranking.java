package org.vane.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vane.profile.Estimate;
import org.vane.target.SearchedTarget;

/**
 * Groups in the order of their stance toward a target, with care for those that rest on little.
 *
 * <p>Ranked by plain means, the smallest groups take the ends of any ranking, by luck. So each mean
 * is drawn toward that of all groups by the factor {@code B = t / (t + s / n)}, where {@code s} is
 * the variance of scores within groups and {@code t} that of true means between them, both
 * estimated by analysis of variance (C. N. Morris, "Parametric Empirical Bayes Inference", JASA 78,
 * 1983). The order is that of the drawn means; the scores that are told are the plain ones.
 *
 * @param target toward whom
 * @param between the variance of true means between groups; 0 where they differ by no more than
 *     chance lets expect
 * @param groups from the lowest to the highest
 */
public record Ranking(SearchedTarget target, double between, List<Ranked> groups) {

  /** With fewer groups there is nothing to rank. */
  static final int FEWEST_GROUPS = 5;

  /** With fewer scores within groups their spread is not known well enough. */
  private static final int FEWEST_WITHIN = 20;

  /**
   * A group's place.
   *
   * @param key the group's key
   * @param estimate its plain mean
   * @param drawn its mean, drawn toward that of all
   */
  public record Ranked(String key, Estimate estimate, double drawn) {}

  public Ranking {
    groups = List.copyOf(groups);
  }

  /** Tells whether the groups differ more than by chance, so that their order means something. */
  public boolean isTold() {
    return between > 0;
  }

  /** Ranks groups by their scores; empty where they are too few to. */
  static Optional<Ranking> of(SearchedTarget target, Map<String, GroupScore> scores) {
    Map<String, GroupScore> scored = new java.util.LinkedHashMap<>(scores);
    scored.values().removeIf(s -> s.mentioning() == 0);
    int all = scored.values().stream().mapToInt(GroupScore::mentioning).sum();
    int k = scored.size();
    if (k < FEWEST_GROUPS || all - k < FEWEST_WITHIN) {
      return Optional.empty();
    }
    double within = within(scored.values()) / (all - k);
    double between = Math.max(0, between(scored.values(), within, all));
    double centre = centre(scored.values(), within, between);
    List<Ranked> ranked = new ArrayList<>();
    scored.forEach(
        (key, score) -> {
          double mean = mean(score);
          double share = between / (between + within / score.mentioning());
          double drawn = between == 0 ? centre : centre + share * (mean - centre);
          ranked.add(new Ranked(key, score.estimate().orElseThrow(), drawn));
        });
    ranked.sort(Comparator.comparingDouble(Ranked::drawn).thenComparing(Ranked::key));
    return Optional.of(new Ranking(target, between, ranked));
  }

  private static double within(Collection<GroupScore> scores) {
    double squares = 0;
    for (GroupScore score : scores) {
      double mean = mean(score);
      for (double each : score.scores()) {
        squares += (each - mean) * (each - mean);
      }
    }
    return squares;
  }

  /** Returns the between-groups component of variance of an unbalanced one-way layout. */
  private static double between(Collection<GroupScore> scores, double within, int all) {
    double grand = 0;
    double squaredSizes = 0;
    for (GroupScore score : scores) {
      grand += mean(score) * score.mentioning() / all;
      squaredSizes += (double) score.mentioning() * score.mentioning();
    }
    double squares = 0;
    for (GroupScore score : scores) {
      squares += score.mentioning() * (mean(score) - grand) * (mean(score) - grand);
    }
    int degrees = scores.size() - 1;
    double size = (all - squaredSizes / all) / degrees;
    return (squares / degrees - within) / size;
  }

  private static double centre(Collection<GroupScore> scores, double within, double between) {
    double sum = 0;
    double weights = 0;
    for (GroupScore score : scores) {
      double weight = between + within == 0 ? 1 : 1 / (between + within / score.mentioning());
      sum += weight * mean(score);
      weights += weight;
    }
    return sum / weights;
  }

  private static double mean(GroupScore score) {
    return score.scores().stream().mapToDouble(Double::doubleValue).sum() / score.mentioning();
  }
}
