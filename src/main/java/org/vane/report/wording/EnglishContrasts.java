package org.vane.report.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vane.compare.Comparison;
import org.vane.compare.Contrast;
import org.vane.compare.Difference;
import org.vane.compare.GroupScore;
import org.vane.compare.Grouping;
import org.vane.compare.Unit;
import org.vane.profile.Estimate;
import org.vane.target.SearchedTarget;

/**
 * Differences between groups, in sentences. Comparatives stand only where the interval excludes
 * zero and the corrected test agrees; elsewhere the sentence says what the texts do not allow.
 */
final class EnglishContrasts {

  /** With more contrasts of a target than this only those that can be told are in sentences. */
  private static final int MOST_UNTOLD = 3;

  private EnglishContrasts() {}

  static List<Prose> sentences(Comparison comparison) {
    List<Prose> sentences = new ArrayList<>();
    for (SearchedTarget target : comparison.targets()) {
      List<Contrast> contrasts =
          comparison.contrasts().stream().filter(c -> c.target().id().equals(target.id())).toList();
      extremes(comparison, target).ifPresent(s -> sentences.add(Prose.of(s)));
      List<String> parts = new ArrayList<>();
      boolean few = contrasts.size() <= MOST_UNTOLD;
      for (Contrast contrast : contrasts) {
        score(contrast, comparison, few).ifPresent(parts::add);
        rate(contrast, comparison).ifPresent(parts::add);
      }
      if (parts.isEmpty() && !contrasts.isEmpty() && !few) {
        parts.add(
            "Toward "
                + target.name()
                + " the texts do not allow to tell any "
                + noun(comparison.grouping())
                + " from the others.");
      }
      if (!parts.isEmpty()) {
        sentences.add(Prose.of(String.join(" ", parts)));
      }
    }
    return sentences;
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
                + "the texts do not allow to say whether "
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

  private static Optional<String> rate(Contrast contrast, Comparison comparison) {
    return contrast
        .rate()
        .filter(Difference::isTold)
        .map(
            d ->
                Numbers.upperFirst(first(contrast, comparison))
                    + " mentions "
                    + contrast.target().name()
                    + (d.value() > 0 ? " more often than " : " less often than ")
                    + second(contrast, comparison)
                    + " (by "
                    + Numbers.points(d.value())
                    + " of "
                    + unit(contrast.unit())
                    + ", 95% interval "
                    + Numbers.points(d.interval().low())
                    + " to "
                    + Numbers.points(d.interval().high())
                    + ", "
                    + Numbers.pValue(d.pValue())
                    + ").");
  }

  /** Returns where a series stands highest and lowest; for years only, which have an order. */
  private static Optional<String> extremes(Comparison comparison, SearchedTarget target) {
    Map<String, Estimate> known = new LinkedHashMap<>();
    Map<String, GroupScore> scores = comparison.scores().getOrDefault(target.id(), Map.of());
    scores.forEach((key, score) -> score.estimate().ifPresent(e -> known.put(key, e)));
    if (comparison.grouping() != Grouping.YEAR || scores.size() < 2) {
      return Optional.empty();
    }
    String name = Numbers.upperFirst(target.name());
    String years = "mentioned in " + known.size() + " of " + Numbers.count(scores.size(), "year");
    if (known.size() < 2) {
      return Optional.of(name + ": " + years + ".");
    }
    Comparator<Map.Entry<String, Estimate>> byScore =
        Comparator.comparingDouble(e -> e.getValue().score());
    Map.Entry<String, Estimate> low = known.entrySet().stream().min(byScore).orElseThrow();
    Map.Entry<String, Estimate> high = known.entrySet().stream().max(byScore).orElseThrow();
    return Optional.of(
        name
            + ": "
            + years
            + "; lowest score in "
            + extreme(low)
            + ", highest in "
            + extreme(high)
            + ".");
  }

  private static String extreme(Map.Entry<String, Estimate> entry) {
    Estimate estimate = entry.getValue();
    return entry.getKey()
        + " ("
        + Numbers.score(estimate.score())
        + ", 95% interval "
        + Numbers.interval(estimate.interval())
        + ", n = "
        + estimate.n()
        + ")";
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
    return switch (grouping) {
      case DOCUMENT -> "document";
      case VOICE -> "voice";
      case OUTLET -> "outlet";
      case YEAR -> "year";
    };
  }

  private static String unit(Unit unit) {
    return switch (unit) {
      case PARAGRAPH -> "the paragraphs";
      case DOCUMENT -> "the documents";
    };
  }
}
