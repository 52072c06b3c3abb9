package org.vane.voice;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns the words that name a source into a voice, in reading order. */
final class Sources {

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

  /** States that are called by their letters. */
  private static final Set<String> ACRONYMS =
      Set.of("u.s.", "us", "u.s", "usa", "uk", "u.k.", "dprk", "rok", "prc", "uae", "ussr");

  private static final Set<String> PAPERS =
      Set.of("newspaper", "paper", "daily", "agency", "broadcaster", "magazine", "outlet");
  private static final Set<String> PIECES =
      Set.of("article", "editorial", "commentary", "piece", "essay", "op-ed");

  private final NameBook names;
  private final Map<String, Voice> described = new HashMap<>();
  private final Map<String, Voice> issuers = new HashMap<>();
  private @Nullable Voice person;
  private @Nullable Voice group;
  private @Nullable Voice thing;
  private @Nullable Voice press;
  private @Nullable Voice heading;

  Sources(NameBook names) {
    this.names = names;
  }

  /**
   * Returns the voice of a source.
   *
   * @param around the voice within whose words the source is named, which "I" and "we" mean
   */
  Voice voice(Level level, @Nullable Range range, Voice around) {
    if (range == null) {
      return new Voice.Unknown();
    }
    Range core = core(level, range);
    String first = level.word(core.from());
    if (SourceKind.of(level, range) == SourceKind.SELF) {
      return around;
    }
    if (core.size() == 1 || level.tag(core.from()) == Tag.PRONOUN) {
      Voice pronoun = pronoun(first);
      if (pronoun != null) {
        return pronoun;
      }
    }
    return described(level, core, around);
  }

  private @Nullable Voice pronoun(String word) {
    if (SINGULAR.contains(word)) {
      return orUnknown(person);
    }
    if (PLURAL.contains(word)) {
      return orUnknown(group != null ? group : thing);
    }
    if (NEUTER.contains(word)) {
      return orUnknown(thing);
    }
    return VAGUE.contains(word) ? new Voice.Unknown() : null;
  }

  private static Voice orUnknown(@Nullable Voice voice) {
    return voice == null ? new Voice.Unknown() : voice;
  }

  /** Returns the range up to an apposition, a bracket, or "in a statement". */
  static Range core(Level level, Range range) {
    int from = range.from();
    for (int i = range.from(); i < range.to(); i++) {
      Tag tag = level.tag(i);
      boolean mark =
          tag == Tag.COMMA || tag == Tag.DASH || tag == Tag.RELATIVE || tag == Tag.OPEN_BRACKET;
      if (mark && i == from) {
        from++;
      } else if (mark || inText(level, i)) {
        return i > from ? new Range(from, i) : range;
      }
    }
    return from < range.to() ? new Range(from, range.to()) : range;
  }

  /** Reports whether "in a statement" begins at a token. */
  private static boolean inText(Level level, int i) {
    if (!level.word(i).equals("in")) {
      return false;
    }
    for (int k = i + 1; k < Math.min(level.size(), i + 5) && level.tag(k).isNominal(); k++) {
      WordList.Noun noun = level.tag(k) == Tag.NOUN ? WordList.get().noun(level.word(k)) : null;
      if (noun != null && noun.text() > 4) {
        return true;
      }
    }
    return false;
  }

  private Voice described(Level level, Range core, Voice around) {
    int head = head(level, core);
    Voice written = written(level, core, head, around);
    if (written != null) {
      return written;
    }
    String text = level.text(level.span(core)).replaceAll("\\s+", " ");
    if (level.tag(head) == Tag.NAME) {
      String name = names.full(NameBook.name(level, nameAt(level, core, head)));
      boolean whole = institution(name) && head < core.to() - 1;
      return new Voice.Named(whole ? withoutArticle(text) : name);
    }
    String word = level.word(head);
    if (core.size() < 4 && core.to() == head + 1 && level.word(core.from()).equals("the")) {
      int offset = level.token(core.from()).start();
      String name = names.inRole(word, offset);
      Voice before = name != null ? new Voice.Named(names.full(name)) : described.get(word);
      if (before != null) {
        return before;
      }
    }
    Voice voice = new Voice.Unnamed(text);
    described.put(word, voice);
    return voice;
  }

  private static String withoutArticle(String text) {
    return text.regionMatches(true, 0, "the ", 0, 4) ? text.substring(4) : text;
  }

  /** "the message from Putin", "Putin's letter", "the declaration": the writer speaks. */
  private @Nullable Voice written(Level level, Range core, int head, Voice around) {
    WordList.Noun noun = WordList.get().noun(level.word(head));
    if (noun == null || noun.text() < 5 || level.tag(head) != Tag.NOUN) {
      return null;
    }
    boolean by = level.word(head + 1).equals("from") || level.word(head + 1).equals("by");
    if (by && head + 2 < core.to()) {
      return described(level, new Range(head + 2, core.to()), around);
    }
    int owner = head - 1;
    while (owner > core.from()
        && level.tag(owner).isNominal()
        && level.tag(owner) != Tag.POSSESSIVE) {
      owner--;
    }
    if (level.tag(owner) == Tag.POSSESSIVE && owner >= core.from()) {
      return level.word(owner).startsWith("'") && owner > core.from()
          ? described(level, new Range(core.from(), owner), around)
          : pronoun(level.word(owner));
    }
    return issuer(level, core, level.word(head));
  }

  private @Nullable Voice issuer(Level level, Range core, String word) {
    int offset = level.token(core.from()).start();
    boolean definite = level.word(core.from()).equals("the");
    if (PAPERS.contains(word)) {
      String paper = definite ? names.inRole(word, offset) : null;
      return paper != null ? new Voice.Named(paper) : definite ? press : null;
    }
    if (PIECES.contains(word) && !definite) {
      String paper = names.inRole("newspaper", offset);
      return heading != null ? heading : paper == null ? null : new Voice.Named(paper);
    }
    return definite || core.size() == 1 ? issuers.get(word) : null;
  }

  /** Returns the head noun: the last noun or name before the first preposition. */
  static int head(Level level, Range core) {
    int head = core.from();
    for (int i = core.from(); i < core.to(); i++) {
      Tag tag = level.tag(i);
      boolean ends =
          tag == Tag.PREPOSITION || tag == Tag.TO || tag == Tag.CONJUNCTION || tag == Tag.VERB_ED;
      if (ends && i > core.from()) {
        break;
      }
      if (tag == Tag.NOUN || tag == Tag.NAME || tag == Tag.PRONOUN) {
        head = i;
      }
    }
    return head;
  }

  private static Range nameAt(Level level, Range core, int head) {
    int from = head;
    while (from > core.from() && level.tag(from - 1) == Tag.NAME) {
      from--;
    }
    return new Range(from, head + 1);
  }

  /** Keeps a voice as what the next pronoun may mean. */
  void remember(Level level, Range range, Voice voice) {
    if (voice instanceof Voice.Unknown || voice instanceof Voice.Author) {
      return;
    }
    switch (SourceKind.of(level, range)) {
      case PERSON -> person = voice;
      case GROUP -> {
        group = voice;
        if (voice instanceof Voice.Named || !level.word(range.to() - 1).endsWith("s")) {
          thing = voice;
        }
      }
      case TEXT -> thing = voice;
      case NAME -> {
        // Persons take no article: "the Rodong Sinmun" is an institution.
        boolean article = level.word(range.from()).equals("the");
        if (article || !voice.name().contains(" ")) {
          thing = voice;
        }
        person = article ? person : voice;
        press = article ? voice : press;
      }
      case PLACE -> thing = voice;
      default -> {}
    }
  }

  /** Takes a note: a subject is what a pronoun may mean; an issuer speaks in what it issued. */
  void note(Note note, Voice around) {
    SourceKind kind = SourceKind.of(note.level(), note.range());
    if (kind == SourceKind.SELF || kind == SourceKind.THING) {
      return;
    }
    Voice voice = voice(note.level(), note.range(), around);
    if (note.text() == null) {
      remember(note.level(), note.range(), voice);
    } else if (!(voice instanceof Voice.Unknown)) {
      issuers.put(note.text(), voice);
    }
  }

  /** Takes the heading of a section: the institution that the pieces under it are by. */
  void heading(String name) {
    heading = new Voice.Named(name);
  }

  /** Reports whether a source is figures or principles rather than somebody or somebody's text. */
  static boolean unspoken(Level level, Range source) {
    SourceKind kind = SourceKind.of(level, source);
    WordList.Noun noun = WordList.get().noun(level.word(head(level, core(level, source))));
    boolean figures = kind == SourceKind.TEXT && noun != null && noun.text() < 5;
    return kind == SourceKind.THING || figures;
  }

  /** Reports whether "in the message", "in an editorial" stands in a source. */
  static boolean namesText(Level level, Range source) {
    for (int i = source.from() + 1; i < source.to(); i++) {
      if (inText(level, i)) {
        return true;
      }
    }
    return false;
  }

  static boolean isPlace(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return WordList.get().place(lower) || ACRONYMS.contains(lower);
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
