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

  /** Tells what a source is. */
  static SourceKind of(Level level, Range source) {
    Range core = SourcePhrase.core(level, source);
    String first = level.word(core.from());
    if (SELVES.contains(first) && !(first.equals("us") && level.tag(core.from()) == Tag.NAME)) {
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
    if (word.equals("side") || word.equals("sides")) {
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
