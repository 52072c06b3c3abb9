package org.vane.target;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * A copy of a text in which spellings that don't matter are the same: lower case, straight quotes,
 * one blank for any run of white space, a blank for a hyphen inside a word, no soft hyphens, no
 * hyphen at a line's broken word. It knows where each of its chars stands in the original.
 */
final class FoldedText {

  private static final char DROP = '\u0000';
  private static final char HYPHEN = '-';
  private static final char[] FOLD = foldTable();

  private final String original;
  private final char[] chars;
  private int length;
  // From folded offset cutAt[i] on, the original offset is the folded one plus dropped[i].
  private int[] cutAt = new int[16];
  private int[] dropped = new int[16];
  private int cuts;

  FoldedText(String original) {
    this.original = original;
    this.chars = new char[original.length()];
    fold();
  }

  /** Folds a phrase the way texts are folded, its own case kept: for comparing case later. */
  static String withCase(String phrase) {
    FoldedText folded = new FoldedText(phrase.strip());
    StringBuilder out = new StringBuilder(folded.length);
    for (int i = 0; i < folded.length; i++) {
      char c = folded.chars[i];
      char cased = folded.originalChar(i);
      out.append(Character.isUpperCase(cased) ? Character.toUpperCase(c) : c);
    }
    return out.toString();
  }

  static String lower(String withCase) {
    return withCase.toLowerCase(Locale.ROOT);
  }

  /** Returns the folded chars; those after the last are {@code \0}, which no phrase holds. */
  char[] chars() {
    return chars;
  }

  /** Returns the offset in the original of a folded char. */
  int originalOffset(int folded) {
    if (cuts == 0 || folded < cutAt[0]) {
      return folded;
    }
    int at = Arrays.binarySearch(cutAt, 0, cuts, folded);
    return folded + dropped[at >= 0 ? at : -at - 2];
  }

  char originalChar(int folded) {
    return original.charAt(originalOffset(folded));
  }

  private void fold() {
    int n = original.length();
    int out = 0;
    int i = 0;
    while (i < n) {
      char c = FOLD[original.charAt(i)];
      if (c == ' ') {
        int end = endOfBlanks(i);
        chars[out++] = ' ';
        drop(out, end - i - 1);
        i = end;
      } else if (c == HYPHEN) {
        int end = endOfBlanks(i + 1);
        boolean joins = i > 0 && joins(i - 1) && end < n && joins(end);
        boolean lineBreak = end > i + 1 && original.substring(i + 1, end).indexOf('\n') >= 0;
        if (joins && lineBreak && lower(i - 1) && lower(end)) {
          drop(out, end - i);
          i = end;
        } else if (joins && (lineBreak || end == i + 1)) {
          chars[out++] = ' ';
          drop(out, end - i - 1);
          i = end;
        } else {
          chars[out++] = HYPHEN;
          i++;
        }
      } else {
        if (c == DROP) {
          drop(out, 1);
        } else {
          chars[out++] = c;
        }
        i++;
      }
    }
    length = out;
  }

  private int endOfBlanks(int from) {
    int end = from;
    while (end < original.length() && FOLD[original.charAt(end)] == ' ') {
      end++;
    }
    return end;
  }

  private boolean joins(int offset) {
    char c = FOLD[original.charAt(offset)];
    return c != ' ' && c != HYPHEN && c != DROP;
  }

  private boolean lower(int offset) {
    return Character.isLowerCase(original.charAt(offset));
  }

  private void drop(int foldedOffset, int count) {
    if (count <= 0) {
      return;
    }
    int sum = count + (cuts == 0 ? 0 : dropped[cuts - 1]);
    if (cuts > 0 && cutAt[cuts - 1] == foldedOffset) {
      dropped[cuts - 1] = sum;
      return;
    }
    if (cuts == cutAt.length) {
      cutAt = Arrays.copyOf(cutAt, cuts * 2);
      dropped = Arrays.copyOf(dropped, cuts * 2);
    }
    cutAt[cuts] = foldedOffset;
    dropped[cuts++] = sum;
  }

  private static char[] foldTable() {
    char[] table = new char[Character.MAX_VALUE + 1];
    for (int c = 0; c < table.length; c++) {
      table[c] = foldChar((char) c);
    }
    return table;
  }

  /** Folds a char of the Windows code page that was read as Latin-1; no text needs the others. */
  private static char foldWindows(char c) {
    return switch (c) {
      case '\u0085' -> ' ';
      case '\u0091', '\u0092' -> '\'';
      case '\u0093', '\u0094' -> '"';
      case '\u0096' -> HYPHEN;
      case '\u0097' -> '\u2014';
      default -> DROP;
    };
  }

  private static char foldChar(char c) {
    if (c == '\u00ad' || c == '\u200b' || c == '\u200c' || c == '\u200d' || c == '\ufeff') {
      return DROP;
    }
    if (c >= '\u0080' && c <= '\u009f') {
      return foldWindows(c);
    }
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      return ' ';
    }
    if ((c >= '\u2010' && c <= '\u2013') || c == '\u2212' || c == '\ufe63' || c == '\uff0d') {
      return HYPHEN;
    }
    if ("\ufffd\u2018\u2019\u201a\u201b\u02bc\u00b4`\u2032\uff07".indexOf(c) >= 0) {
      return '\'';
    }
    if ("\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033\uff02".indexOf(c) >= 0) {
      return '"';
    }
    if (c > 127 && c < '\u0250') {
      // One accented Latin letter is the plain one: "Türkiye" is found as "Turkiye".
      String plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
      return Character.toLowerCase(plain.charAt(0));
    }
    return Character.toLowerCase(c);
  }
}
