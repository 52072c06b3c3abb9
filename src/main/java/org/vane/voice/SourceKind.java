package org.vane.voice;

import java.util.Set;

/** What sort of thing a source is, as far as its words tell. */
enum SourceKind {
  /** He, a minister, Mr. Hill. */
  PERSON,
  /** They, the ministry, officials, the participants. */
  GROUP,
  /** A letter, a report. */
  TEXT,
  /** A name of which nothing more is known. */
  NAME,
  /** A country or city. */
  PLACE,
  /** I, we, our delegation. */
  SELF,
  /** What can hold no view: the reality, this, nobody. */
  THING;

  private static final Set<String> PERSONS = Set.of("he", "she", "him", "her", "his", "who");
  private static final Set<String> GROUPS = Set.of("they", "them", "their");
  private static final Set<String> SELVES =
      Set.of("i", "we", "my", "our", "me", "us", "myself", "ourselves");

  private static final Set<String> OURS = Set.of("our", "my");

  /** Bodies of people for whose nouns WordNet has other uses first. */
  private static final Set<String> BODIES =
      Set.of("side", "sides", "group", "groups", "movement", "chiefs", "administration", "embassy");

  /** Tells what a source is. */
  static SourceKind of(Level level, Range source) {
    Range core = SourcePhrase.core(level, source);
    String first = level.word(core.from());
    if (self(level, core)) {
      return SELF;
    }
    if (core.size() == 1 && PERSONS.contains(first)) {
      return PERSON;
    }
    if (core.size() == 1 && GROUPS.contains(first)) {
      return GROUP;
    }
    if (core.size() == 1 && first.equals("it")) {
      return TEXT;
    }
    int head = SourcePhrase.head(level, core);
    return level.tag(head) == Tag.NAME ? ofName(level, core, head) : ofNoun(level, head);
  }

  /**
   * "I", "our delegation", "the President and I", "the Government of our Republic"; no "my father".
   */
  private static boolean self(Level level, Range core) {
    String first = level.word(core.from());
    if (SELVES.contains(first) && !(first.equals("us") && level.tag(core.from()) == Tag.NAME)) {
      return level.tag(core.from()) != Tag.POSSESSIVE || !person(level, core);
    }
    for (int i = core.from() + 1; i < core.to(); i++) {
      boolean joined = level.tag(i - 1) == Tag.CONJUNCTION && level.tag(i) == Tag.PRONOUN;
      boolean ours = level.word(i - 1).equals("of") && OURS.contains(level.word(i));
      if ((joined || (ours && !person(level, new Range(core.from(), i))))
          && SELVES.contains(level.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** Reports whether the head of a phrase is a person, by noun or by title. */
  private static boolean person(Level level, Range phrase) {
    int head = SourcePhrase.head(level, phrase);
    return personNoun(level, head)
        || (level.tag(head) == Tag.NAME && NameBook.isTitle(level.word(head)));
  }

  private static SourceKind ofName(Level level, Range core, int head) {
    int from = head;
    while (from > core.from() && level.tag(from - 1) == Tag.NAME) {
      from--;
    }
    Range name = new Range(from, head + 1);
    String text = level.text(level.span(name));
    if (SourcePhrase.isPlace(text)) {
      return PLACE;
    }
    if (SourcePhrase.institution(text)) {
      return GROUP;
    }
    boolean titled = NameBook.isTitle(level.word(from)) || personNoun(level, from - 1);
    return titled ? PERSON : NAME;
  }

  static boolean isBody(String word) {
    return BODIES.contains(word);
  }

  private static boolean personNoun(Level level, int i) {
    if (level.tag(i) != Tag.NOUN) {
      return false;
    }
    WordList.Noun noun = WordList.get().noun(level.word(i));
    return noun != null && noun.person() > 4;
  }

  private static SourceKind ofNoun(Level level, int head) {
    if (level.tag(head) != Tag.NOUN) {
      return THING;
    }
    String word = level.word(head);
    word = word.substring(word.lastIndexOf('-') + 1);
    if (BODIES.contains(word)) {
      return GROUP;
    }
    WordList.Noun noun = WordList.get().noun(word);
    if (noun == null) {
      return THING;
    }
    if (noun.person() > 4) {
      return word.endsWith("s") ? GROUP : PERSON;
    }
    if (noun.group() > 3) {
      return GROUP;
    }
    if (noun.text() > 4) {
      return TEXT;
    }
    if (noun.text() > 2) {
      return TEXT;
    }
    return noun.group() + noun.person() > 1 ? GROUP : THING;
  }
}
