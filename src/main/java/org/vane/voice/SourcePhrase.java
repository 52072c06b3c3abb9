package org.vane.voice;

import java.util.Locale;
import java.util.Set;

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
      if (ends && i > core.from()) {
        break;
      }
      if (tag == Tag.NOUN || tag == Tag.NAME || tag == Tag.PRONOUN) {
        head = i;
      }
    }
    return head;
  }

  static Range nameAt(Level level, Range core, int head) {
    int from = head;
    while (from > core.from() && level.tag(from - 1) == Tag.NAME) {
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
