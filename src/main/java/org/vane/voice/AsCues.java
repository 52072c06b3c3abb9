package org.vane.voice;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vane.document.DocumentKind;
import org.vane.document.Span;
import org.vane.voice.Attribution.Force;

/**
 * Finds words that an as-clause reports: "As the minister noted, ...", "..., as Seoul has said".
 */
final class AsCues {

  private static final int REACH = 30;

  private final Level level;
  private final List<Report> reports = new ArrayList<>();

  private AsCues(Level level) {
    this.level = level;
  }

  static List<Report> find(Level level) {
    AsCues cues = new AsCues(level);
    for (Range sentence : level.sentences()) {
      for (int i = sentence.from(); i < sentence.to(); i++) {
        boolean opens = i == sentence.from() || level.tag(i - 1) == Tag.COMMA;
        if (opens && level.word(i).equals("as")) {
          cues.clause(sentence, i);
        }
      }
    }
    return cues.reports;
  }

  private void clause(Range sentence, int as) {
    int at = as + 1;
    while (level.tag(at) == Tag.ADVERB) {
      at++;
    }
    Range source = level.tag(at) == Tag.VERB_ED ? agent(sentence, at) : subject(sentence, at);
    int verb = source == null ? -1 : level.tag(at) == Tag.VERB_ED ? at : verb(sentence, source);
    Verb reported = verb < 0 ? null : level.verb(verb);
    if (source == null || reported == null || reported.talk() < 4 || governs(verb, source)) {
      return;
    }
    Span cue = level.span(new Range(as, verb + 1));
    int close = Math.max(verb, source.to() - 1) + 1;
    int limit = Math.min(sentence.to(), close + REACH);
    while (close < limit && level.tag(close) != Tag.COMMA && level.tag(close) != Tag.STOP) {
      close++;
    }
    if (as == sentence.from()) {
      add(close + 1, ClauseEnds.end(level, close + 1, sentence.to()), cue, source, Force.TOLD);
    } else {
      Force force = level.kind() == DocumentKind.ARTICLE ? Force.TOLD : Force.HELD;
      add(sentence.from(), as - 1, cue, source, force);
      add(close + 1, ClauseEnds.end(level, close + 1, sentence.to()), cue, source, force);
    }
  }

  /** "as claimed by the ministry". */
  private @Nullable Range agent(Range sentence, int verb) {
    int by = verb + 1;
    return level.word(by).equals("by") ? Phrases.after(level, by + 1, sentence.to(), false) : null;
  }

  private @Nullable Range subject(Range sentence, int at) {
    return Phrases.after(level, at, sentence.to(), false);
  }

  /** Returns the main verb right behind a subject, or -1. */
  private int verb(Range sentence, Range subject) {
    int at = subject.to();
    while (at < sentence.to()
        && (level.tag(at) == Tag.AUXILIARY
            || level.tag(at) == Tag.ADVERB
            || level.word(at).endsWith("selves"))) {
      at++;
    }
    Tag tag = level.tag(at);
    boolean verb = tag == Tag.VERB_ED || tag == Tag.VERB_S || tag == Tag.VERB_BASE;
    return at < sentence.to() && verb ? at : -1;
  }

  /** Reports whether the verb has an object, so that the as-clause says something itself. */
  private boolean governs(int verb, Range source) {
    int next = Math.max(verb, source.to() - 1) + 1;
    Tag tag = level.tag(next);
    if (level.word(next).equals("out") || tag == Tag.ADVERB) {
      tag = level.tag(next + 1);
    }
    return tag == Tag.THAT || tag == Tag.DETERMINER || tag == Tag.TO || tag == Tag.POSSESSIVE;
  }

  private void add(int from, int to, Span cue, Range source, Force force) {
    if (to > from && from < level.size()) {
      Span content = level.span(new Range(from, to));
      reports.add(new Report(level, content, cue, source, "phrase/as-said", force));
    }
  }
}
