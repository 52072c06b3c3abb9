package org.vane.report.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.vane.analysis.Explanation;
import org.vane.analysis.Observation;
import org.vane.analysis.WindowAnswer;
import org.vane.analysis.WordEffect;
import org.vane.document.Document;
import org.vane.document.Span;
import org.vane.profile.Profile;
import org.vane.profile.Profiler;
import org.vane.report.wording.Outline.Tone;
import org.vane.stance.Stance;
import org.vane.stance.StanceDistribution;
import org.vane.target.Alias;
import org.vane.target.Mention;
import org.vane.target.MentionMode;
import org.vane.target.TargetDefinitions;

/** Why a paragraph counts as it does, from the verdict down to rules and words. */
final class EnglishExplanation {

  private static final int MOST_WORDS = 10;
  private static final int WORDS_UP_FRONT = 3;

  /** What rounds to 0.00 explains nothing. */
  private static final double SMALLEST_EFFECT = 0.005;

  private final Profile profile;
  private final Explanation explanation;
  private final TargetDefinitions targets;
  private final Document document;
  private final Observation observation;
  private final String voice;
  private final String place;

  EnglishExplanation(
      Profile profile, Explanation explanation, TargetDefinitions targets, Wording wording) {
    this.profile = profile;
    this.explanation = explanation;
    this.targets = targets;
    this.document = explanation.analysis().document();
    this.observation = explanation.observation();
    this.voice = wording.voice(observation.voice(), document.metadata().kind());
    this.place = Numbers.upperFirst(English.ref(observation.paragraph().number()));
  }

  Outline outline() {
    List<Outline> branches = new ArrayList<>();
    branches.add(Outline.leaf("Sentence: " + quoted(observation.evidence())));
    branches.add(verdict());
    branches.add(probabilities());
    branches.add(mentions());
    branches.add(new EnglishAttributions(explanation, voice).outline());
    if (!explanation.windows().isEmpty()) {
      branches.add(windows());
      branches.add(words());
      branches.add(
          Outline.leaf(
              "Calibration: the model\u2019s logits are divided by "
                  + Numbers.size(explanation.temperature())
                  + " (temperature) before they become probabilities"));
    }
    return Outline.of(headline(), branches).in(tone(observation.distribution().label()));
  }

  private String headline() {
    String stance = stance(observation.distribution().label());
    String head = place + ": " + voice + " on " + profile.target().name() + " counts as " + stance;
    if (observation.absenceOf() != null) {
      return head
          + ", for it reports that "
          + observation.absenceOf().name()
          + " does not mention it: such a report is neutral by definition, and no model is asked";
    }
    List<WordEffect> push =
        observation.distribution().score() < 0
            ? explanation.strongestAgainst(WORDS_UP_FRONT)
            : explanation.strongestFor(WORDS_UP_FRONT);
    String most =
        push.stream()
            .filter(w -> Math.abs(w.effect()) >= SMALLEST_EFFECT)
            .map(w -> quoted(w.span()) + " " + Numbers.score(w.effect()))
            .collect(Collectors.joining(", "));
    return head
        + ", score "
        + Numbers.score(observation.distribution().score())
        + (most.isEmpty() ? "" : "; the words that weigh most: " + most);
  }

  private Outline verdict() {
    List<Outline> paragraphs = new ArrayList<>();
    for (Observation each : profile.observations()) {
      StanceDistribution d = each.distribution();
      boolean here = each.equals(observation);
      paragraphs.add(
          Outline.leaf(
                  English.ref(each.paragraph().number())
                      + " "
                      + stance(d.label())
                      + " "
                      + Numbers.score(d.score())
                      + (here ? "  <- explained here" : ""))
              .in(tone(d.label()))
              .with(Math.abs(d.score())));
    }
    return Outline.of(
        "In the whole document "
            + voice
            + " is "
            + EnglishVerdict.attitude(profile)
            + " "
            + profile.target().name()
            + ": "
            + EnglishVerdict.score(profile)
            + ", the mean of "
            + profile.counts().mentioning()
            + " of the "
            + Numbers.count(profile.counts().read(), "paragraph")
            + " read; within \u00B1"
            + Numbers.size(Profiler.DEAD_BAND)
            + " is no verdict",
        paragraphs);
  }

  private Outline probabilities() {
    StanceDistribution d = observation.distribution();
    List<Outline> bars = new ArrayList<>();
    for (Stance stance : Stance.values()) {
      bars.add(
          Outline.leaf(
                  String.format(
                      Locale.ROOT, "%-8s %s", stance(stance), Numbers.probability(d.of(stance))))
              .in(tone(stance))
              .with(d.of(stance)));
    }
    int asked = explanation.windows().size();
    String from =
        asked == 0
            ? "by definition"
            : asked == 1 ? "calibrated" : "calibrated, mean of " + asked + " windows";
    return Outline.of("Probabilities of " + place + ", " + from, bars);
  }

  /** Says by which alias a mention was found and how sure that is, or how probable it is. */
  private String how(Mention mention) {
    Alias alias = targets.aliasOf(mention).orElse(null);
    if (alias == null) {
      return "a description without a name, rule and probability " + mention.rule();
    }
    String certainty = alias.certainty().name().toLowerCase(Locale.ROOT);
    return "alias "
        + mention.rule()
        + ", certainty "
        + certainty
        + (alias.note() == null ? "" : " (" + alias.note() + ")");
  }

  private Outline mentions() {
    List<Outline> found = new ArrayList<>();
    for (Mention mention : observation.mentions()) {
      String mode = mention.mode() == MentionMode.DIRECT ? "direct" : "indirect";
      found.add(
          Outline.leaf(
              quoted(mention.span())
                  + " "
                  + mode
                  + ", "
                  + at(mention.span())
                  + ", "
                  + how(mention)));
    }
    return Outline.of(
        Numbers.upperFirst(
            Numbers.count(found.size(), "mention") + " of " + profile.target().name()),
        found);
  }

  private Outline windows() {
    List<Outline> asked = new ArrayList<>();
    for (WindowAnswer window : explanation.windows()) {
      StanceDistribution d = window.answer();
      asked.add(
          Outline.of(
              "answer: against "
                  + Numbers.probability(d.against())
                  + ", neutral "
                  + Numbers.probability(d.neutral())
                  + ", favour "
                  + Numbers.probability(d.favour())
                  + ", score "
                  + Numbers.score(d.score()),
              List.of(
                  Outline.leaf("mention in " + quoted(window.window().sentence())),
                  Outline.leaf("read: " + window.reading().text()))));
    }
    String hides =
        explanation.windows().stream().allMatch(w -> w.reading().hidden().isEmpty())
            ? ""
            : "; [MASK] stands for the target\u2019s name, which the model must not judge by";
    return Outline.of(
        "The model was asked " + Numbers.count(asked.size(), "question") + hides, asked);
  }

  private Outline words() {
    List<WordEffect> against = explanation.strongestAgainst(MOST_WORDS);
    List<WordEffect> favour = explanation.strongestFor(MOST_WORDS);
    double longest = 0;
    for (WordEffect word : explanation.words()) {
      longest = Math.max(longest, Math.abs(word.effect()));
    }
    List<Outline> sides = new ArrayList<>();
    sides.add(side("pushing toward against", against, longest, Tone.AGAINST));
    sides.add(side("pushing toward favour", favour, longest, Tone.FAVOUR));
    return Outline.of(
        "Words, by how the score falls or rises when the word alone is hidden (leave-one-out,"
            + " replaced by [MASK]); the effects do not add up to the score",
        sides);
  }

  private Outline side(String name, List<WordEffect> words, double longest, Tone tone) {
    List<Outline> lines = new ArrayList<>();
    for (WordEffect word : words) {
      if (Math.abs(word.effect()) < SMALLEST_EFFECT) {
        break; // They come strongest first.
      }
      lines.add(
          Outline.leaf(
                  Numbers.score(word.effect())
                      + " "
                      + document.text(word.span())
                      + ", "
                      + at(word.span()))
              .in(tone)
              .with(Math.abs(word.effect()) / longest));
    }
    return Outline.of(lines.isEmpty() ? name + ": none by 0.01 or more" : name, lines);
  }

  private String quoted(Span span) {
    return EnglishAttributions.quoted(document, span);
  }

  private static String at(Span span) {
    return EnglishAttributions.at(span);
  }

  private static String stance(Stance stance) {
    return stance.name().toLowerCase(Locale.ROOT);
  }

  private static Tone tone(Stance stance) {
    return switch (stance) {
      case AGAINST -> Tone.AGAINST;
      case NEUTRAL -> Tone.QUIET;
      case FAVOUR -> Tone.FAVOUR;
    };
  }
}
