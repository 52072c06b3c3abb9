package org.vane.voice;

import org.jspecify.annotations.Nullable;

/** Finds whose verb a verb is. */
final class Subjects {

  private final Level level;

  Subjects(Level level) {
    this.level = level;
  }

  /**
   * Returns the subject of a verb, or null where it has none of its own and none to borrow.
   *
   * @param group first token of the verb's group
   * @param last the source of the report before it in the sentence, which attached verbs share
   */
  @Nullable Range of(Range sentence, int group, int verb, @Nullable Range last) {
    Tag tag = level.tag(verb);
    Tag before = level.tag(group - 1);
    boolean participle = tag == Tag.VERB_ING && !auxiliary(group, verb);
    boolean infinitive =
        before == Tag.TO && (tag == Tag.VERB_BASE || Clauses.perfect(level, group, verb));
    boolean joined = before == Tag.CONJUNCTION;
    if (group <= sentence.from()) {
      boolean opens = tag == Tag.VERB_ED || tag == Tag.VERB_S;
      return participle ? ofMainClause(sentence, verb) : opens ? beforeColon(sentence, verb) : null;
    }
    if (participle && before.isHead() && before != Tag.NUMBER) {
      Range beside = Phrases.before(level, group, sentence.from());
      if (beside == null || !isText(beside)) {
        return beside; // "with the mayor saying", but not "released a statement saying"
      }
    }
    if (participle || infinitive || joined) {
      Range shared = last != null ? last : control(sentence, group);
      return shared == null && participle && before == Tag.COMMA
          ? Phrases.before(level, group - 1, sentence.from()) // "Holm, praising the crew, left."
          : shared;
    }
    return Phrases.before(level, group, sentence.from());
  }

  /** "Said the minister: "..."". */
  private @Nullable Range beforeColon(Range sentence, int verb) {
    Range phrase = behind(sentence, verb);
    return phrase != null && level.tag(phrase.to()) == Tag.COLON ? phrase : null;
  }

  private boolean auxiliary(int group, int verb) {
    for (int k = group; k < verb; k++) {
      if (level.tag(k) == Tag.AUXILIARY) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns whose verb an attached one is: the subject of the first finite verb to the left, or of
   * a later one that opens a clause of its own.
   */
  @Nullable Range control(Range sentence, int group) {
    Range found = null;
    boolean joined = level.tag(group - 1) == Tag.CONJUNCTION;
    for (int k = sentence.from() + 1; k < group; k++) {
      if (Clauses.finite(level, k)) {
        Range subject = Phrases.before(level, Clauses.groupStart(level, k), sentence.from());
        if (subject != null && (found == null || joined || opensClause(subject.from()))) {
          found = subject;
        }
      }
    }
    return found;
  }

  /** Reports whether a subject stands first in a main clause or in one like "during which". */
  private boolean opensClause(int subject) {
    Tag before = level.tag(subject - 1);
    return before == Tag.COMMA
        || before == Tag.SEMICOLON
        || before == Tag.DASH
        || (before == Tag.CONJUNCTION && level.tag(subject - 2) == Tag.COMMA)
        || (before == Tag.RELATIVE && level.tag(subject - 2) == Tag.PREPOSITION);
  }

  /** Returns the subject of the main clause after an opening participle. */
  private @Nullable Range ofMainClause(Range sentence, int participle) {
    for (int k = participle + 1; k < sentence.to(); k++) {
      if (level.tag(k) == Tag.COMMA) {
        Range phrase = Phrases.after(level, k + 1, sentence.to(), false);
        if (phrase != null && Clauses.finite(level, phrase.to())) {
          return phrase;
        }
      }
    }
    return null;
  }

  /** Returns the subject that stands after a verb ("said the minister, a former judge"). */
  @Nullable Range behind(Range sentence, int verb) {
    Range phrase = Phrases.after(level, verb + 1, sentence.to(), true);
    if (phrase == null || level.tag(phrase.from()) == Tag.QUOTE) {
      return null;
    }
    return Clauses.finite(level, phrase.to()) ? null : phrase;
  }

  /** Reports whether a source is a text ("the message from Putin"). */
  boolean isText(Range source) {
    WordList.Noun noun = WordList.get().noun(level.word(SourcePhrase.head(level, source)));
    return noun != null && noun.text() > 4;
  }
}
