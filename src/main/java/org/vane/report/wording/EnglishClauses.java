package org.vane.report.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.vane.analysis.Observation;
import org.vane.document.Document;
import org.vane.document.DocumentKind;
import org.vane.profile.Counts;
import org.vane.profile.Estimate;
import org.vane.profile.Profile;
import org.vane.profile.ProfiledDocument;
import org.vane.profile.Verdict;
import org.vane.stance.Stance;
import org.vane.target.Mention;
import org.vane.target.MentionMode;
import org.vane.voice.Voice;

/** Parts of sentences about one profile. */
final class EnglishClauses {

  /** Below this many paragraphs a verdict word stands beside how few they are. */
  static final int FEW = 6;

  /** Where this share of six paragraphs or more has the verdict's label, it does not only lean. */
  private static final double MOST_AGREE = 0.75;

  private static final int MOST_PHRASES = 4;
  private static final int MOST_REFS = 6;

  private final Document document;
  private final Voice author;
  private final List<Voice> voices;
  private final Anchors anchors;

  EnglishClauses(ProfiledDocument profiled, Anchors anchors) {
    this.document = profiled.document();
    this.author = profiled.analysis().voices().author();
    this.voices = profiled.voices();
    this.anchors = anchors;
  }

  /** Returns the verdict's words between "is" and the target's name: "favourable toward". */
  static String attitude(Profile profile) {
    return profile
        .verdict()
        .match(
            new Verdict.Cases<>() {
              @Override
              public String favour(Estimate estimate) {
                return "favourable toward";
              }

              @Override
              public String against(Estimate estimate) {
                return "against";
              }

              @Override
              public String neutral(Estimate estimate) {
                return "neutral toward";
              }

              @Override
              public String mixed(Estimate estimate, Counts counts) {
                return "divided on";
              }

              @Override
              public String silent() {
                return "silent on";
              }
            });
  }

  /**
   * Returns the verdict with its verb; where few or divided paragraphs leave zero open it only
   * leans.
   */
  private static String stand(Profile profile) {
    return isOpen(profile)
        ? "leans " + (isFavourable(profile) ? "in favour of" : "against")
        : "is " + attitude(profile);
  }

  /** Returns the verdict's words in a list of several: it only leans where the interval says so. */
  static String listed(Profile profile) {
    return isOpen(profile)
        ? "leaning " + (isFavourable(profile) ? "in favour of" : "against")
        : attitude(profile);
  }

  private static boolean isFavourable(Profile profile) {
    return profile.verdict() instanceof Verdict.Favour;
  }

  private static boolean isOpen(Profile profile) {
    boolean sided = isFavourable(profile) || profile.verdict() instanceof Verdict.Against;
    int n = profile.counts().mentioning();
    int agreeing = isFavourable(profile) ? profile.counts().favour() : profile.counts().against();
    return sided
        && (n < FEW || agreeing < MOST_AGREE * n)
        && profile.verdict().estimate().filter(Estimate::directionIsOpen).isPresent();
  }

  /** Returns "is favourable toward Russia (5 of 6 paragraphs favourable, 1 neutral; ...)". */
  Prose mentioned(Profile profile) {
    Prose.Builder clause =
        new Prose.Builder()
            .text(stand(profile) + " " + profile.target().name() + " (")
            .text(support(profile) + "; ")
            .link(score(profile), row(profile));
    for (Prose report : reports(profile, "says that it is not mentioned")) {
      clause.text("; though ").prose(report);
    }
    return clause.text(")").build();
  }

  /**
   * Returns "does not mention the United States by name (two indirect, hostile references ...)".
   */
  Prose indirectOnly(Profile profile) {
    List<Observation> indirect = profile.observations();
    int references = indirect.stream().mapToInt(o -> o.mentions().size()).sum();
    Prose.Builder clause =
        new Prose.Builder()
            .text("does not mention " + profile.target().name() + " by name (")
            .text(Numbers.inWords(references) + " indirect, " + tone(profile) + " ")
            .text(references == 1 ? "reference in " : "references in ")
            .prose(refs(indirect))
            .text(": " + phrases(indirect) + "; ")
            .link(score(profile), row(profile));
    for (Prose report : reports(profile, "says so")) {
      clause.text("; ").prose(report);
    }
    return clause.text(")").build();
  }

  /** Returns "does not mention South Korea (the article itself says so in ¶14)". */
  Prose silent(Profile profile) {
    Prose.Builder clause = new Prose.Builder().text("does not mention " + profile.target().name());
    List<Prose> reports = reports(profile, "says so");
    if (!reports.isEmpty()) {
      clause.text(" (").list(reports, "and").text(")");
    }
    return clause.build();
  }

  /** Returns who says that the voice does not mention the target, one part for each reporter. */
  List<Prose> reports(Profile profile, String verb) {
    Map<Voice, List<Observation>> byReporter = new LinkedHashMap<>();
    for (Observation report : profile.silence().evidence().reports()) {
      byReporter.computeIfAbsent(report.voice(), v -> new ArrayList<>()).add(report);
    }
    List<Prose> parts = new ArrayList<>();
    byReporter.forEach(
        (reporter, observations) ->
            parts.add(
                new Prose.Builder()
                    .text(reporter(reporter) + " " + verb + " in ")
                    .prose(refs(observations))
                    .build()));
    return parts;
  }

  /** Returns links to the paragraphs of observations: "¶1, ¶5 and ¶14". */
  Prose refs(List<Observation> observations) {
    return refsTo(observations.stream().map(o -> o.paragraph().number()).toList());
  }

  /** Returns links to paragraphs by their numbers, each once, in order. */
  Prose refsTo(List<Integer> paragraphs) {
    Set<Integer> numbers = new TreeSet<>(paragraphs);
    List<Prose> links = new ArrayList<>();
    for (int number : numbers) {
      if (links.size() == MOST_REFS && numbers.size() > MOST_REFS + 1) {
        links.add(Prose.of((numbers.size() - MOST_REFS) + " more"));
        break;
      }
      links.add(new Prose.Builder().link(English.ref(number), anchors.paragraph(number)).build());
    }
    return new Prose.Builder().list(links, "and").build();
  }

  /** Returns the distinct words of indirect mentions, in quotation marks. */
  String phrases(List<Observation> observations) {
    Map<String, String> phrases = new LinkedHashMap<>();
    observations.stream()
        .flatMap(o -> o.mentions().stream())
        .filter(m -> m.mode() == MentionMode.INDIRECT)
        .sorted(Comparator.comparing(Mention::span))
        .map(m -> document.text(m.span()).replaceAll("\\s+", " ").strip())
        .forEach(p -> phrases.putIfAbsent(p.toLowerCase(Locale.ROOT), p));
    Set<String> shown = new LinkedHashSet<>();
    for (String phrase : phrases.values()) {
      if (shown.size() == MOST_PHRASES) {
        shown.add("...");
        break;
      }
      shown.add("\u201c" + phrase + "\u201d");
    }
    return String.join(", ", shown);
  }

  /** Returns "score −0.71, 95% interval −0.92 to −0.30". */
  static String score(Profile profile) {
    Estimate estimate = profile.verdict().estimate().orElseThrow();
    return "score "
        + Numbers.score(estimate.score())
        + ", 95% interval "
        + Numbers.interval(estimate.interval());
  }

  private String row(Profile profile) {
    return anchors.profile(voices.indexOf(profile.voice()), profile.target().id());
  }

  /** Returns "2 of only 3 paragraphs favourable, 1 against", the verdict's own label first. */
  private static String support(Profile profile) {
    Counts counts = profile.counts();
    int n = counts.mentioning();
    String hints =
        counts.indirect() == 0
            ? ""
            : "; " + counts.indirect() + " of the " + n + " without the name";
    String of = (n < FEW ? "only " : "") + Numbers.count(n, "paragraph");
    return profile
        .verdict()
        .match(
            new Verdict.Cases<>() {
              @Override
              public String favour(Estimate estimate) {
                return split(of, counts, Stance.FAVOUR) + hints;
              }

              @Override
              public String against(Estimate estimate) {
                return split(of, counts, Stance.AGAINST) + hints;
              }

              @Override
              public String neutral(Estimate estimate) {
                return split(of, counts, Stance.NEUTRAL) + hints;
              }

              @Override
              public String mixed(Estimate estimate, Counts split) {
                return split.favour() + " for and " + split.against() + " against in " + of + hints;
              }

              @Override
              public String silent() {
                return "0 paragraphs";
              }
            });
  }

  private static String split(String of, Counts counts, Stance first) {
    if (counts.mentioning() == 1) {
      return of;
    }
    StringBuilder text =
        new StringBuilder(labelled(counts, first) + " of " + of + " " + label(first));
    for (Stance other : Stance.values()) {
      if (other != first && labelled(counts, other) > 0) {
        text.append(", ").append(labelled(counts, other)).append(' ').append(label(other));
      }
    }
    return text.toString();
  }

  private static int labelled(Counts counts, Stance stance) {
    return switch (stance) {
      case FAVOUR -> counts.favour();
      case NEUTRAL -> counts.neutral();
      case AGAINST -> counts.against();
    };
  }

  private static String label(Stance stance) {
    return switch (stance) {
      case FAVOUR -> "favourable";
      case NEUTRAL -> "neutral";
      case AGAINST -> "against";
    };
  }

  private static String tone(Profile profile) {
    return profile
        .verdict()
        .match(
            new Verdict.Cases<>() {
              @Override
              public String favour(Estimate estimate) {
                return "favourable";
              }

              @Override
              public String against(Estimate estimate) {
                return "hostile";
              }

              @Override
              public String neutral(Estimate estimate) {
                return "neutral";
              }

              @Override
              public String mixed(Estimate estimate, Counts counts) {
                return "divided";
              }

              @Override
              public String silent() {
                return "silent";
              }
            });
  }

  private String reporter(Voice reporter) {
    DocumentKind kind = document.metadata().kind();
    if (reporter.equals(author)) {
      return "the " + English.noun(kind) + " itself";
    }
    return reporter instanceof Voice.Unknown ? "somebody quoted" : reporter.name();
  }
}
