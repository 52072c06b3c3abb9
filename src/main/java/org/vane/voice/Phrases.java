package org.vane.voice;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds noun phrases: the subject before a verb, the subject after it, an object. */
final class Phrases {

  private static final Set<String> TIMES =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "week",
          "month",
          "year",
          "day",
          "night",
          "morning",
          "afternoon",
          "evening",
          "today",
          "yesterday",
          "weekend",
          "time");

  private static final int REACH = 40;

  private Phrases() {}

  /**
   * Returns the subject that stands before a verb group, appositions and brackets included.
   *
   * @param verb index of the group's first token
   * @param floor the sentence's or clause's first token
   */
  static @Nullable Range before(Level level, int verb, int floor) {
    int at = verb - 1;
    while (at >= floor && (level.tag(at) == Tag.ADVERB || level.tag(at) == Tag.NOT)) {
      at--;
    }
    if (at < floor) {
      return null;
    }
    Tag tag = level.tag(at);
    if (tag == Tag.CLOSE_BRACKET) {
      int open = PhraseGrowth.bracket(level, at, floor);
      if (level.word(at).equals("]") && at - open > 1) {
        return new Range(open + 1, at); // "[Kim Jong-un] said": the editor names the speaker.
      }
      return open > floor
          ? extend(PhraseGrowth.phraseEnding(level, open - 1, floor), at + 1)
          : null;
    }
    if (tag == Tag.COMMA || tag == Tag.DASH) {
      return acrossComma(level, at, floor);
    }
    int time = beforeTime(level, at, floor);
    if (time != at) {
      return time < floor ? null : before(level, time + 1, floor);
    }
    if (tag == Tag.RELATIVE) {
      int head = at - 1;
      if (head > floor && (level.tag(head) == Tag.COMMA || level.tag(head) == Tag.PREPOSITION)) {
        head--;
      }
      return head >= floor ? extend(PhraseGrowth.phraseEnding(level, head, floor), at + 1) : null;
    }
    if (tag.isVerb() && at > floor) {
      // "an official who asked not to be named said"
      return PhraseGrowth.relativeEnding(level, at, floor);
    }
    return PhraseGrowth.phraseEnding(level, at, floor);
  }

  /** Returns the index before "this week" or "on Friday" where that ends at an index. */
  private static int beforeTime(Level level, int at, int floor) {
    if (!TIMES.contains(level.word(at))) {
      return at;
    }
    int from = at;
    while (from > floor
        && (level.tag(from - 1) == Tag.DETERMINER
            || level.tag(from - 1) == Tag.ADJECTIVE
            || level.tag(from - 1) == Tag.ADVERB
            || level.tag(from - 1) == Tag.NUMBER)) {
      from--;
    }
    boolean dated = level.tag(from - 1) == Tag.PREPOSITION && from > floor;
    boolean bare = level.token(at).capital() || from < at;
    if (dated
        || level.tag(from - 1) == Tag.NAME
        || level.tag(from - 1) == Tag.NOUN
        || level.tag(from - 1) == Tag.PRONOUN) {
      return bare || dated ? (dated ? from - 2 : from - 1) : at;
    }
    return at;
  }

  static boolean isTime(String word) {
    return TIMES.contains(word);
  }

  private static @Nullable Range extend(@Nullable Range range, int to) {
    return range == null ? null : new Range(range.from(), to);
  }

  /** "Hugh Hill, a doctor, said"; "Hill, who leads the team, said". */
  private static @Nullable Range acrossComma(Level level, int comma, int floor) {
    int at = comma - 1;
    int limit = Math.max(floor, comma - REACH);
    while (at > limit && level.tag(at) != Tag.COMMA && level.tag(at) != Tag.DASH) {
      at--;
    }
    if (at <= limit || at == comma - 1) {
      return null;
    }
    Range head = PhraseGrowth.phraseEnding(level, at - 1, floor);
    if (head == null) {
      // A list or a second apposition: one more comma back.
      return null;
    }
    if (level.tag(at + 1) == Tag.NUMBER || apposition(level, at + 1)) {
      return new Range(head.from(), comma);
    }
    return head;
  }

  private static boolean apposition(Level level, int i) {
    Tag tag = level.tag(i);
    return tag.isNominal()
        || tag == Tag.RELATIVE
        || tag == Tag.NUMBER
        || tag == Tag.VERB_ED
        || tag == Tag.ADVERB;
  }

  /**
   * Returns the noun phrase that begins at an index, with what is attached to it.
   *
   * @param appositions whether ", a doctor," belongs to it
   */
  static @Nullable Range after(Level level, int first, int end, boolean appositions) {
    int at = plain(level, first, end);
    if (at == first) {
      return null;
    }
    boolean more = level.tag(first) != Tag.PRONOUN;
    while (more && at < end) {
      int next = at;
      String word = level.word(at);
      if (level.tag(at) == Tag.OPEN_BRACKET) {
        next = closing(level, at, end);
      } else if ((level.tag(at) == Tag.PREPOSITION
              && (word.equals("of")
                  || word.equals("for")
                  || word.equals("at")
                  || word.equals("from")
                  || word.equals("with")))
          || word.equals("and")) {
        next = plain(level, at + 1, end);
        next = next == at + 1 || (word.equals("and") && level.tag(next).isVerb()) ? at : next;
      } else if (appositions && level.tag(at) == Tag.COMMA && apposed(level, at + 1)) {
        int close = commaAfter(level, at + 1, end);
        next = close > 0 ? close : at;
        more = false;
      }
      if (next == at) {
        break;
      }
      at = next;
    }
    return new Range(first, at);
  }

  private static boolean apposed(Level level, int i) {
    String word = level.word(i);
    return level.tag(i) == Tag.NUMBER
        || word.equals("a")
        || word.equals("an")
        || word.equals("the")
        || word.equals("who")
        || level.tag(i) == Tag.NOUN
        || word.equals("his")
        || word.equals("her")
        || level.tag(i) == Tag.ADJECTIVE;
  }

  private static int commaAfter(Level level, int from, int end) {
    for (int i = from; i < end && i < from + REACH; i++) {
      if (level.tag(i) == Tag.COMMA || level.tag(i) == Tag.STOP || level.tag(i) == Tag.QUOTE) {
        return i;
      }
    }
    return -1;
  }

  private static int closing(Level level, int open, int end) {
    for (int i = open; i < end && i < open + REACH; i++) {
      if (level.tag(i) == Tag.CLOSE_BRACKET) {
        return i + 1;
      }
    }
    return open;
  }

  private static int plain(Level level, int first, int end) {
    if (first >= end) {
      return first;
    }
    if (level.tag(first) == Tag.PRONOUN) {
      return first + 1;
    }
    int at = first;
    boolean head = false;
    while (at < end && (level.tag(at).isNominal() || (level.tag(at) == Tag.QUOTE && !head))) {
      if (head && level.tag(at) == Tag.DETERMINER) {
        break;
      }
      head |= level.tag(at).isHead();
      at++;
    }
    return head ? at : first;
  }

  /** Reports whether nothing but a noun phrase stands in a range: "The plan, he said, is ...". */
  static boolean fills(Level level, int from, int to) {
    Range phrase = after(level, from, to, false);
    return phrase != null && phrase.to() == to;
  }
}
