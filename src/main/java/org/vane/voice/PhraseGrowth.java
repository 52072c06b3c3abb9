package org.vane.voice;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Grows a noun phrase to the left from its last token. */
final class PhraseGrowth {

  /** Words that hang further nouns on a source's head ("spokesman for the ministry"). */
  private static final Set<String> ATTACHING =
      Set.of(
          "of", "for", "at", "from", "in", "to", "with", "on", "behind", "who", "near", "inside");

  private static final int REACH = 40;

  private PhraseGrowth() {}

  static int bracket(Level level, int close, int floor) {
    int at = close;
    while (at > floor && level.tag(at) != Tag.OPEN_BRACKET) {
      at--;
    }
    return at;
  }

  /** Returns the noun phrase whose last token is at an index, or null where none ends there. */
  static @Nullable Range phraseEnding(Level level, int last, int floor) {
    int from = start(level, last, floor);
    if (from < 0) {
      return null;
    }
    int limit = Math.max(floor, last - REACH);
    while (from > limit) {
      int grown = grow(level, from, floor);
      if (grown < 0) {
        break;
      }
      from = grown;
    }
    return new Range(from, last + 1);
  }

  /** Returns the first token of the plain phrase that ends at an index, or -1. */
  private static int start(Level level, int last, int floor) {
    if (last < floor) {
      return -1;
    }
    Tag tag = level.tag(last);
    if (tag == Tag.PRONOUN) {
      return level.word(last).equals("there") ? -1 : last;
    }
    if (tag == Tag.CLOSE_BRACKET) {
      int open = bracket(level, last, floor);
      return open > floor ? start(level, open - 1, floor) : -1;
    }
    if (!tag.isHead() && !tag.isNominal() && tag != Tag.QUOTE) {
      return -1;
    }
    int at = last;
    while (at - 1 >= floor && joins(level, at - 1, at)) {
      at--;
    }
    return at;
  }

  private static boolean joins(Level level, int left, int right) {
    Tag tag = level.tag(left);
    if (level.tag(right) == Tag.DETERMINER && level.tag(left) != Tag.DETERMINER) {
      return false;
    }
    if (level.word(left).equals("'s") || tag == Tag.POSSESSIVE) {
      return level.tag(right) != Tag.DETERMINER;
    }
    if (level.word(right).startsWith("'") && level.tag(right) == Tag.POSSESSIVE) {
      return tag.isHead();
    }
    if (level.tag(right) == Tag.POSSESSIVE) {
      return level.word(left).equals("all");
    }
    return tag.isNominal()
        || (tag == Tag.QUOTE && level.tag(right).isNominal() && scare(level, left));
  }

  /** Reports whether a quotation is a word or two inside a phrase ("the "dream" ticket"). */
  private static boolean scare(Level level, int i) {
    Quotation quotation = level.token(i).quotation();
    return quotation != null
        && level.tag(i - 1).isNominal()
        && Character.isLetterOrDigit(level.last(quotation.inner()));
  }

  /** Returns where the phrase begins if what stands before it is the front part of it, or -1. */
  private static int grow(Level level, int from, int floor) {
    int before = from - 1;
    if (before <= floor) {
      return -1;
    }
    Tag tag = level.tag(before);
    String word = level.word(before);
    boolean participle = level.tag(before - 1) == Tag.VERB_ING && tag == Tag.PREPOSITION;
    if (((tag == Tag.PREPOSITION || tag == Tag.TO) && ATTACHING.contains(word)) || participle) {
      Tag head = level.tag(before - 1);
      if (head.isVerb()) {
        return reduced(level, before - 1, floor);
      }
      if (head == Tag.ADJECTIVE && level.tag(before - 2) == Tag.NOUN) {
        return start(level, before - 2, floor); // "one aide familiar with the talks"
      }
      return head == Tag.NOUN
              || head == Tag.NAME
              || head == Tag.CLOSE_BRACKET
              || level.word(before - 1).equals("one")
              || level.tag(before - 1) == Tag.DETERMINER
              || level.tag(before - 1) == Tag.NUMBER
          ? start(level, before - 1, floor)
          : -1;
    }
    if (word.equals("and") || word.equals("or")) {
      return level.tag(before - 1) == Tag.NOUN || level.tag(before - 1) == Tag.NAME
          ? start(level, before - 1, floor)
          : -1;
    }
    if (tag.isVerb() || tag == Tag.AUXILIARY) {
      return relative(level, before, floor);
    }
    return -1;
  }

  /** "an official who asked not to be named": the phrase whose relative clause ends in a verb. */
  static @Nullable Range relativeEnding(Level level, int verb, int floor) {
    int at = verb;
    int limit = Math.max(floor, verb - REACH);
    while (at > limit && level.tag(at) != Tag.RELATIVE) {
      Tag tag = level.tag(at);
      boolean verbal =
          tag.isVerb()
              || tag == Tag.AUXILIARY
              || tag == Tag.MODAL
              || tag == Tag.NOT
              || tag == Tag.TO
              || tag == Tag.ADVERB;
      if (!verbal) {
        return null;
      }
      at--;
    }
    int from = level.tag(at) == Tag.RELATIVE && at > floor ? start(level, at - 1, floor) : -1;
    return from < 0 ? null : new Range(from, verb + 1);
  }

  /** "people briefed on the matter": the phrase begins before the participle. */
  private static int reduced(Level level, int verb, int floor) {
    int at = verb - 1;
    while (at > floor && level.tag(at) == Tag.ADVERB) {
      at--;
    }
    Tag tag = level.tag(at);
    if (tag == Tag.RELATIVE || tag == Tag.AUXILIARY || tag == Tag.MODAL) {
      return relative(level, verb, floor);
    }
    return tag == Tag.NOUN || tag == Tag.NAME ? start(level, at, floor) : -1;
  }

  /** "the man who led the talks": the phrase begins before the relative clause. */
  private static int relative(Level level, int verb, int floor) {
    int at = verb;
    while (at > floor
        && (level.tag(at).isVerb()
            || level.tag(at) == Tag.AUXILIARY
            || level.tag(at) == Tag.MODAL
            || level.tag(at) == Tag.ADVERB
            || level.tag(at) == Tag.NOT)) {
      at--;
    }
    if (level.tag(at) == Tag.RELATIVE && at > floor) {
      return start(level, at - 1, floor);
    }
    if (level.tag(verb) == Tag.VERB_ING
        && (level.tag(at) == Tag.NOUN || level.tag(at) == Tag.NAME)) {
      return start(level, at, floor);
    }
    return -1;
  }
}
