package org.vane.voice;

import java.util.Set;

/** Finds verb groups and where clauses begin in a tagged level. */
final class Clauses {

  private static final Set<String> HAVE =
      Set.of("have", "has", "had", "having", "'ve", "hasn't", "haven't", "hadn't", "'d");

  private static final int LOOKAHEAD = 30;

  private Clauses() {}

  /** Returns the first token of the group of auxiliaries and adverbs that a verb closes. */
  static int groupStart(Level level, int verb) {
    int floor = level.sentence(verb).from();
    int at = verb;
    while (at > floor && belongs(level.tag(at - 1)) && !emphatic(level, at - 1)) {
      at--;
    }
    while (at < verb && level.tag(at) == Tag.ADVERB && at == floor) {
      at++; // "However, ..." belongs to the clause, not to the verb.
    }
    return at;
  }

  private static boolean emphatic(Level level, int i) {
    return ClosedWords.isEmphatic(level.word(i));
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
      be |= ClosedWords.isBe(word);
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
}
