package org.vane.voice;

import java.util.Set;

/** Tells whether a word that can be a verb is one, by what stands before and after it. */
final class VerbTags {

  private static final Set<String> ADDRESSED = Set.of("him", "her", "them", "us", "me");

  private final WordList words = WordList.get();
  private final Level level;

  VerbTags(Level level) {
    this.level = level;
  }

  Tag verbOr(int i, String word, WordList.Form form, int noun) {
    Tag before = before(i);
    Tag raw = level.tag(i - 1);
    int adjective = words.adjective(word);
    Tag other = adjective > noun ? Tag.ADJECTIVE : Tag.NOUN;
    if (form.first() == Tag.VERB_BASE) {
      if (word.equals("read")
          && (before.isHead() || before == Tag.AUXILIARY)
          && !subjectPronoun(i)) {
        return Tag.VERB_ED; // Its past has no other form.
      }
      return base(i, word, form, noun, adjective, before);
    }
    if (form.first() == Tag.VERB_S) {
      return third(i, form, noun, before);
    }
    if (form.first() == Tag.VERB_ING) {
      boolean inPhrase = raw == Tag.DETERMINER || raw == Tag.POSSESSIVE || raw == Tag.ADJECTIVE;
      return inPhrase && (noun >= 0 || nounFollows(i + 1))
          ? (noun >= 0 ? Tag.NOUN : Tag.ADJECTIVE)
          : Tag.VERB_ING;
    }
    boolean inPhrase = raw == Tag.DETERMINER || raw == Tag.POSSESSIVE || raw == Tag.NUMBER;
    if (inPhrase || (raw == Tag.PREPOSITION && !form.pastOnly() && nounFollows(i + 1))) {
      return adjective >= 0 || !form.pastOnly() ? Tag.ADJECTIVE : other;
    }
    return Tag.VERB_ED;
  }

  private Tag base(int i, String word, WordList.Form form, int noun, int adjective, Tag before) {
    int verb = form.verb().count();
    Tag other = adjective > noun ? Tag.ADJECTIVE : Tag.NOUN;
    if (before == Tag.TO || before == Tag.MODAL) {
      return before == Tag.TO && noun > 5 * verb + 20 ? Tag.NOUN : Tag.VERB_BASE;
    }
    if (before == Tag.AUXILIARY) {
      return isDo(i) ? Tag.VERB_BASE : other;
    }
    if (before == Tag.PRONOUN && subjectPronoun(i)) {
      return Tag.VERB_BASE;
    }
    if ((noun < 0 && adjective < 0) || (verb > noun && adjective < verb && headline(i, before))) {
      return Tag.VERB_BASE; // "Kim, Putin hold talks"
    }
    if (before == Tag.DETERMINER
        || before == Tag.POSSESSIVE
        || before == Tag.ADJECTIVE
        || before == Tag.PREPOSITION
        || before == Tag.NUMBER) {
      return words.adverb(word) > noun ? Tag.ADVERB : other;
    }
    boolean plural =
        before == Tag.RELATIVE || pluralBefore(i) || (before == Tag.CONJUNCTION && finiteBefore(i));
    if (plural && objectFollows(i + 1)) {
      return Tag.VERB_BASE;
    }
    if (words.adverb(word) > Math.max(noun, verb)) {
      return Tag.ADVERB;
    }
    return plural && verb > 2 * Math.max(noun, adjective) ? Tag.VERB_BASE : other;
  }

  private Tag third(int i, WordList.Form form, int noun, Tag before) {
    if (noun < 0) {
      return Tag.VERB_S;
    }
    int verb = form.verb().count();
    if (before == Tag.PRONOUN || before == Tag.RELATIVE) {
      return Tag.VERB_S;
    }
    if (before == Tag.AUXILIARY || before == Tag.MODAL) {
      return Tag.NOUN; // "It is thanks to them"
    }
    if (headline(i, before)) {
      return Tag.VERB_S;
    }
    if (before == Tag.DETERMINER
        || before == Tag.POSSESSIVE
        || before == Tag.ADJECTIVE
        || before == Tag.NUMBER
        || before == Tag.PREPOSITION
        || before == Tag.TO) {
      return Tag.NOUN;
    }
    if (before == Tag.NOUN && objectOfVerb(i - 1)) {
      return Tag.NOUN; // "dismissed media reports that ..."
    }
    if (before == Tag.NAME
        || before == Tag.NOUN
        || before == Tag.CLOSE_BRACKET
        || before == Tag.COMMA
        || before == Tag.QUOTE
        || before == Tag.CONJUNCTION) {
      boolean object = objectFollows(i + 1);
      return (object && verb * 4 >= noun) || (verb > 3 * noun && before != Tag.COMMA)
          ? Tag.VERB_S
          : Tag.NOUN;
    }
    return verb > noun && !before.isVerb() ? Tag.VERB_S : Tag.NOUN;
  }

  /** "Kim focuses on ties, avoids ...": the only finite verb of a headline's first clause. */
  private boolean headline(int i, Tag before) {
    if (!level.paragraph().isHeadline()) {
      return false;
    }
    if (before == Tag.COMMA) {
      return level.tag(i - 1) == Tag.COMMA && governs(i + 1); // "..., stays away from ..."
    }
    Range sentence = level.sentence(i);
    for (int k = sentence.from(); k < i; k++) {
      if (level.tag(k) != Tag.NAME
          && level.tag(k) != Tag.COMMA
          && level.tag(k) != Tag.CONJUNCTION) {
        return false;
      }
    }
    if (before != Tag.NAME || level.word(i - 1).endsWith("s")) {
      return false;
    }
    for (int k = i + 1; k < sentence.to() && level.tag(k) != Tag.COMMA; k++) {
      if (finite(k)) {
        return false;
      }
    }
    return true;
  }

  private boolean governs(int i) {
    Tag tag = i < level.size() ? level.tag(i) : Tag.STOP;
    return tag != null
        && (tag == Tag.PREPOSITION
            || tag == Tag.ADVERB
            || tag == Tag.DETERMINER
            || tag == Tag.POSSESSIVE
            || tag == Tag.TO
            || tag == Tag.NAME
            || tag == Tag.QUOTE);
  }

  /** Reports whether a word to the right can be nothing but a finite verb. */
  private boolean finite(int i) {
    Tag tag = level.tag(i);
    return tag == null ? words.verbOnly(level.word(i)) : tag == Tag.AUXILIARY || tag == Tag.MODAL;
  }

  /** Reports whether a noun is the object of a verb that takes no clause. */
  private boolean objectOfVerb(int noun) {
    int at = noun;
    while (at > level.sentence(noun).from() && level.tag(at).isNominal()) {
      at--;
    }
    Verb verb = level.verb(at);
    boolean finite = level.tag(at) == Tag.VERB_ED || level.tag(at) == Tag.VERB_S;
    return at < noun && finite && verb != null && (verb.talk() < 7 || !verb.takes('T'));
  }

  /** Returns the tag of the last token before i that is no adverb. */
  private Tag before(int i) {
    int k = i - 1;
    while (k >= level.sentence(i).from()
        && (level.tag(k) == Tag.ADVERB || level.tag(k) == Tag.NOT)) {
      k--;
    }
    return k < level.sentence(i).from() ? Tag.STOP : level.tag(k);
  }

  private boolean isDo(int i) {
    for (int k = i - 1; k >= Math.max(0, i - 4); k--) {
      String word = level.word(k);
      if (word.startsWith("do") || word.startsWith("did")) {
        return true;
      }
    }
    return false;
  }

  private boolean subjectPronoun(int i) {
    for (int k = i - 1; k >= Math.max(0, i - 3); k--) {
      if (level.tag(k) == Tag.PRONOUN) {
        return !ADDRESSED.contains(level.word(k)) || k == level.sentence(i).from();
      }
    }
    return false;
  }

  private boolean pluralBefore(int i) {
    int k = i - 1;
    while (k > 0 && level.tag(k) == Tag.ADVERB) {
      k--;
    }
    Tag tag = level.tag(k);
    String word = level.word(k);
    return ((tag == Tag.NOUN || tag == Tag.NAME)
            && (word.endsWith("s")
                || word.equals("people")
                || word.equals("men")
                || word.equals("women")
                || word.equals("police")
                || word.equals("media")))
        || tag == Tag.CLOSE_BRACKET
        || tag == Tag.NUMBER
        || level.word(k).equals("many")
        || level.word(k).equals("some");
  }

  private boolean finiteBefore(int i) {
    for (int k = i - 1; k >= Math.max(level.sentence(i).from(), i - 12); k--) {
      if (level.tag(k) == Tag.VERB_BASE || level.tag(k) == Tag.TO || level.tag(k) == Tag.MODAL) {
        return true;
      }
    }
    return false;
  }

  /** Reports whether something that a verb governs begins at a token. */
  private boolean objectFollows(int i) {
    if (i >= level.size()) {
      return false;
    }
    Tag tag = level.tag(i);
    if (tag == null) {
      WordList.Form form = words.form(level.word(i));
      return (form != null && form.first() == Tag.VERB_ING) || words.adverb(level.word(i)) > 5;
    }
    return switch (tag) {
      case THAT -> !gapFollows(i + 1);
      case DETERMINER, POSSESSIVE, TO, PRONOUN, QUESTION, QUOTE, NAME, NUMBER, COLON, NOT ->
          !level.word(i).startsWith("'");
      default -> false;
    };
  }

  /** "States that may fall": what follows a relative "that" is a verb without a subject. */
  boolean gapFollows(int i) {
    Tag tag = i < level.size() ? level.tag(i) : Tag.STOP;
    return tag == Tag.MODAL
        || (tag == Tag.AUXILIARY && !level.word(i).equals("being"))
        || (tag == null && words.verbOnly(level.word(i)));
  }

  boolean nounFollows(int i) {
    if (i >= level.size()) {
      return false;
    }
    Tag tag = level.tag(i);
    if (tag != null) {
      return tag == Tag.NAME
          || tag == Tag.NUMBER
          || tag == Tag.QUOTE
          || tag == Tag.NOUN
          || tag == Tag.ADJECTIVE;
    }
    WordList.Form form = words.form(level.word(i));
    return (form == null && words.adverb(level.word(i)) <= words.nounCount(level.word(i)))
        || words.nounCount(level.word(i)) > 0
        || words.adjective(level.word(i)) > 0;
  }
}
