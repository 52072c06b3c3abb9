package org.vane.report.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vane.compare.Comparison;
import org.vane.compare.Contrast;
import org.vane.compare.Difference;
import org.vane.compare.GroupScore;
import org.vane.compare.Grouping;
import org.vane.compare.Unit;
import org.vane.target.SearchedTarget;

/**
 * Differences between groups, in sentences. Comparatives stand only where the interval excludes
 * zero and the corrected test agrees; elsewhere the sentence says what the texts do not allow.
 */
final class EnglishContrasts {

  /** With more contrasts of a target than this only those that can be told are in sentences. */
  private static final int MOST_UNTOLD = 1;

  private EnglishContrasts() {}

  static List<Prose> sentences(Comparison comparison) {
    List<Prose> sentences = new ArrayList<>();
    EnglishGroups groups = new EnglishGroups(comparison);
    for (SearchedTarget target : comparison.targets()) {
      List<String> parts = new ArrayList<>(told(comparison, target));
      groups.trends(target).ifPresent(parts::add);
      if (!parts.isEmpty()) {
        sentences.add(Prose.of(String.join(" ", parts)));
      }
    }
    return sentences;
  }

  private static List<String> told(Comparison comparison, SearchedTarget target) {
    List<Contrast> contrasts =
        comparison.contrasts().stream()
            .filter(c -> c.target().id().equals(target.id()) && isMentioned(c, comparison))
            .toList();
    boolean few = contrasts.size() <= MOST_UNTOLD;
    List<String> scores = new ArrayList<>();
    List<String> rates = new ArrayList<>();
    for (Contrast contrast : contrasts) {
      score(contrast, comparison, few).ifPresent(scores::add);
      rate(contrast, comparison, few).ifPresent(rates::add);
    }
    if (contrasts.stream().noneMatch(c -> c.score().isPresent() || c.rate().isPresent())) {
      return List.of();
    }
    if (!few) {
      return many(scores, rates, comparison, target);
    }
    scores.addAll(rates);
    return scores;
  }

  /** Two sides that both never mention the target leave nothing to tell. */
  private static boolean isMentioned(Contrast contrast, Comparison comparison) {
    Map<String, GroupScore> scores =
        comparison.scores().getOrDefault(contrast.target().id(), Map.of());
    return scores.entrySet().stream()
        .filter(
            score ->
                contrast.second().isEmpty()
                    || score.getKey().equals(contrast.first())
                    || score.getKey().equals(contrast.second().get()))
        .anyMatch(score -> score.getValue().mentioning() > 0);
  }

  /** Returns what is told of many contrasts, and in one sentence that the rest is not. */
  private static List<String> many(
      List<String> scores, List<String> rates, Comparison comparison, SearchedTarget target) {
    List<String> told = new ArrayList<>(scores);
    told.addAll(rates);
    boolean both = scores.isEmpty() == rates.isEmpty();
    boolean pairs = comparison.contrasts().stream().allMatch(c -> c.second().isPresent());
    String its = pairs ? "their" : "its";
    String mentions = pairs ? "they mention " : "it mentions ";
    String by =
        both
            ? "by "
                + its
                + " stance toward "
                + target.name()
                + " or by how often "
                + mentions
                + "it"
            : scores.isEmpty()
                ? "by " + its + " stance toward " + target.name()
                : "by how often " + mentions + target.name();
    told.add(
        "The texts do not allow to tell any "
            + (both && !told.isEmpty() ? "other " : "")
            + (pairs ? "two " : "")
            + noun(comparison.grouping())
            + (pairs ? "s apart " : " from the rest ")
            + by
            + ".");
    return told;
  }

  private static Optional<String> score(Contrast contrast, Comparison comparison, boolean untold) {
    if (contrast.score().isEmpty()) {
      return Optional.empty();
    }
    Difference difference = contrast.score().get();
    String toward = "Toward " + contrast.target().name() + " ";
    String numbers = numbers(difference);
    if (difference.isTold()) {
      String word = difference.value() > 0 ? "warmer" : "cooler";
      return Optional.of(
          toward
              + first(contrast, comparison)
              + " is "
              + word
              + " than "
              + second(contrast, comparison)
              + " (difference "
              + numbers
              + ").");
    }
    return untold
        ? Optional.of(
            toward
                + "the texts do not allow to tell whether "
                + first(contrast, comparison)
                + " is warmer or cooler than "
                + second(contrast, comparison)
                + " (difference "
                + numbers
                + "; texts of this size would show a difference of "
                + Numbers.size(difference.detectable())
                + " four times in five).")
        : Optional.empty();
  }

  private static Optional<String> rate(Contrast contrast, Comparison comparison, boolean untold) {
    if (contrast.rate().isEmpty()) {
      return Optional.empty();
    }
    Difference d = contrast.rate().get();
    String target = contrast.target().name();
    String first = first(contrast, comparison);
    String second = second(contrast, comparison);
    String numbers =
        Numbers.points(d.value())
            + " of "
            + unit(contrast.unit())
            + ", 95% interval "
            + Numbers.points(d.interval().low())
            + " to "
            + Numbers.points(d.interval().high())
            + ", "
            + Numbers.pValue(d.pValue());
    if (d.isTold()) {
      String word = d.value() > 0 ? " more often than " : " less often than ";
      return Optional.of(
          Numbers.upperFirst(first)
              + " mentions "
              + target
              + word
              + second
              + " ("
              + numbers
              + ").");
    }
    return untold
        ? Optional.of(
            "The texts do not allow to tell whether "
                + first
                + " mentions "
                + target
                + " more often than "
                + second
                + " ("
                + numbers
                + "; they would show a difference of "
                + Numbers.points(d.detectable()).replace("+", "")
                + " four times in five).")
        : Optional.empty();
  }

  private static String numbers(Difference difference) {
    return Numbers.score(difference.value())
        + ", 95% interval "
        + Numbers.interval(difference.interval())
        + ", "
        + Numbers.pValue(difference.pValue());
  }

  static String first(Contrast contrast, Comparison comparison) {
    return label(contrast.first(), comparison);
  }

  static String second(Contrast contrast, Comparison comparison) {
    return contrast
        .second()
        .map(key -> label(key, comparison))
        .orElse("the other " + noun(comparison.grouping()) + "s");
  }

  /** Returns a group's name in a sentence: of a document, whose words in it are meant. */
  private static String label(String key, Comparison comparison) {
    if (comparison.grouping() != Grouping.DOCUMENT) {
      return key;
    }
    return comparison.groups().stream()
        .filter(g -> g.key().equals(key))
        .findFirst()
        .map(g -> EnglishComparison.name(g.sides().get(0)))
        .orElse(key);
  }

  private static String noun(Grouping grouping) {
    return EnglishGroups.noun(grouping);
  }

  private static String unit(Unit unit) {
    return switch (unit) {
      case PARAGRAPH -> "the paragraphs";
      case DOCUMENT -> "the documents";
    };
  }
}
