package org.vane.voice;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the words that name a source tell by themselves: their core, their head, a place or not. */
final class SourcePhrase {

  /** States that are called by their letters. */
  private static final Set<String> ACRONYMS =
      Set.of("u.s.", "us", "u.s", "usa", "uk", "u.k.", "dprk", "rok", "prc", "uae", "ussr");

  private SourcePhrase() {}

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

  static String withoutArticle(String text) {
    return text.regionMatches(true, 0, "the ", 0, 4) ? text.substring(4) : text;
  }

  /** Returns the head noun: the last noun or name before the first preposition. */
  static int head(Level level, Range core) {
    int head = core.from();
    for (int i = core.from(); i < core.to(); i++) {
      Tag tag = level.tag(i);
      boolean ends =
          tag == Tag.PREPOSITION || tag == Tag.TO || tag == Tag.CONJUNCTION || tag == Tag.VERB_ED;
      if (ends && i > core.from() && !joinsName(level, core, i)) {
        break;
      }
      if (tag == Tag.NOUN || tag == Tag.NAME || tag == Tag.PRONOUN) {
        head = i;
      }
    }
    return head;
  }

  /** "Trade and Labour Institute": two things that one institution is for. */
  private static boolean joinsName(Level level, Range core, int and) {
    int end = and + 1;
    while (end < core.to() && level.tag(end) == Tag.NAME) {
      end++;
    }
    boolean names =
        level.word(and).equals("and") && end > and + 2 && level.tag(and - 1) == Tag.NAME;
    boolean first = and - 1 == core.from() || level.tag(and - 2) == Tag.DETERMINER;
    return names && first && common(level.word(and - 1)) && institution(level.word(end - 1));
  }

  static Range nameAt(Level level, Range core, int head) {
    int from = head;
    while (from > core.from()
        && (level.tag(from - 1) == Tag.NAME
            || (from > core.from() + 1 && joinsName(level, core, from - 1)))) {
      from--;
    }
    return new Range(from, head + 1);
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

  /** "The spokesman of the ministry, Ada Lund, said": the name in the apposition, or null. */
  static @Nullable Range apposedName(Level level, Range source, Range core) {
    int from = core.to() + 1;
    if (level.tag(core.to()) != Tag.COMMA || from >= source.to()) {
      return null;
    }
    int to = from;
    while (to < source.to() && level.tag(to) == Tag.NAME) {
      to++;
    }
    boolean whole = to == source.to() || level.tag(to) == Tag.COMMA;
    return whole && to - from > 1 ? new Range(from, to) : null;
  }

  /**
   * "Secretary of State Ada Lund": the name behind an office, or null where only the office is
   * named ("President of Norra").
   */
  static @Nullable Range bearer(Level level, Range core, int head) {
    if (!NameBook.isTitle(level.word(head)) || !level.word(head + 1).equals("of")) {
      return null;
    }
    int to = head + 2;
    while (to < core.to() && level.tag(to) == Tag.NAME) {
      to++;
    }
    int from = head + 2;
    while (from < to && common(level.word(from))) {
      from++;
    }
    return from > head + 2 && from < to ? new Range(from, to) : null;
  }

  private static boolean common(String word) {
    WordList words = WordList.get();
    return words.noun(word) != null || words.adjective(word) >= 0;
  }

  /** Reports whether a name is nothing but titles ("the Marshal"). */
  static boolean titlesOnly(Level level, Range name) {
    for (int i = name.from(); i < name.to(); i++) {
      if (!NameBook.isTitle(level.word(i))) {
        return false;
      }
    }
    return true;
  }

  /** "Ada Lund and Erik Dahl": the second of two names that speak together, or null. */
  static @Nullable Range partner(Level level, Range core, int head) {
    int from = head + 2;
    if (!level.word(head + 1).equals("and") || from >= core.to()) {
      return null;
    }
    int to = from;
    while (to < core.to() && level.tag(to) == Tag.NAME) {
      to++;
    }
    return to == core.to() && to > from ? new Range(from, to) : null;
  }

  static boolean isPlace(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return WordList.get().place(lower) || ACRONYMS.contains(lower);
  }

  static boolean institution(String name) {
    String[] words = name.toLowerCase(Locale.ROOT).split(" ", -1);
    for (String word : words) {
      if (SourceKind.isBody(word)) {
        return true;
      }
      WordList.Noun noun = WordList.get().noun(word);
      if (noun != null && (noun.group() > 3 || noun.text() > 4)) {
        return true;
      }
    }
    return false;
  }
}
