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
import org.vane.profile.Profile;
import org.vane.profile.ProfiledDocument;
import org.vane.target.Mention;
import org.vane.target.MentionMode;
import org.vane.voice.Voice;

/** Parts of sentences about one profile, with links to what they rest on. */
final class EnglishClauses {

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

  /** Returns "is favourable toward Russia (5 of 6 paragraphs favourable, 1 neutral; ...)". */
  Prose mentioned(Profile profile) {
    Prose.Builder clause =
        new Prose.Builder()
            .text(EnglishVerdict.stand(profile) + " " + profile.target().name() + " (")
            .text(EnglishVerdict.support(profile) + "; ")
            .link(EnglishVerdict.score(profile), row(profile));
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
            .text(Numbers.inWords(references) + " indirect, " + EnglishVerdict.tone(profile) + " ")
            .text(references == 1 ? "reference in " : "references in ")
            .prose(refs(indirect))
            .text(": " + phrases(indirect) + "; ")
            .link(EnglishVerdict.score(profile), row(profile));
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

  private String row(Profile profile) {
    return anchors.profile(voices.indexOf(profile.voice()), profile.target().id());
  }

  private String reporter(Voice reporter) {
    DocumentKind kind = document.metadata().kind();
    if (reporter.equals(author)) {
      return "the " + English.noun(kind) + " itself";
    }
    return reporter instanceof Voice.Unknown ? "somebody quoted" : reporter.name();
  }
}
