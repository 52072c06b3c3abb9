package org.vane.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.vane.profile.Holm;
import org.vane.target.SearchedTarget;
import org.vane.target.TargetId;

/**
 * Compares groups: up to four of them each with each, more of them each with all the others
 * together, so that the work grows with their number and no faster. P-values are corrected after
 * Holm for all contrasts of one target and measure.
 */
final class Contrasts {

  private static final int MOST_PAIRED_GROUPS = 4;

  /** Where every group has this many documents that mention the target, documents are the unit. */
  private static final int FEWEST_DOCUMENTS = 5;

  /** More single documents than this are not contrasted: it would be slow and tell nothing. */
  static final int MOST_DOCUMENTS = 40;

  private final List<Group> groups;

  Contrasts(List<Group> groups) {
    this.groups = groups;
  }

  List<Contrast> toward(List<SearchedTarget> targets) {
    List<Contrast> contrasts = new ArrayList<>();
    if (groups.size() > 1) {
      targets.forEach(t -> contrasts.addAll(toward(t)));
    }
    return contrasts;
  }

  /** Returns the scores of every group toward a target, in their unit, by key. */
  Map<String, GroupScore> scores(TargetId target) {
    Unit unit = unit(target);
    Map<String, GroupScore> scores = new LinkedHashMap<>();
    groups.forEach(g -> scores.put(g.key(), GroupScore.of(g.sides(), target, unit)));
    return scores;
  }

  private Unit unit(TargetId target) {
    boolean enough =
        groups.stream()
            .allMatch(
                g ->
                    g.documents() >= FEWEST_DOCUMENTS
                        && GroupScore.of(g.sides(), target, Unit.DOCUMENT).mentioning()
                            >= FEWEST_DOCUMENTS);
    return enough ? Unit.DOCUMENT : Unit.PARAGRAPH;
  }

  private List<Contrast> toward(SearchedTarget target) {
    List<GroupScore> scores = List.copyOf(scores(target.id()).values());
    List<Contrast> contrasts =
        groups.size() <= MOST_PAIRED_GROUPS ? pairs(target, scores) : againstOthers(target, scores);
    return corrected(
        corrected(contrasts, Contrast::score, Contrasts::withScore),
        Contrast::rate,
        Contrasts::withRate);
  }

  private List<Contrast> pairs(SearchedTarget target, List<GroupScore> scores) {
    List<Contrast> contrasts = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      for (int j = i + 1; j < groups.size(); j++) {
        contrasts.add(
            contrast(
                groups.get(i).key(),
                Optional.of(groups.get(j).key()),
                target,
                scores.get(i),
                scores.get(j)));
      }
    }
    return contrasts;
  }

  private List<Contrast> againstOthers(SearchedTarget target, List<GroupScore> scores) {
    List<Contrast> contrasts = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      contrasts.add(
          contrast(
              groups.get(i).key(),
              Optional.empty(),
              target,
              scores.get(i),
              GroupScore.others(scores, i)));
    }
    return contrasts;
  }

  private static Contrast contrast(
      String first,
      Optional<String> second,
      SearchedTarget target,
      GroupScore one,
      GroupScore other) {
    Optional<Difference> score =
        one.mentioning() == 0 || other.mentioning() == 0
            ? Optional.empty()
            : Optional.of(ScoreDifferences.difference(one.array(), other.array()));
    Optional<Difference> rate =
        one.read() == 0 || other.read() == 0 || one.mentioning() + other.mentioning() == 0
            ? Optional.empty()
            : Optional.of(
                RateDifferences.difference(
                    one.mentioning(), one.read(), other.mentioning(), other.read()));
    return new Contrast(first, second, target, one.unit(), score, rate);
  }

  private static List<Contrast> corrected(
      List<Contrast> contrasts,
      Function<Contrast, Optional<Difference>> measure,
      BiFunction<Contrast, Difference, Contrast> with) {
    List<Contrast> tested = contrasts.stream().filter(c -> measure.apply(c).isPresent()).toList();
    double[] corrected =
        Holm.adjust(
            tested.stream().mapToDouble(c -> measure.apply(c).orElseThrow().pValue()).toArray());
    List<Contrast> result = new ArrayList<>(contrasts);
    int next = 0;
    for (int i = 0; i < result.size(); i++) {
      Contrast contrast = result.get(i);
      Optional<Difference> difference = measure.apply(contrast);
      if (difference.isPresent()) {
        result.set(i, with.apply(contrast, difference.get().withPValue(corrected[next++])));
      }
    }
    return result;
  }

  private static Contrast withScore(Contrast c, Difference score) {
    return new Contrast(c.first(), c.second(), c.target(), c.unit(), Optional.of(score), c.rate());
  }

  private static Contrast withRate(Contrast c, Difference rate) {
    return new Contrast(c.first(), c.second(), c.target(), c.unit(), c.score(), Optional.of(rate));
  }
}
