package org.vane.report.wording;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vane.compare.Comparison;
import org.vane.compare.Group;
import org.vane.compare.GroupScore;
import org.vane.compare.Grouping;
import org.vane.compare.Measure;
import org.vane.compare.Trend;
import org.vane.profile.Estimate;
import org.vane.profile.ProfileMode;
import org.vane.profile.Verdict;
import org.vane.target.SearchedTarget;

/** Groups of documents, in sentences: who mentions whom, with which stance, and the trend. */
final class EnglishGroups {

  private static final int MOST_NAMES = 8;
  private static final List<String> VERDICTS = List.of("against", "neutral", "mixed", "favour");

  private final Comparison comparison;

  EnglishGroups(Comparison comparison) {
    this.comparison = comparison;
  }

  /** Returns one paragraph for each target. */
  List<Prose> paragraphs() {
    return comparison.targets().stream()
        .map(t -> Prose.of(mentions(t) + stances(t).map(s -> " " + s).orElse("")))
        .toList();
  }

  private String mentions(SearchedTarget target) {
    Map<ProfileMode, List<String>> names = new EnumMap<>(ProfileMode.class);
    for (Group group : comparison.groups()) {
      group
          .mode(target.id())
          .ifPresent(m -> names.computeIfAbsent(m, k -> new ArrayList<>()).add(group.key()));
    }
    List<String> parts = new ArrayList<>();
    part(parts, "named ", names.get(ProfileMode.DIRECT));
    part(parts, "only hinted at ", names.get(ProfileMode.INDIRECT));
    part(parts, "not mentioned ", names.get(ProfileMode.NONE));
    String text = parts.isEmpty() ? "nothing was read" : String.join("; ", parts);
    return Numbers.upperFirst(target.name()) + ": " + text + ".";
  }

  private void part(List<String> parts, String verb, @Nullable List<String> names) {
    if (names == null) {
      return;
    }
    int all = comparison.groups().size();
    String which =
        names.size() <= MOST_NAMES
            ? EnglishFindings.joined(names, "and")
            : names.size() == all
                ? "all " + all + " " + noun(comparison.grouping()) + "s"
                : names.size() + " of " + all + " " + noun(comparison.grouping()) + "s";
    parts.add(verb + preposition(comparison.grouping()) + " " + which);
  }

  /** Returns the stance of all groups together and how many of them have which verdict. */
  private Optional<String> stances(SearchedTarget target) {
    Map<String, GroupScore> scores = comparison.scores().getOrDefault(target.id(), Map.of());
    Map<String, List<String>> byVerdict = new LinkedHashMap<>();
    scores.forEach(
        (key, score) ->
            score
                .verdict()
                .map(Verdict::word)
                .ifPresent(v -> byVerdict.computeIfAbsent(v, k -> new ArrayList<>()).add(key)));
    if (byVerdict.isEmpty() || scores.size() < 2) {
      return Optional.empty();
    }
    Estimate all = GroupScore.pooled(scores.values()).estimate().orElseThrow();
    String parts =
        VERDICTS.stream()
            .filter(byVerdict::containsKey)
            .map(v -> v + " " + preposition(comparison.grouping()) + " " + some(byVerdict.get(v)))
            .collect(Collectors.joining(", "));
    String favour =
        byVerdict.containsKey("favour") ? "" : ", in favour " + none(comparison.grouping());
    return Optional.of(
        "All together: "
            + estimate(all)
            + "; taken one by one it is "
            + parts.replaceFirst("favour ", "in favour ")
            + favour
            + ".");
  }

  private String some(@Nullable List<String> keys) {
    if (keys == null) {
      return "none";
    }
    return keys.size() <= MOST_NAMES
        ? EnglishFindings.joined(keys, "and")
        : Integer.toString(keys.size());
  }

  private static String estimate(Estimate estimate) {
    return Numbers.score(estimate.score())
        + ", 95% interval "
        + Numbers.interval(estimate.interval())
        + ", n = "
        + estimate.n();
  }

  /** Returns whether the stance and the mentions move over the years; nothing for few years. */
  Optional<String> trends(SearchedTarget target) {
    String told =
        comparison.trends().stream()
            .filter(t -> t.target().id().equals(target.id()))
            .map(EnglishGroups::trend)
            .collect(Collectors.joining(" "));
    return told.isEmpty() ? Optional.empty() : Optional.of(told);
  }

  private static String trend(Trend trend) {
    boolean score = trend.measure() == Measure.SCORE;
    String years = "From " + trend.first() + " to " + trend.last() + " ";
    String target = trend.target().name();
    String numbers =
        change(trend.measure(), trend.perYear().value())
            + " a year, 95% interval "
            + change(trend.measure(), trend.perYear().interval().low())
            + " to "
            + change(trend.measure(), trend.perYear().interval().high())
            + ", "
            + Numbers.pValue(trend.perYear().pValue())
            + ", "
            + trend.years()
            + " years";
    if (!trend.perYear().isTold()) {
      return years
          + "the texts do not allow to tell whether "
          + (score
              ? "the stance toward " + target + " grows warmer or cooler"
              : target + " is mentioned more or less often")
          + " ("
          + numbers
          + ").";
    }
    boolean up = trend.perYear().value() > 0;
    return years
        + (score
            ? "the stance toward " + target + " grows " + (up ? "warmer" : "cooler")
            : target + " is mentioned " + (up ? "more" : "less") + " often from year to year")
        + " ("
        + numbers
        + ").";
  }

  private static String change(Measure measure, double value) {
    return measure == Measure.SCORE ? Numbers.fine(value) : Numbers.finePoints(value);
  }

  static String noun(Grouping grouping) {
    return grouping.name().toLowerCase(Locale.ROOT);
  }

  private static String preposition(Grouping grouping) {
    return switch (grouping) {
      case DOCUMENT, YEAR -> "in";
      case VOICE, OUTLET -> "by";
    };
  }

  private static String none(Grouping grouping) {
    return preposition(grouping) + " none";
  }

  /** Returns why documents stand in no group. */
  static String lacking(Grouping grouping, @Nullable String voice) {
    String lack =
        switch (grouping) {
          case DOCUMENT -> "nothing to go by";
          case VOICE -> "no voice with a name mentions a target there";
          case OUTLET -> "they are no articles, or their outlet is not known";
          case YEAR -> "their year is not known";
        };
    return voice == null
        ? lack
        : (grouping == Grouping.DOCUMENT ? "" : lack + ", or ") + voice + " does not speak there";
  }
}
