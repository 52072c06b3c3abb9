package org.vane.voice;

import java.util.Set;

/** Finds where the words that a verb reports begin, after it. */
final class Complements {

  private static final int HOPS = 4;

  /** These take an object and what it is called. */
  private static final Set<String> NAMING =
      Set.of("call", "describe", "define", "term", "label", "brand", "name", "characterize");

  private static final Set<String> PLACES =
      Set.of("on", "at", "during", "via", "through", "aboard", "before", "after", "from");

  private final Level level;

  Complements(Level level) {
    this.level = level;
  }

  /** Returns the first token after a verb that is no adverb or particle. */
  int behind(Range sentence, int verb) {
    int at = verb + 1;
    while (at < sentence.to() && skipped(at)) {
      at++;
    }
    return at;
  }

  private boolean skipped(int at) {
    Tag tag = level.tag(at);
    return tag == Tag.ADVERB || tag == Tag.NOT || level.word(at).equals("out");
  }

  /**
   * Returns where the reported words begin, looking over an addressee, a place or a time; or -1.
   *
   * @param first where to look from
   * @param attached whether the verb only describes a noun ("a rally demanding ..."), so that what
   *     looks like its clause is the sentence's own
   */
  int find(Range sentence, int first, Verb verb, boolean attached) {
    int at = first;
    for (int hop = 0; hop < HOPS && at < sentence.to(); hop++) {
      int begins = begins(sentence, at, hop, verb, attached);
      if (begins >= 0) {
        return begins;
      }
      int next = over(sentence, at);
      if (next == at) {
        return -1;
      }
      at = next;
    }
    return -1;
  }

  private int begins(Range sentence, int at, int hop, Verb verb, boolean attached) {
    Tag tag = level.tag(at);
    boolean strong = strong(verb);
    boolean clause = tag == Tag.THAT && hop == 0 && !demonstrative(sentence, at);
    boolean that = clause || (hop > 0 && strong && addressed(at));
    boolean question = tag == Tag.QUESTION && strong && asked(at, hop);
    boolean quote = tag == Tag.QUOTE && (strong || verb.talk() > 2);
    boolean infinitive = tag == Tag.TO && verb.takes(hop == 0 ? 'I' : 'O');
    if (that || question || quote || infinitive) {
      return at;
    }
    if (tag == Tag.COLON && at + 1 < sentence.to() && strong) {
      return at + 1;
    }
    boolean bare = bare(verb) && (!attached || tag == Tag.PRONOUN);
    return hop == 0 && bare && Clauses.opens(level, at, sentence.to()) ? at : -1;
  }

  /** "acknowledging that fact, they ...": a noun follows and no clause. */
  private boolean demonstrative(Range sentence, int that) {
    Tag after = level.tag(that + 1);
    int end = that + 2;
    while (end < sentence.to() && level.tag(end).isNominal()) {
      end++;
    }
    Tag behind = end < sentence.to() ? level.tag(end) : Tag.STOP;
    return after == Tag.NOUN
        && (behind == Tag.COMMA || behind == Tag.STOP || behind == Tag.DASH)
        && !Clauses.opens(level, that + 1, sentence.to());
  }

  /** Reports whether a question word can open an indirect question where it stands. */
  private boolean asked(int at, int hop) {
    String word = level.word(at);
    boolean circumstance = word.equals("when") || word.equals("where") || word.equals("if");
    return !circumstance || hop == 0;
  }

  /** "told reporters that", "said on Friday that", but not "regrets the fact that". */
  private boolean addressed(int that) {
    if (!level.word(that).equals("that")) {
      return false;
    }
    if (channel(that - 1) && !Clauses.finite(level, that + 1)) {
      return true;
    }
    WordList.Noun noun = WordList.get().noun(level.word(that - 1));
    boolean common = level.tag(that - 1) == Tag.NOUN && !Phrases.isTime(level.word(that - 1));
    return !common || (noun != null && noun.person() + noun.group() > 3) || text(that - 1);
  }

  /** "wrote on his channel that", "told the crew aboard the ferry that": where it was said. */
  private boolean channel(int noun) {
    int at = noun;
    while (level.tag(at).isNominal()) {
      at--;
    }
    return at < noun && level.tag(at) == Tag.PREPOSITION && PLACES.contains(level.word(at));
  }

  /** "said in a statement that": a text after a preposition. */
  private boolean text(int noun) {
    WordList.Noun known = WordList.get().noun(level.word(noun));
    int at = noun;
    while (level.tag(at).isNominal()) {
      at--;
    }
    return known != null && known.text() > 4 && level.word(at).equals("in");
  }

  /** Reports whether a verb takes a clause with "that" or much of its use is talk. */
  private static boolean strong(Verb verb) {
    boolean mind = verb.talk() > 2 || verb.thought() > 2 || verb.feeling() > 2;
    return (verb.takes('T') && mind) || verb.talk() > 5;
  }

  /** Reports whether a verb takes a clause without "that". */
  private static boolean bare(Verb verb) {
    boolean names = NAMING.contains(verb.lemma());
    return !names
        && verb.takes('T')
        && (verb.talk() > 4 || verb.thought() > 4 || verb.feeling() > 4);
  }

  /** Steps over an addressee ("told reporters"), a comma, or a phrase of place or time. */
  private int over(Range sentence, int at) {
    Tag tag = level.tag(at);
    if (tag == Tag.COMMA || tag == Tag.ADVERB) {
      return level.tag(at + 1) == Tag.THAT || level.tag(at + 1) == Tag.QUOTE ? at + 1 : at;
    }
    int from = tag == Tag.PREPOSITION || tag == Tag.TO ? at + 1 : at;
    Range phrase = Phrases.after(level, from, sentence.to(), false);
    return phrase == null ? at : phrase.to();
  }
}
