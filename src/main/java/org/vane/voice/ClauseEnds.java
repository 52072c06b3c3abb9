package org.vane.voice;

/** Finds where a reported clause, an object or what somebody holds ends. */
final class ClauseEnds {

  private ClauseEnds() {}

  /**
   * Returns the index after the last token of a reported clause: the sentence's end, or where the
   * narration takes over again (", adding that", ", according to", "and said that").
   */
  static int end(Level level, int from, int sentenceEnd) {
    int last = sentenceEnd;
    while (last > from && level.tag(last - 1) == Tag.STOP) {
      last--;
    }
    for (int i = from + 1; i < last; i++) {
      if (takesOver(level, i, last)) {
        return i;
      }
    }
    return last;
  }

  /** Returns the end of what a source holds: the clause's, or where a quotation is announced. */
  static int heldEnd(Level level, int from, int sentenceEnd) {
    int end = end(level, from, sentenceEnd);
    for (int i = from + 1; i + 1 < end; i++) {
      boolean joint = level.tag(i) == Tag.COMMA || level.tag(i) == Tag.COLON;
      if (joint && level.tag(i + 1) == Tag.QUOTE) {
        return i;
      }
    }
    return end;
  }

  /** Returns the index after the last token of an object or infinitive: up to the next comma. */
  static int phraseEnd(Level level, int from, int sentenceEnd) {
    int i = from + 1;
    while (i < sentenceEnd && !phraseEnds(level, i)) {
      i++;
    }
    return i;
  }

  /** Returns the index after the last token of an object that sums up what was said. */
  static int objectEnd(Level level, int from, int sentenceEnd) {
    int i = from + 1;
    while (i < sentenceEnd && !objectEnds(level, i, sentenceEnd)) {
      i++;
    }
    return i;
  }

  private static boolean objectEnds(Level level, int i, int end) {
    if (level.tag(i) != Tag.COMMA) {
      return phraseEnds(level, i);
    }
    int next = level.tag(i + 1) == Tag.CONJUNCTION ? i + 2 : i + 1;
    while (level.tag(next) == Tag.ADVERB) {
      next++;
    }
    boolean list = level.tag(next).isNominal();
    return !list || Clauses.opens(level, next, end);
  }

  private static boolean phraseEnds(Level level, int i) {
    Tag tag = level.tag(i);
    if (tag == Tag.CONJUNCTION) {
      boolean infinitive = level.tag(i + 1) == Tag.VERB_BASE;
      return (Clauses.finite(level, i + 1) && !infinitive) || level.word(i).equals("but");
    }
    if (level.word(i).equals("as") || level.word(i).equals("than")) {
      return false;
    }
    return tag == Tag.COMMA
        || tag == Tag.STOP
        || tag == Tag.SEMICOLON
        || tag == Tag.DASH
        || tag == Tag.COLON
        || tag == Tag.SUBORDINATOR;
  }

  private static boolean takesOver(Level level, int i, int end) {
    Tag tag = level.tag(i);
    if (tag != Tag.COMMA && tag != Tag.CONJUNCTION && tag != Tag.DASH) {
      return level.word(i).equals("according") && level.word(i + 1).equals("to");
    }
    int next = i + 1;
    if (tag == Tag.COMMA && level.tag(next) == Tag.CONJUNCTION) {
      next++;
    }
    while (next < end && level.tag(next) == Tag.ADVERB) {
      next++;
    }
    if (tag != Tag.CONJUNCTION && level.word(next).equals("according")) {
      return true;
    }
    if ((tag == Tag.COMMA || tag == Tag.DASH) && cueFollows(level, i + 1, end)) {
      return true;
    }
    Verb verb = level.verb(next);
    if (tag == Tag.COMMA && level.paragraph().isHeadline() && level.tag(next) == Tag.VERB_S) {
      return true; // "Kim stresses unity, stays away from ..."
    }
    if (verb == null || verb.talk() < 4) {
      return false;
    }
    if (level.tag(next) == Tag.VERB_ING) {
      return tag == Tag.COMMA;
    }
    boolean joined = tag == Tag.CONJUNCTION || level.tag(i + 1) == Tag.CONJUNCTION;
    boolean finite = joined && (level.tag(next) == Tag.VERB_ED || level.tag(next) == Tag.VERB_S);
    Tag after = level.tag(next + 1);
    return finite
        && verb.takes('T')
        && (after == Tag.THAT || after == Tag.QUOTE || after == Tag.QUESTION || after == Tag.COLON);
  }

  /** "Asked what he meant, the senator said ...": another cue begins with a subject of its own. */
  private static boolean cueFollows(Level level, int i, int end) {
    Range subject = Phrases.after(level, i, end, false);
    if (subject == null || subject.to() >= end) {
      return false;
    }
    int at = subject.to();
    while (at < end && level.tag(at) == Tag.ADVERB) {
      at++;
    }
    Verb verb = level.verb(at);
    boolean cue =
        verb != null
            && verb.talk() > 2
            && (level.tag(at) == Tag.VERB_ED || level.tag(at) == Tag.VERB_S);
    Tag after = level.tag(at + 1);
    return cue
        && (after == Tag.QUOTE
            || after == Tag.THAT
            || after == Tag.COLON
            || after == Tag.STOP
            || (after == Tag.COMMA && level.tag(at + 2) == Tag.QUOTE));
  }
}
