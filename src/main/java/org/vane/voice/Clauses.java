package org.vane.voice;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vane.voice.WordList.Form;

/** Finds verb groups and the ends of clauses in a tagged level. */
final class Clauses {

  private static final Set<String> HAVE =
      Set.of("have", "has", "had", "having", "'ve", "hasn't", "haven't", "hadn't", "'d");
  private static final int LOOKAHEAD = 30;

  private Clauses() {}

  /** Returns the first token of the group of auxiliaries and adverbs that a verb closes. */
  static int groupStart(Level level, int verb) {
    int floor = level.sentence(verb).from();
    int at = verb;
    while (at > floor && belongs(level.tag(at - 1))) {
      at--;
    }
    while (at < verb && level.tag(at) == Tag.ADVERB && at == floor) {
      at++; // "However, ..." belongs to the clause, not to the verb.
    }
    return at;
  }

  private static boolean belongs(Tag tag) {
    return tag == Tag.AUXILIARY || tag == Tag.MODAL || tag == Tag.NOT || tag == Tag.ADVERB;
  }

  /** Reports whether a past form stands after a form of "be". */
  static boolean passive(Level level, int group, int verb) {
    if (level.tag(verb) != Tag.VERB_ED) {
      return false;
    }
    boolean be = false;
    for (int i = group; i < verb; i++) {
      String word = level.word(i);
      be |= Tagger.isBe(word);
    }
    return be;
  }

  /** Reports whether a group has a finite auxiliary, so that a past form in it is no participle. */
  static boolean perfect(Level level, int group, int verb) {
    for (int i = group; i < verb; i++) {
      if (HAVE.contains(level.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** Reports whether a past form only describes the noun before it ("the treaty signed in May"). */
  static boolean reduced(Level level, int group, int verb, Range subject) {
    if (level.tag(verb) != Tag.VERB_ED || group != verb || subject.to() != group) {
      return false;
    }
    int before = subject.from() - 1;
    Tag tag = level.tag(before);
    Verb governing = level.verb(before);
    boolean object =
        (tag.isVerb() && governing != null && !governing.takes('T')) || tag == Tag.PREPOSITION;
    Tag after = level.tag(verb + 1);
    boolean open = after == Tag.PREPOSITION || after == Tag.ADVERB || after == Tag.TO;
    return before >= level.sentence(verb).from()
        && object
        && open
        && level.tag(subject.from()) != Tag.PRONOUN;
  }

  static boolean negated(Level level, int group, int verb) {
    for (int i = group; i < verb; i++) {
      if (level.tag(i) == Tag.NOT
          || level.word(i).endsWith("n't")
          || level.word(i).equals("cannot")) {
        return true;
      }
    }
    return false;
  }

  /** Reports whether a token is a verb that can carry a clause. */
  static boolean finite(Level level, int i) {
    Tag tag = level.tag(i);
    if (tag == Tag.AUXILIARY) {
      String word = level.word(i);
      return !word.equals("be")
          && !word.equals("been")
          && !word.equals("being")
          && !word.equals("having");
    }
    if (tag == Tag.MODAL || tag == Tag.VERB_S) {
      return true;
    }
    if (tag == Tag.VERB_BASE) {
      return level.tag(i - 1) != Tag.TO;
    }
    boolean agent = level.word(i + 1).equals("by") && level.tag(i + 2) != Tag.VERB_ING;
    return tag == Tag.VERB_ED && !agent;
  }

  /** Reports whether a clause with a subject of its own begins at a token. */
  static boolean opens(Level level, int first, int end) {
    int at = first;
    while (at < end && level.tag(at) == Tag.ADVERB) {
      at++;
    }
    Tag begins = level.tag(at);
    boolean subject =
        begins.isNominal()
            || begins == Tag.PRONOUN
            || begins == Tag.QUOTE
            || begins == Tag.VERB_ING
            || begins == Tag.OPEN_BRACKET;
    if (at >= end || !subject) {
      return false;
    }
    int relatives = 0;
    for (int i = at + 1; i < Math.min(end, at + LOOKAHEAD); i++) {
      Tag tag = level.tag(i);
      if (tag == Tag.STOP
          || tag == Tag.SEMICOLON
          || tag == Tag.COLON
          || (tag == Tag.TO && begins != Tag.VERB_ING && i == at + 1)) {
        return false;
      }
      if (tag == Tag.SUBORDINATOR || tag == Tag.QUESTION || tag == Tag.THAT) {
        return false; // The verb that follows is that clause's.
      }
      if (tag == Tag.COMMA && !parenthesis(level, i, end)) {
        return false;
      }
      boolean gap =
          tag == Tag.PRONOUN && (level.tag(i - 1) == Tag.NOUN || level.tag(i - 1) == Tag.NAME);
      if (tag == Tag.RELATIVE || gap) {
        relatives++;
      } else if (finite(level, i) && !finite(level, i - 1) && !joined(level, i)) {
        if (relatives == 0) {
          return true;
        }
        relatives--;
      }
    }
    return false;
  }

  /** Reports whether a second comma follows with a verb behind it. */
  private static boolean parenthesis(Level level, int comma, int end) {
    for (int i = comma + 1; i < Math.min(end, comma + LOOKAHEAD); i++) {
      if (level.tag(i) == Tag.COMMA) {
        int at = i + 1;
        while (level.tag(at) == Tag.ADVERB) {
          at++;
        }
        return finite(level, at);
      }
      if (level.tag(i) == Tag.STOP) {
        return false;
      }
    }
    // The comma that closed it was passed already.
    return finite(level, comma + 1);
  }

  /** Reports whether a verb only carries on the one before ("came and fought"). */
  private static boolean joined(Level level, int verb) {
    int at = verb - 1;
    while (level.tag(at) == Tag.ADVERB) {
      at--;
    }
    return level.tag(at) == Tag.CONJUNCTION;
  }

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
    return !list || opens(level, next, end);
  }

  private static boolean phraseEnds(Level level, int i) {
    Tag tag = level.tag(i);
    if (tag == Tag.CONJUNCTION) {
      boolean infinitive = level.tag(i + 1) == Tag.VERB_BASE;
      return (finite(level, i + 1) && !infinitive) || level.word(i).equals("but");
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

  /** Returns the verb of a form, for words that the tagger took for something else. */
  static @Nullable Verb verbOf(String word) {
    Form form = WordList.get().form(word);
    return form == null ? null : form.verb();
  }
}
