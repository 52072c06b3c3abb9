package org.vane.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vane.voice.Attribution.Force;

/** Finds words that a noun reports: "the claim that ...", "his call for ...", "a vow to ...". */
final class NounCues {

  /** Nouns with a that-clause that vouch for it themselves. */
  private static final Set<String> FACTS =
      Set.of(
          "fact",
          "truth",
          "reason",
          "proof",
          "evidence",
          "sign",
          "point",
          "thing",
          "way",
          "problem",
          "question",
          "case",
          "law",
          "bill",
          "rule",
          "system",
          "information",
          "program",
          "site",
          "network",
          "language",
          "name",
          "line",
          "part",
          "subject",
          "issue",
          "number",
          "reality");

  private static final Set<String> PREPOSITIONS =
      Set.of("for", "of", "about", "against", "on", "with", "toward", "towards", "over", "in");

  private final Level level;
  private final List<Report> reports = new ArrayList<>();

  private NounCues(Level level) {
    this.level = level;
  }

  static List<Report> find(Level level) {
    NounCues cues = new NounCues(level);
    for (Range sentence : level.sentences()) {
      for (int i = sentence.from(); i + 2 < sentence.to(); i++) {
        if (level.tag(i) == Tag.NOUN && !FACTS.contains(level.word(i))) {
          cues.noun(sentence, i);
        }
      }
    }
    return cues.reports;
  }

  private void noun(Range sentence, int i) {
    WordList.Noun noun = WordList.get().noun(level.word(i));
    if (noun == null || noun.text() + noun.thought() < 5) {
      return;
    }
    Range source = owner(i);
    int next = i + 1;
    if (source == null && (level.word(next).equals("by") || level.word(next).equals("from"))) {
      source = Phrases.after(level, next + 1, sentence.to(), false);
      next = source == null ? next : source.to();
    }
    if (level.word(next).equals("that") && clause(next + 1, sentence)) {
      add(i, next, ClauseEnds.end(level, next, sentence.to()), source, "noun/that", Force.HELD);
    } else if (level.tag(next) == Tag.TO && level.tag(next + 1) == Tag.VERB_BASE) {
      Range who = source == null ? subjectOf(sentence, i) : source;
      if (who != null) {
        add(i, next, shortEnd(next, sentence), who, "noun/infinitive", Force.HELD);
      }
    } else if (source != null
        && noun.text() + noun.thought() > 6
        && level.tag(next) == Tag.PREPOSITION
        && PREPOSITIONS.contains(level.word(next))) {
      add(i, next + 1, shortEnd(next + 1, sentence), source, "noun/preposition", Force.HELD);
    }
  }

  private boolean clause(int first, Range sentence) {
    return first < sentence.to() && Clauses.opens(level, first, sentence.to());
  }

  /** Returns who owns a noun: "Putin's claim", "their belief". */
  private @Nullable Range owner(int noun) {
    int at = noun - 1;
    while (level.tag(at) == Tag.ADJECTIVE
        || level.tag(at) == Tag.NOUN
        || level.tag(at) == Tag.NUMBER) {
      at--;
    }
    if (level.tag(at) != Tag.POSSESSIVE) {
      return null;
    }
    if (level.word(at).startsWith("'")) {
      return PhraseGrowth.phraseEnding(level, at - 1, level.sentence(noun).from());
    }
    return new Range(at, at + 1);
  }

  /** "Seoul made a promise to ...": the promise is the subject's. */
  private @Nullable Range subjectOf(Range sentence, int noun) {
    int at = noun - 1;
    while (at > sentence.from() && level.tag(at).isNominal()) {
      at--;
    }
    if (!level.tag(at).isVerb() && level.tag(at) != Tag.AUXILIARY) {
      return null;
    }
    return Phrases.before(level, Clauses.groupStart(level, at), sentence.from());
  }

  private int shortEnd(int from, Range sentence) {
    return ClauseEnds.phraseEnd(level, from, sentence.to());
  }

  private void add(int cue, int from, int to, @Nullable Range source, String rule, Force force) {
    if (to > from) {
      Range cueRange = new Range(cue, Math.max(cue + 1, Math.min(from, cue + 2)));
      reports.add(
          new Report(
              level, level.span(new Range(from, to)), level.span(cueRange), source, rule, force));
    }
  }
}
