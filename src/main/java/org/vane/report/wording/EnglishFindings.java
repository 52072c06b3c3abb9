package org.vane.report.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vane.document.DocumentKind;
import org.vane.profile.Baseline;
import org.vane.profile.Profile;
import org.vane.profile.ProfiledDocument;
import org.vane.profile.Scope;
import org.vane.profile.Silence;
import org.vane.profile.SilenceEvidence;
import org.vane.voice.Voice;

/** What was found in one document, in sentences that each stand on numbers of its profiles. */
final class EnglishFindings {

  private static final int MOST_CLAUSES = 6;
  private static final int MOST_VOICES = 5;

  private final ProfiledDocument document;
  private final DocumentKind kind;
  private final Voice author;
  private final EnglishClauses clauses;

  EnglishFindings(ProfiledDocument document, Anchors anchors) {
    this.document = document;
    this.kind = document.document().metadata().kind();
    this.author = document.analysis().voices().author();
    this.clauses = new EnglishClauses(document, anchors);
  }

  List<Prose> paragraphs() {
    List<Prose> paragraphs = new ArrayList<>();
    List<Profile> lead = document.profilesOf(document.lead());
    paragraphs.add(opening(lead));
    paragraphs.add(Prose.of(grounds(lead) + caution()));
    others(paragraphs);
    return paragraphs;
  }

  private Prose opening(List<Profile> lead) {
    Prose.Builder sentence = new Prose.Builder().text(subject(lead)).text(" ");
    if (lead.stream().noneMatch(p -> p.isMentioned() || p.isReportedAbsent())) {
      return sentence.prose(nothing(lead)).text(".").build();
    }
    return sentence.list(leadClauses(lead), "and").text(".").build();
  }

  private Prose nothing(List<Profile> lead) {
    if (lead.isEmpty()) {
      return Prose.of("was searched for no target");
    }
    return Prose.of("does not mention " + names(lead, "or"));
  }

  private String subject(List<Profile> lead) {
    Voice voice = document.lead();
    if (!voice.equals(author)) {
      return "As quoted in this " + English.noun(kind) + ", " + voice.name();
    }
    if (kind != DocumentKind.ARTICLE) {
      String name = English.isNameless(voice) ? "the author" : voice.name();
      return "In this " + English.noun(kind) + ", " + name;
    }
    String article = "this article" + (English.isNameless(voice) ? "" : " (" + voice.name() + ")");
    boolean whole = lead.stream().allMatch(p -> evidence(p).scope() == Scope.WHOLE_TEXT);
    return whole ? "T" + article.substring(1) : "In its own words, " + article;
  }

  private List<Prose> leadClauses(List<Profile> lead) {
    List<Prose> parts = new ArrayList<>();
    List<Profile> plainSilence = new ArrayList<>();
    int left = 0;
    for (Profile profile : byWeight(lead)) {
      boolean plain = !profile.isMentioned() && !profile.isReportedAbsent();
      if (plain) {
        plainSilence.add(profile);
      } else if (parts.size() < MOST_CLAUSES) {
        parts.add(clause(profile));
      } else {
        left++;
      }
    }
    if (!plainSilence.isEmpty()) {
      parts.add(Prose.of("does not mention " + names(plainSilence, "or")));
    }
    if (left > 0) {
      parts.add(Prose.of("takes a stance on " + left + " more in the table below"));
    }
    return parts;
  }

  /** Orders named targets first, then hinted ones, then silence; within each by paragraphs. */
  private static List<Profile> byWeight(List<Profile> profiles) {
    return profiles.stream()
        .sorted(
            Comparator.comparing(Profile::mode)
                .thenComparing(p -> -p.counts().mentioning())
                .thenComparing(p -> !p.isReportedAbsent()))
        .toList();
  }

  private Prose clause(Profile profile) {
    return profile
        .silence()
        .match(
            new Silence.Cases<>() {
              @Override
              public Prose mentioned(SilenceEvidence evidence) {
                return clauses.mentioned(profile);
              }

              @Override
              public Prose indirectOnly(SilenceEvidence evidence) {
                return clauses.indirectOnly(profile);
              }

              @Override
              public Prose silent(SilenceEvidence evidence) {
                return clauses.silent(profile);
              }

              @Override
              public Prose notAssessable(SilenceEvidence evidence) {
                return Prose.of("can't be judged on " + profile.target().name());
              }
            });
  }

  /** Returns what the finding rests on, and whether its silences can be called unusual. */
  private String grounds(List<Profile> lead) {
    if (lead.isEmpty()) {
      return "Nothing was searched for.";
    }
    SilenceEvidence first = evidence(lead.get(0));
    String read = Numbers.count(first.paragraphsRead(), "paragraph");
    String rests =
        switch (first.scope()) {
          case WHOLE_TEXT -> "This rests on the whole text (" + read + ")";
          case OWN_WORDS ->
              "This rests on the "
                  + English.noun(kind)
                  + "\u2019s own words ("
                  + read
                  + "); what it quotes or reports of others counts as theirs";
          case QUOTED_PARTS ->
              "This rests on excerpts ("
                  + read
                  + " of this "
                  + English.noun(kind)
                  + "), not on the full text";
        };
    List<Profile> unnamed =
        lead.stream().filter(p -> !(p.silence() instanceof Silence.Mentioned)).toList();
    return unnamed.isEmpty() ? rests + "." : rests + "; " + baseline(unnamed) + ".";
  }

  /** Says once what holds for every verdict that stands on few paragraphs. */
  private String caution() {
    return document.profiles().stream()
            .anyMatch(p -> p.isMentioned() && p.counts().mentioning() < EnglishVerdict.FEW)
        ? " Fewer than six paragraphs are few for a verdict: read them before you quote it."
        : "";
  }

  private String baseline(List<Profile> unnamed) {
    List<String> known = new ArrayList<>();
    int documents = 0;
    for (Profile profile : unnamed) {
      Baseline baseline = evidence(profile).baseline();
      documents = Math.max(documents, baseline.documents());
      if (baseline instanceof Baseline.Usual usual) {
        known.add(judged(profile, "not unusual", usual.probability()));
      } else if (baseline instanceof Baseline.Unusual unusual) {
        known.add(judged(profile, "unusual", unusual.probability()));
      }
    }
    String earlier = document.lead().equals(author) ? English.nouns(kind) : "speeches";
    if (!known.isEmpty()) {
      return "measured against "
          + documents
          + " earlier "
          + earlier
          + ", "
          + String.join(", ", known);
    }
    return documents == 0
        ? "there is no baseline of earlier " + earlier + " to call the silence unusual"
        : "with only "
            + documents
            + " earlier "
            + earlier
            + " there is no baseline to call the silence unusual";
  }

  private static String judged(Profile profile, String how, double probability) {
    return "the silence on "
        + profile.target().name()
        + " is "
        + how
        + " (probability "
        + Numbers.probability(probability)
        + ")";
  }

  private void others(List<Prose> paragraphs) {
    List<String> quoted = new ArrayList<>();
    for (Voice voice : document.voices()) {
      List<Profile> mentioned = mentioned(voice);
      if (voice.equals(document.lead()) || mentioned.isEmpty()) {
        continue;
      }
      if (voice.equals(author)) {
        paragraphs.add(
            Prose.of(
                "The "
                    + English.noun(kind)
                    + "\u2019s own words are "
                    + attitudes(mentioned, false)
                    + "."));
      } else {
        String name = voice instanceof Voice.Unknown ? "voices not identified" : voice.name();
        quoted.add(name + " (" + attitudes(mentioned, true) + ")");
      }
    }
    if (!quoted.isEmpty()) {
      int more = quoted.size() - MOST_VOICES;
      List<String> shown = new ArrayList<>(more > 0 ? quoted.subList(0, MOST_VOICES) : quoted);
      if (more > 0) {
        shown.add(Numbers.count(more, "more voice"));
      }
      paragraphs.add(Prose.of("Also quoted or reported: " + joined(shown, "and") + "."));
    }
  }

  private List<Profile> mentioned(Voice voice) {
    return byWeight(document.profilesOf(voice)).stream().filter(Profile::isMentioned).toList();
  }

  /** Returns "neutral toward Russia (7 paragraphs) and the United States (1 paragraph)". */
  private static String attitudes(List<Profile> mentioned, boolean inBrackets) {
    Map<String, List<String>> targets = new LinkedHashMap<>();
    for (Profile profile : mentioned) {
      String n =
          Numbers.count(profile.counts().mentioning(), "paragraph")
              + (profile.counts().direct() == 0 ? ", without naming it" : "");
      targets
          .computeIfAbsent(EnglishVerdict.listed(profile), a -> new ArrayList<>())
          .add(profile.target().name() + (inBrackets ? ", " + n : " (" + n + ")"));
    }
    List<String> groups = new ArrayList<>();
    targets.forEach((attitude, names) -> groups.add(attitude + " " + joined(names, "and")));
    return inBrackets ? String.join("; ", groups) : joined(groups, "and");
  }

  private static SilenceEvidence evidence(Profile profile) {
    return profile.silence().evidence();
  }

  private static String names(List<Profile> profiles, String conjunction) {
    return joined(profiles.stream().map(p -> p.target().name()).toList(), conjunction);
  }

  static String joined(List<String> parts, String conjunction) {
    return new Prose.Builder()
        .list(parts.stream().map(Prose::of).toList(), conjunction)
        .build()
        .plain();
  }
}
