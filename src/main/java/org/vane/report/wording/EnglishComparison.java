package org.vane.report.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vane.compare.Comparison;
import org.vane.compare.Side;
import org.vane.compare.Warning;
import org.vane.document.DocumentKind;
import org.vane.profile.Estimate;
import org.vane.profile.Profile;
import org.vane.profile.ProfileMode;
import org.vane.profile.Silence;
import org.vane.target.SearchedTarget;

/** Documents side by side, in sentences. */
final class EnglishComparison {

  private static final int MOST_NAMES = 8;

  /** More sides than this are counted by their voices' names instead of listed. */
  private static final int MOST_LISTED = 6;

  private EnglishComparison() {}

  static List<Prose> paragraphs(Comparison comparison, List<Anchors> anchors) {
    List<Prose> paragraphs = new ArrayList<>();
    for (SearchedTarget target : comparison.targets()) {
      paragraphs.add(target(comparison, target, anchors));
    }
    return paragraphs;
  }

  private static Prose target(Comparison comparison, SearchedTarget target, List<Anchors> anchors) {
    if (comparison.sides().size() > MOST_LISTED) {
      return new EnglishManySides(comparison.sides(), target, anchors).paragraph();
    }
    Map<ProfileMode, List<Prose>> names = new EnumMap<>(ProfileMode.class);
    List<Side> scored = new ArrayList<>();
    for (Side side : comparison.sides()) {
      Optional<Profile> profile = side.toward(target.id());
      if (profile.isEmpty() || profile.get().silence() instanceof Silence.NotAssessable) {
        continue;
      }
      names.computeIfAbsent(profile.get().mode(), m -> new ArrayList<>()).add(name(side, anchors));
      if (profile.get().isMentioned()) {
        scored.add(side);
      }
    }
    List<Prose> parts = new ArrayList<>();
    part(parts, "named by ", names.get(ProfileMode.DIRECT));
    part(parts, "only hinted at by ", names.get(ProfileMode.INDIRECT));
    part(parts, "not mentioned by ", names.get(ProfileMode.NONE));
    Prose.Builder text = new Prose.Builder().text(Numbers.upperFirst(target.name()) + ": ");
    for (int i = 0; i < parts.size(); i++) {
      text.text(i == 0 ? "" : "; ").prose(parts.get(i));
    }
    text.text(".");
    range(text, scored, target, anchors);
    return text.build();
  }

  private static void part(List<Prose> parts, String verb, @Nullable List<Prose> names) {
    if (names == null) {
      return;
    }
    int more = names.size() - MOST_NAMES;
    List<Prose> shown = new ArrayList<>(more > 1 ? names.subList(0, MOST_NAMES) : names);
    if (more > 1) {
      shown.add(Prose.of(more + " more"));
    }
    parts.add(new Prose.Builder().text(verb).list(shown, "and").build());
  }

  private static void range(
      Prose.Builder text, List<Side> scored, SearchedTarget target, List<Anchors> anchors) {
    if (scored.size() < 2) {
      return;
    }
    Comparator<Side> byScore = Comparator.comparingDouble(s -> score(s, target).score());
    Side low = scored.stream().min(byScore).orElseThrow();
    Side high = scored.stream().max(byScore).orElseThrow();
    text.text(" Scores run from " + Numbers.score(score(low, target).score()) + " (")
        .prose(name(low, anchors))
        .text(", n = " + score(low, target).n() + ") to ")
        .text(Numbers.score(score(high, target).score()) + " (")
        .prose(name(high, anchors))
        .text(", n = " + score(high, target).n() + ").");
  }

  private static Estimate score(Side side, SearchedTarget target) {
    return side.toward(target.id()).flatMap(p -> p.verdict().estimate()).orElseThrow();
  }

  private static Prose name(Side side, List<Anchors> anchors) {
    return new Prose.Builder()
        .text(whose(side))
        .link(side.document().document().id(), anchors.get(side.position()).self())
        .build();
  }

  /** Returns "Kim Jong-un, as quoted in ARTICLE". */
  static String name(Side side) {
    return whose(side) + side.document().document().id();
  }

  /** Returns "Kim Jong-un, as quoted in ", to be followed by the text's name. */
  static String whose(Side side) {
    boolean own = side.voice().equals(side.document().analysis().voices().author());
    return voice(side) + (own ? " in " : ", as quoted in ");
  }

  /** Returns the voice's name; a nameless author is the author, or of a speech its speaker. */
  static String voice(Side side) {
    boolean own = side.voice().equals(side.document().analysis().voices().author());
    if (!own || !English.isNameless(side.voice())) {
      return side.voice().name();
    }
    return side.document().document().metadata().kind() == DocumentKind.SPEECH
        ? "the speaker"
        : "the author";
  }

  static String warning(Warning warning) {
    return warning.match(
        new Warning.Cases<>() {
          @Override
          public String genres(Warning.Genres found) {
            return "The documents are of different kinds ("
                + EnglishFindings.joined(
                        found.kinds().stream().map(k -> "a " + English.noun(k)).toList(), "and")
                    .replace("a article", "an article")
                + "): a speech and a report on it are written to different ends.";
          }

          @Override
          public String excerpts(Warning.Excerpts found) {
            return "Some voices are read as quoted by somebody else ("
                + found.excerpts()
                + "), others in a text of their own ("
                + found.full()
                + "): what an excerpt leaves out may still have been said.";
          }

          @Override
          public String lengths(Warning.Lengths found) {
            return "The lengths differ much: "
                + found.shortest()
                + " has "
                + Numbers.count(found.shortestParagraphs(), "paragraph")
                + ", "
                + found.longest()
                + " has "
                + Numbers.whole(found.longestParagraphs())
                + ". A longer text has more room to mention anybody; scores are means and do not"
                + " grow with length.";
          }

          @Override
          public String models(Warning.Models found) {
            return "Different models scored them: " + String.join(", ", found.models()) + ".";
          }

          @Override
          public String targets(Warning.Targets found) {
            return "Not all were searched for the same targets: "
                + String.join(", ", found.targets())
                + " only in some.";
          }

          @Override
          public String leftOut(Warning.LeftOut found) {
            return Numbers.count(found.documents().size(), "document")
                + " left out ("
                + English.few(found.documents())
                + "): "
                + EnglishGroups.lacking(found.grouping(), found.voice())
                + ".";
          }
        });
  }
}
