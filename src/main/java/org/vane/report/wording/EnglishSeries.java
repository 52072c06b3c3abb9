package org.vane.report.wording;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.vane.compare.Comparison;
import org.vane.compare.Difference;
import org.vane.compare.Group;
import org.vane.compare.GroupScore;
import org.vane.compare.Ranking.Ranked;
import org.vane.profile.Baseline;
import org.vane.profile.Estimate;
import org.vane.profile.Profile;
import org.vane.profile.ProfileMode;
import org.vane.profile.Profiler;
import org.vane.profile.Verdict;
import org.vane.target.SearchedTarget;

/**
 * Texts of many years, told as a story: what holds throughout, what stands out, what is missing.
 */
final class EnglishSeries {

  private static final int MOST_YEARS = 6;
  private static final int HIGHEST = 2;
  private static final int LOWEST = 3;

  /** A series is called one-sided where this share of its years has the same verdict. */
  private static final double THROUGHOUT = 0.75;

  private final Comparison comparison;
  private final List<Integer> years;

  EnglishSeries(Comparison comparison) {
    this.comparison = comparison;
    this.years = comparison.groups().stream().map(g -> Integer.valueOf(g.key())).toList();
  }

  /** Returns what the series is, then one paragraph for each target. */
  List<Prose> paragraphs() {
    List<Prose> paragraphs = new ArrayList<>();
    paragraphs.add(Prose.of(extent()));
    for (SearchedTarget target : comparison.targets()) {
      List<String> sentences = new ArrayList<>();
      sentences.add(mentions(target));
      verdicts(target).ifPresent(sentences::add);
      ranking(target).ifPresent(sentences::add);
      silences(target).ifPresent(sentences::add);
      paragraphs.add(Prose.of(String.join(" ", sentences)));
    }
    return paragraphs;
  }

  private String extent() {
    int documents = comparison.groups().stream().mapToInt(Group::documents).sum();
    int first = years.get(0);
    int last = years.get(years.size() - 1);
    List<String> missing =
        IntStream.rangeClosed(first, last)
            .filter(y -> !years.contains(y))
            .mapToObj(Integer::toString)
            .toList();
    return Numbers.count(documents, "text")
        + " of "
        + Numbers.count(years.size(), "year")
        + ", "
        + first
        + " to "
        + last
        + (missing.isEmpty() ? "" : "; none of " + named(missing, "or"))
        + ".";
  }

  private String mentions(SearchedTarget target) {
    List<String> direct = in(target, ProfileMode.DIRECT);
    List<String> hinted = in(target, ProfileMode.INDIRECT);
    List<String> silent = in(target, ProfileMode.NONE);
    int read = direct.size() + hinted.size() + silent.size();
    String name = Numbers.upperFirst(target.name());
    if (read == 0) {
      return name + ": nothing was read.";
    }
    if (silent.size() == read) {
      return name + " is mentioned in no year.";
    }
    StringBuilder text = new StringBuilder(name);
    if (direct.size() == read) {
      return text.append(" is named in every year.").toString();
    }
    text.append(direct.isEmpty() ? " is named in no year" : " is named in " + of(direct, read));
    if (!hinted.isEmpty()) {
      text.append(", only hinted at in ").append(some(hinted));
    }
    if (!silent.isEmpty()) {
      text.append(" and not mentioned in ")
          .append(
              silent.size() <= MOST_YEARS ? named(silent, "and") : "the other " + silent.size());
    }
    int last = direct.isEmpty() ? 0 : Integer.parseInt(direct.get(direct.size() - 1));
    int after = (int) years.stream().filter(y -> y > last).count();
    return text.append(!direct.isEmpty() && after > MOST_YEARS ? ", never since " + last : "")
        .append(".")
        .toString();
  }

  private List<String> in(SearchedTarget target, ProfileMode mode) {
    return comparison.groups().stream()
        .filter(g -> g.mode(target.id()).filter(mode::equals).isPresent())
        .map(Group::key)
        .toList();
  }

  /** Returns "2 of 32 years (2001 and 2002)". */
  private static String of(List<String> keys, int all) {
    return keys.size()
        + " of "
        + Numbers.count(all, "year")
        + (keys.size() <= MOST_YEARS ? " (" + named(keys, "and") + ")" : "");
  }

  private static String some(List<String> keys) {
    return keys.size() <= MOST_YEARS ? named(keys, "and") : Numbers.count(keys.size(), "year");
  }

  private static String named(List<String> keys, String conjunction) {
    return EnglishFindings.joined(keys, conjunction);
  }

  /** Returns the stance over all years and how many of them have which. */
  private Optional<String> verdicts(SearchedTarget target) {
    Map<String, GroupScore> scores = comparison.scores().getOrDefault(target.id(), Map.of());
    Map<String, List<String>> byWord = new LinkedHashMap<>();
    scores.forEach(
        (key, score) ->
            score
                .verdict()
                .map(Verdict::word)
                .ifPresent(w -> byWord.computeIfAbsent(w, k -> new ArrayList<>()).add(key)));
    if (byWord.isEmpty()) {
      return Optional.empty();
    }
    Estimate all = GroupScore.pooled(scores.values()).estimate().orElseThrow();
    String numbers =
        "score "
            + Numbers.score(all.score())
            + ", 95% interval "
            + Numbers.interval(all.interval())
            + ", n = "
            + all.n();
    if (all.n() < EnglishVerdict.FEW) {
      return Optional.of(
          "That is "
              + Numbers.count(all.n(), "paragraph")
              + " in all, too few for a stance over the years ("
              + numbers
              + ").");
    }
    int mentioning = byWord.values().stream().mapToInt(List::size).sum();
    return Optional.of(
        "The stance toward it is "
            + throughout(byWord, mentioning)
            + counts(byWord, mentioning)
            + "; over all years together: "
            + numbers
            + ".");
  }

  private static String throughout(Map<String, List<String>> byWord, int mentioning) {
    int against = size(byWord, "against");
    int favour = size(byWord, "favour");
    if (favour == 0 && against >= THROUGHOUT * mentioning) {
      return "hostile throughout: ";
    }
    return against == 0 && favour >= THROUGHOUT * mentioning ? "friendly throughout: " : "";
  }

  private static String counts(Map<String, List<String>> byWord, int mentioning) {
    List<String> parts = new ArrayList<>();
    for (String word : List.of("against", "favour", "neutral", "mixed")) {
      List<String> keys = byWord.getOrDefault(word, List.of());
      String shown = word.equals("favour") ? "in favour" : word;
      boolean first = parts.isEmpty();
      if (!keys.isEmpty()) {
        parts.add(shown + " in " + (first ? of(keys, mentioning) : count(keys)));
      } else if (word.equals("favour") || word.equals("against")) {
        parts.add(shown + " in none");
      }
    }
    return EnglishFindings.joined(parts, "and");
  }

  private static String count(List<String> keys) {
    return keys.size() <= MOST_YEARS
        ? keys.size() + " (" + named(keys, "and") + ")"
        : Integer.toString(keys.size());
  }

  private static int size(Map<String, List<String>> byWord, String word) {
    return byWord.getOrDefault(word, List.of()).size();
  }

  /** Returns where the stance is softest and sharpest, if the years differ more than by chance. */
  private Optional<String> ranking(SearchedTarget target) {
    return comparison.rankings().stream()
        .filter(r -> r.target().id().equals(target.id()))
        .findFirst()
        .map(
            ranking -> {
              if (!ranking.isTold()) {
                return "The years differ by no more than chance lets expect, so none is called"
                    + " softest or sharpest.";
              }
              List<Ranked> highest = new ArrayList<>(ranking.groups());
              Collections.reverse(highest);
              boolean hostile = highest.get(0).estimate().score() < Profiler.DEAD_BAND;
              return "It is "
                  + (hostile ? "softest" : "warmest")
                  + " in "
                  + top(highest, HIGHEST, target)
                  + ", and "
                  + (hostile ? "sharpest" : "coolest")
                  + " in "
                  + top(ranking.groups(), LOWEST, target)
                  + ".";
            });
  }

  /** Returns the first of a ranking, and whether the texts allow to tell them from the rest. */
  private String top(List<Ranked> ranked, int most, SearchedTarget target) {
    List<String> shown = new ArrayList<>();
    List<String> told = new ArrayList<>();
    for (Ranked year : ranked.subList(0, most)) {
      shown.add(
          year.key()
              + " ("
              + Numbers.score(year.estimate().score())
              + ", n = "
              + year.estimate().n()
              + ")");
      if (isTold(year.key(), target)) {
        told.add(year.key());
      }
    }
    String which =
        told.isEmpty()
            ? "which the texts do not allow to tell from the rest"
            : (told.size() == most ? "" : "of which only " + named(told, "and") + " ")
                + (told.size() == most ? "which " : "")
                + "can be told from the rest";
    return named(shown, "and") + ", " + which;
  }

  private boolean isTold(String key, SearchedTarget target) {
    return comparison.contrasts().stream()
        .filter(c -> c.first().equals(key) && c.target().id().equals(target.id()))
        .flatMap(c -> c.score().stream())
        .anyMatch(Difference::isTold);
  }

  /** Returns the years in which silence was improbable, given the years before. */
  private Optional<String> silences(SearchedTarget target) {
    TreeSet<String> unusual = new TreeSet<>();
    for (Group group : comparison.groups()) {
      group.sides().stream()
          .flatMap(s -> s.toward(target.id()).stream())
          .map(EnglishSeries::unusual)
          .flatMap(Optional::stream)
          .forEach(u -> unusual.add(group.key() + " (" + u + ")"));
    }
    return unusual.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "Given the years before, it is unusual that it is not named in "
                + named(List.copyOf(unusual), "and")
                + ".");
  }

  private static Optional<String> unusual(Profile profile) {
    return profile.silence().evidence().baseline() instanceof Baseline.Unusual found
        ? Optional.of("probability " + Numbers.probability(found.probability()))
        : Optional.empty();
  }
}
