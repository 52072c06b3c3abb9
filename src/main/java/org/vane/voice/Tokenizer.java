package org.vane.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.vane.document.Span;

/** Cuts a stretch of text into tokens, quotations that stand in it taken whole. */
final class Tokenizer {

  /** A full stop belongs to these, wherever they stand. */
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "mr", "mrs", "ms", "dr", "sen", "rep", "gov", "gen", "col", "lt", "sgt", "adm", "prof",
          "rev", "jr", "sr", "st", "capt", "maj", "cmdr", "jan", "feb", "mar", "apr", "aug", "sept",
          "oct", "nov", "dec", "no", "vs", "inc", "corp", "co", "hon", "messrs", "supt", "det");

  /** Given names that a Korean agency's texts run into the next word. */
  private static final List<String> NAME_ENDS = List.of("Un", "Sung", "Il");

  private static final Set<String> NAME_STARTS = Set.of("jong", "il");

  private static final List<String> CLITICS = List.of("'s", "'d", "'ll", "'re", "'ve", "'m");

  private final String text;
  private final List<Token> tokens = new ArrayList<>();

  private Tokenizer(String text) {
    this.text = text;
  }

  /**
   * Returns the tokens of a stretch.
   *
   * @param inside quotations within the stretch, none of them within another of them, by start
   */
  static List<Token> tokens(String text, Span stretch, List<Quotation> inside) {
    Tokenizer tokenizer = new Tokenizer(text);
    int at = stretch.start();
    for (Quotation quotation : inside) {
      tokenizer.words(at, quotation.span().start());
      tokenizer.tokens.add(
          new Token(quotation.span().start(), quotation.span().end(), "", false, quotation));
      at = quotation.span().end();
    }
    tokenizer.words(at, stretch.end());
    return tokenizer.tokens;
  }

  private void words(int from, int to) {
    int at = from;
    while (at < to) {
      char c = text.charAt(at);
      if (Character.isLetterOrDigit(c)) {
        at = word(at, to);
      } else if (Character.isWhitespace(c) || c == '\u00A0') {
        at++;
      } else if (clitic(at, to) > 0) {
        int end = at + clitic(at, to);
        add(at, end);
        at = end;
      } else {
        int end = at + 1;
        while (end < to && text.charAt(end) == c && (c == '-' || c == '.')) {
          end++;
        }
        add(at, end);
        at = end;
      }
    }
  }

  private int word(int from, int to) {
    int at = from;
    while (at < to) {
      char c = text.charAt(at);
      boolean inner =
          at + 1 < to && Character.isLetterOrDigit(text.charAt(at + 1)) && joins(c, at, to);
      // "ROK-U.S.-Japan" is one word.
      inner |=
          c == '.'
              && at - 2 >= from
              && at + 2 < to
              && text.charAt(at + 1) == '-'
              && Character.isLetter(text.charAt(at + 2))
              && text.charAt(at - 2) == '.';
      if (!Character.isLetterOrDigit(c) && !inner) {
        break;
      }
      at++;
    }
    if (at < to && text.charAt(at) == '.' && ownsStop(from, at)) {
      at++;
    }
    return split(from, at);
  }

  private boolean joins(char c, int at, int to) {
    if (c == '\'' || c == '\u2019') {
      return clitic(at, to) == 0;
    }
    if (c == '.') {
      return true; // U.S., a.m., 3.5
    }
    return c == '-' || c == '&' || c == '@' || c == '_' || (c == ',' && digits(at));
  }

  private boolean digits(int at) {
    return Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1));
  }

  /** Returns the length of a clitic ('s, 'll, 're) at an apostrophe, or 0. */
  private int clitic(int at, int to) {
    char c = text.charAt(at);
    if (c != '\'' && c != '\u2019') {
      return 0;
    }
    for (String clitic : CLITICS) {
      int end = at + clitic.length();
      if (end <= to
          && text.regionMatches(true, at + 1, clitic, 1, clitic.length() - 1)
          && (end == to || !Character.isLetterOrDigit(text.charAt(end)))
          && at > 0
          && Character.isLetterOrDigit(text.charAt(at - 1))) {
        return clitic.length();
      }
    }
    return 0;
  }

  private boolean ownsStop(int from, int stop) {
    if (stop - from == 1) {
      return Character.isUpperCase(text.charAt(from)); // an initial
    }
    if (stop - from > 1
        && text.charAt(stop - 2) == '.'
        && Character.isLetter(text.charAt(stop - 1))) {
      return true; // U.S., North Korea-U.S.
    }
    return stop - from < 7
        && ABBREVIATIONS.contains(text.substring(from, stop).toLowerCase(Locale.ROOT));
  }

  /** Adds a word, cut where an agency's text has lost a space ("ComradeKim", "Sungfor"). */
  private int split(int from, int end) {
    for (int i = from + 2; i + 1 < end; i++) {
      boolean hump =
          Character.isUpperCase(text.charAt(i)) && Character.isLowerCase(text.charAt(i - 1));
      if (hump && isWord(from, i) && Character.isLowerCase(text.charAt(i + 1))) {
        add(from, i);
        return split(i, end);
      }
    }
    for (String name : NAME_ENDS) {
      int cut = from + name.length();
      boolean named = text.startsWith(name, from) && !tokens.isEmpty();
      if (named && end - cut > 1 && NAME_STARTS.contains(last()) && isWord(cut, end)) {
        add(from, cut);
        add(cut, end);
        return end;
      }
    }
    add(from, end);
    return end;
  }

  private String last() {
    return tokens.get(tokens.size() - 1).word();
  }

  private boolean isWord(int from, int to) {
    String word = text.substring(from, to).toLowerCase(Locale.ROOT);
    boolean title = Character.isUpperCase(text.charAt(from));
    WordList.Noun noun = WordList.get().noun(word);
    if (title) {
      return noun != null && noun.person() > 4;
    }
    WordList words = WordList.get();
    return ClosedWords.isClosed(word)
        || noun != null
        || words.form(word) != null
        || words.adjective(word) >= 0
        || words.adverb(word) >= 0;
  }

  private void add(int start, int end) {
    String word = text.substring(start, end).toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    tokens.add(new Token(start, end, word, Character.isUpperCase(text.charAt(start)), null));
  }
}
