package org.vane.voice;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns the words that name a source into a voice, in reading order. */
final class Sources {

  private static final Set<String> FIRST_PERSON =
      Set.of("i", "we", "my", "our", "me", "us", "myself", "ourselves");
  private static final Set<String> SINGULAR =
      Set.of("he", "she", "his", "her", "him", "himself", "herself");
  private static final Set<String> PLURAL = Set.of("they", "their", "them", "themselves");
  private static final Set<String> NEUTER = Set.of("it", "its", "itself");
  private static final Set<String> VAGUE =
      Set.of(
          "who",
          "which",
          "that",
          "this",
          "these",
          "those",
          "there",
          "you",
          "one",
          "everyone",
          "everybody",
          "nobody",
          "someone",
          "somebody",
          "anyone",
          "some",
          "many",
          "others",
          "all",
          "what",
          "nothing",
          "something");

  private final NameBook names;
  private final Voice.Author author;
  private @Nullable Voice person;
  private @Nullable Voice group;
  private @Nullable Voice thing;

  Sources(NameBook names, Voice.Author author) {
    this.names = names;
    this.author = author;
  }

  /** Returns the voice of a source. */
  Voice voice(Level level, @Nullable Range range, Voice around) {
    if (range == null) {
      return new Voice.Unknown();
    }
    Range core = core(level, range);
    String first = level.word(core.from());
    if (core.size() == 1 || level.tag(core.from()) == Tag.PRONOUN) {
      Voice pronoun = pronoun(first, around);
      if (pronoun != null) {
        return pronoun;
      }
    }
    Voice voice = described(level, core, around);
    remember(level, core, voice);
    return voice;
  }

  private @Nullable Voice pronoun(String word, Voice around) {
    if (FIRST_PERSON.contains(word)) {
      return around;
    }
    if (SINGULAR.contains(word)) {
      return orUnknown(person);
    }
    if (PLURAL.contains(word)) {
      return orUnknown(group);
    }
    if (NEUTER.contains(word)) {
      return orUnknown(thing);
    }
    return VAGUE.contains(word) ? new Voice.Unknown() : null;
  }

  private static Voice orUnknown(@Nullable Voice voice) {
    return voice == null ? new Voice.Unknown() : voice;
  }

  /** Returns the range up to an apposition or bracket. */
  private static Range core(Level level, Range range) {
    int from = range.from();
    for (int i = range.from(); i < range.to(); i++) {
      Tag tag = level.tag(i);
      boolean ends =
          tag == Tag.COMMA || tag == Tag.DASH || tag == Tag.RELATIVE || tag == Tag.OPEN_BRACKET;
      if (ends && i == from) {
        from++;
      } else if (ends) {
        return new Range(from, i);
      }
    }
    return from < range.to() ? new Range(from, range.to()) : range;
  }

  private Voice described(Level level, Range core, Voice around) {
    if (FIRST_PERSON.contains(level.word(core.from())) && around instanceof Voice.Author) {
      return around; // "my delegation", "our government"
    }
    Range name = nameAt(level, core);
    int head = head(level, core);
    Voice writer = writer(level, core, head);
    if (writer != null) {
      return writer;
    }
    if (name != null && name.to() - 1 >= head) {
      return new Voice.Named(names.full(NameBook.name(level, name)));
    }
    return new Voice.Unnamed(level.text(level.span(core)).replaceAll("\\s+", " "));
  }

  /** "the message from Putin", "Putin's letter": the writer speaks. */
  private @Nullable Voice writer(Level level, Range core, int head) {
    WordList.Noun noun = WordList.get().noun(level.word(head));
    boolean text = noun != null && noun.text() > 5 && level.tag(head) == Tag.NOUN;
    if (!text) {
      return null;
    }
    if (level.word(head + 1).equals("from") || level.word(head + 1).equals("by")) {
      if (head + 2 < core.to()) {
        return described(level, new Range(head + 2, core.to()), author);
      }
    }
    if (head > core.from() + 1 && level.word(head - 1).equals("'s")) {
      return described(level, new Range(core.from(), head - 1), author);
    }
    if (level.tag(head - 1) == Tag.POSSESSIVE
        && head - 1 == core.from()
        && SINGULAR.contains(level.word(head - 1))) {
      return orUnknown(person);
    }
    return null;
  }

  /** Returns the head noun: the last noun or name before the first preposition. */
  static int head(Level level, Range core) {
    int head = core.from();
    for (int i = core.from(); i < core.to(); i++) {
      Tag tag = level.tag(i);
      if ((tag == Tag.PREPOSITION || tag == Tag.TO || tag == Tag.CONJUNCTION) && i > core.from()) {
        break;
      }
      if (tag == Tag.NOUN || tag == Tag.NAME || tag == Tag.PRONOUN) {
        head = i;
      }
    }
    return head;
  }

  /** Returns the run of names that the head ends, or null where the head is a common noun. */
  private static @Nullable Range nameAt(Level level, Range core) {
    int head = head(level, core);
    if (level.tag(head) != Tag.NAME) {
      return null;
    }
    int from = head;
    while (from > core.from() && level.tag(from - 1) == Tag.NAME) {
      from--;
    }
    return new Range(from, head + 1);
  }

  /** Keeps a mention as what the next pronoun may mean. */
  void remember(Level level, Range core, Voice voice) {
    int head = head(level, core);
    String word = level.word(head);
    boolean name = level.tag(head) == Tag.NAME;
    WordList.Noun noun = WordList.get().noun(word);
    boolean person = noun != null && noun.person() > 4;
    boolean plural = !name && word.endsWith("s") && !word.endsWith("ss");
    if (voice instanceof Voice.Unknown || voice instanceof Voice.Author) {
      return;
    }
    if (plural || List.of("people", "police").contains(word)) {
      group = voice;
    } else if (name ? !institution(voice.name()) : person) {
      this.person = voice;
    } else {
      thing = voice;
      group = voice;
    }
  }

  static boolean institution(String name) {
    String[] words = name.toLowerCase(Locale.ROOT).split(" ", -1);
    for (String word : words) {
      WordList.Noun noun = WordList.get().noun(word);
      if (noun != null && (noun.group() > 3 || noun.text() > 4)) {
        return true;
      }
    }
    return false;
  }
}
