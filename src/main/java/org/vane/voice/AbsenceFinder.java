package org.vane.voice;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds statements that somebody did not mention something. */
final class AbsenceFinder {

  /** An absence before its silent source is known by name. */
  record Found(Level level, Range cue, Range scope, @Nullable Range silent, String rule) {}

  private final Level level;
  private final List<Found> found = new ArrayList<>();

  private AbsenceFinder(Level level) {
    this.level = level;
  }

  static List<Found> find(Level level) {
    AbsenceFinder finder = new AbsenceFinder(level);
    for (Range sentence : level.sentences()) {
      for (int i = sentence.from(); i < sentence.to(); i++) {
        finder.at(sentence, i);
      }
    }
    return finder.found;
  }

  private void at(Range sentence, int i) {
    String word = level.word(i);
    if (word.equals("no") || word.equals("any") || word.equals("little")) {
      noMention(sentence, i);
    } else if (word.equals("without")) {
      without(sentence, i);
    } else if (word.equals("absent")
        || word.equals("missing")
        || word.equals("unmentioned")
        || word.equals("unnamed")) {
      absent(sentence, i);
    } else if (word.equals("silent")) {
      silent(sentence, i);
    } else if (level.verb(i) != null && level.tag(i).isVerb()) {
      verb(sentence, i);
    }
  }

  /** "made no mention of", "there was no reference to", "did not make any mention of". */
  private void noMention(Range sentence, int i) {
    int noun = i + 1;
    int limit = Math.min(sentence.to(), i + 5);
    while (noun < limit && !AbsenceWords.MENTION_NOUNS.contains(level.word(noun))) {
      if (level.tag(noun) == Tag.COMMA || level.tag(noun) == Tag.STOP) {
        return;
      }
      noun++;
    }
    String preposition = level.word(noun + 1);
    if (!AbsenceWords.MENTION_NOUNS.contains(level.word(noun))
        || !AbsenceWords.ON.contains(preposition)) {
      return;
    }
    int verb = i - 1;
    int group = verb > sentence.from() ? Clauses.groupStart(level, verb) : verb;
    boolean negated =
        verb >= 0 && (Clauses.negated(level, group, verb + 1) || lacking(sentence, group));
    if (level.word(i).equals("any") != negated) {
      return;
    }
    Range silent = verb > sentence.from() ? subject(sentence, verb) : null;
    add(sentence, verb < sentence.from() ? i : verb, noun + 2, silent, "absence/no-mention");
  }

  /** "Notably absent was any mention of": the lack stands before the verb. */
  private boolean lacking(Range sentence, int group) {
    String before = group > sentence.from() ? level.word(group - 1) : "";
    return before.equals("absent") || before.equals("missing");
  }

  /** "without naming the United States". */
  private void without(Range sentence, int i) {
    int noun = i + 1;
    while (noun < i + 4
        && (level.tag(noun) == Tag.DETERMINER || level.tag(noun) == Tag.ADJECTIVE)) {
      noun++;
    }
    if (AbsenceWords.MENTION_NOUNS.contains(level.word(noun))
        && AbsenceWords.ON.contains(level.word(noun + 1))) {
      add(sentence, i, noun + 2, subject(sentence, i), "absence/without");
      return;
    }
    int at = i + 1;
    while (level.tag(at) == Tag.ADVERB) {
      at++;
    }
    Verb verb = level.verb(at);
    if (verb != null
        && level.tag(at) == Tag.VERB_ING
        && (AbsenceWords.MENTION_VERBS.contains(verb.lemma())
            || verb.lemma().equals("refer")
            || verb.lemma().equals("specify"))) {
      add(sentence, i, behindPreposition(at + 1), subject(sentence, i), "absence/without");
    }
  }

  /** "refraining from delivering ...", "stopped short of naming ...", "did not mention ...". */
  private void verb(Range sentence, int i) {
    Verb verb = level.verb(i);
    if (verb == null) {
      return;
    }
    int group = Clauses.groupStart(level, i);
    boolean negated = Clauses.negated(level, group, i);
    if (negated
        && AbsenceWords.MENTION_VERBS.contains(verb.lemma())
        && objectAt(i + 1)
        && !conditional(sentence, group)) {
      add(sentence, group, i + 1, subject(sentence, i), "absence/not-mentioned");
    } else if (negated && AbsenceWords.touches(verb.lemma(), level.word(i + 1))) {
      add(sentence, group, i + 2, subject(sentence, i), "absence/not-mentioned");
    } else if (!negated && AbsenceWords.holdsBack(verb.lemma(), level.word(i + 1))) {
      heldBack(sentence, group, i);
    }
  }

  private void heldBack(Range sentence, int group, int i) {
    int at = i + 1;
    int limit = Math.min(sentence.to(), i + 6);
    while (at < limit && !naming(at)) {
      if (level.tag(at) == Tag.COMMA || level.tag(at) == Tag.NAME || level.tag(at) == Tag.STOP) {
        return;
      }
      at++;
    }
    if (at < limit) {
      add(sentence, group, behindPreposition(at + 1), subject(sentence, i), "absence/held-back");
    }
  }

  private boolean naming(int i) {
    Verb verb = level.verb(i);
    if (verb != null && level.tag(i).isVerb() && AbsenceWords.NAMING.contains(verb.lemma())) {
      return level.tag(i) == Tag.VERB_ING || level.tag(i - 1) == Tag.TO;
    }
    return AbsenceWords.MENTION_NOUNS.contains(level.word(i))
        && level.tag(i) == Tag.NOUN
        && AbsenceWords.ON.contains(level.word(i + 1));
  }

  private int behindPreposition(int i) {
    return level.tag(i) == Tag.PREPOSITION || level.tag(i) == Tag.TO ? i + 1 : i;
  }

  private boolean objectAt(int i) {
    Tag tag = level.tag(i);
    return tag.isNominal() || tag == Tag.QUOTE || tag == Tag.PRONOUN;
  }

  private boolean conditional(Range sentence, int group) {
    for (int k = group; k >= Math.max(sentence.from(), group - 6); k--) {
      if (level.word(k).equals("if")
          || level.word(k).equals("unless")
          || level.tag(k) == Tag.MODAL) {
        return true;
      }
    }
    return false;
  }

  /** "The United States was conspicuously absent from his speech". */
  private void absent(Range sentence, int i) {
    int group = Clauses.groupStart(level, i);
    boolean verbal = ClosedWords.isBe(level.word(group)) || level.tag(group) == Tag.AUXILIARY;
    if (group == i || !verbal) {
      return;
    }
    Range scope = Phrases.before(level, group, sentence.from());
    if (scope == null) {
      return;
    }
    boolean from = level.word(i + 1).equals("from") || level.word(i + 1).equals("in");
    if ((level.word(i).equals("absent") || level.word(i).equals("missing")) && !from) {
      return;
    }
    Range speech = from ? Phrases.after(level, i + 2, sentence.to(), false) : null;
    found.add(new Found(level, new Range(group, i + 1), scope, speech, "absence/absent-from"));
  }

  /** "remained silent on the United States". */
  private void silent(Range sentence, int i) {
    if (level.word(i + 1).equals("on") || level.word(i + 1).equals("about")) {
      Verb verb = level.verb(i - 1);
      int at = verb != null ? i - 1 : i;
      add(sentence, at, i + 2, subject(sentence, at), "absence/silent");
    }
  }

  /** Returns who keeps silent: the subject, or that of the nearest finite verb to the left. */
  private @Nullable Range subject(Range sentence, int verb) {
    int group = Clauses.groupStart(level, Math.max(verb, sentence.from()));
    Tag tag = level.tag(verb);
    boolean bare =
        group > sentence.from()
            && (tag == Tag.VERB_ING
                || level.tag(group - 1) == Tag.TO
                || level.tag(group - 1) == Tag.CONJUNCTION
                || level.tag(group - 1) == Tag.COMMA
                || tag == Tag.PREPOSITION);
    if (!bare) {
      Range direct = Phrases.before(level, group, sentence.from());
      if (direct != null) {
        return direct;
      }
    }
    Range first = null;
    for (int k = sentence.from() + 1; k < group; k++) {
      Verb cue = level.verb(k);
      if (Clauses.finite(level, k)) {
        Range subject = Phrases.before(level, Clauses.groupStart(level, k), sentence.from());
        boolean talks = cue != null && cue.talk() > 4 && level.tag(k).isVerb();
        if (subject != null && (first == null || talks)) {
          first = subject;
        }
        if (talks && subject != null) {
          return subject;
        }
      }
    }
    if (first != null) {
      return first;
    }
    Range opening = Phrases.after(level, sentence.from(), group, false);
    return opening != null && level.tag(opening.from()) == Tag.NAME ? opening : null;
  }

  private void add(Range sentence, int from, int to, @Nullable Range silent, String rule) {
    int end = to;
    while (end < sentence.to() && !ends(end)) {
      end++;
    }
    if (end > to && to > from) {
      found.add(new Found(level, new Range(from, to), new Range(to, end), silent, rule));
    }
  }

  /** Reports whether what was not mentioned ends before a token. */
  private boolean ends(int i) {
    Tag tag = level.tag(i);
    if (tag == Tag.COMMA) {
      // A list of what was left out goes on; anything else is narration again.
      return !(level.tag(i + 1) == Tag.NAME
              && (level.tag(i + 2) == Tag.COMMA || level.tag(i + 2) == Tag.CONJUNCTION))
          && !level.word(i + 1).equals("or");
    }
    return tag == Tag.STOP
        || tag == Tag.SEMICOLON
        || tag == Tag.DASH
        || tag == Tag.SUBORDINATOR
        || level.word(i).equals("but");
  }
}
