package org.vane.target;

import java.util.Locale;
import java.util.Set;

/**
 * Whether a stretch of text starts and ends where words do, or would if no blank were lost.
 *
 * <p>Lost blanks are common in agency texts ("ComradeKim Jong Unmade", "theUS"). Two signs of one
 * are taken: a small letter before a capital, and a frequent small word glued to a long name.
 */
final class WordEdges {

  // Not "a", "an", "n", "s": "American", "Russians" are words of their own.
  private static final Set<String> GLUED_WORDS =
      Set.of(
          "and",
          "are",
          "as",
          "at",
          "but",
          "by",
          "for",
          "from",
          "had",
          "has",
          "have",
          "held",
          "his",
          "in",
          "is",
          "it",
          "its",
          "made",
          "of",
          "on",
          "or",
          "paid",
          "received",
          "said",
          "sent",
          "that",
          "the",
          "to",
          "told",
          "under",
          "visited",
          "was",
          "were",
          "when",
          "which",
          "who",
          "will",
          "with");

  private static final int SHORTEST_NAME_TO_GLUE = 6;

  private WordEdges() {}

  /** Returns whether {@code [start, end)} is delimited as a word or words in the text. */
  static boolean delimited(String text, int start, int end) {
    return startsWord(text, start) && endsWord(text, start, end);
  }

  private static boolean startsWord(String text, int start) {
    if (start == 0 || !Character.isLetterOrDigit(text.charAt(start))) {
      return true;
    }
    char before = text.charAt(start - 1);
    if (Character.isLetterOrDigit(before)) {
      return Character.isLowerCase(before) && Character.isUpperCase(text.charAt(start));
    }
    return before != '.'
        || start < 2
        || !Character.isLowerCase(text.charAt(start))
        || !Character.isLowerCase(text.charAt(start - 2));
  }

  private static boolean endsWord(String text, int start, int end) {
    if (end == text.length()) {
      return true;
    }
    char last = text.charAt(end - 1);
    char next = text.charAt(end);
    if (last == '.') {
      // "U.S." ends before "forces", not inside "U.S.S.R."
      return !Character.isLetter(next) || !isDot(text, end + 1);
    }
    if (!Character.isLetterOrDigit(last)) {
      return true;
    }
    if (next == '.' && isDot(text, end - 2) && isDot(text, end + 2)) {
      // "U.S" in "U.S.S.R." goes on.
      return false;
    }
    if (next == '.') {
      // A lower-case letter right after a dot is an address ("russia.ru"), not a sentence.
      return end + 1 >= text.length()
          || !Character.isLowerCase(text.charAt(end + 1))
          || !Character.isLowerCase(text.charAt(start));
    }
    if (!Character.isLetterOrDigit(next) || brokenApostrophe(text, end)) {
      return true;
    }
    if (Character.isLowerCase(last) && Character.isUpperCase(next)) {
      return true;
    }
    return end - start >= SHORTEST_NAME_TO_GLUE
        && Character.isUpperCase(text.charAt(start))
        && GLUED_WORDS.contains(lettersFrom(text, end));
  }

  /** An apostrophe that was read in the wrong code page: "Russiaâ€™s", "Russiaís". */
  private static boolean brokenApostrophe(String text, int at) {
    boolean twoFollow = at + 2 < text.length();
    if (text.charAt(at) == 'â') {
      return at + 1 < text.length() && !Character.isLetterOrDigit(text.charAt(at + 1));
    }
    return text.charAt(at) == 'í'
        && text.startsWith("s", at + 1)
        && !(twoFollow && Character.isLetterOrDigit(text.charAt(at + 2)));
  }

  private static boolean isDot(String text, int offset) {
    return offset >= 0 && offset < text.length() && text.charAt(offset) == '.';
  }

  private static String lettersFrom(String text, int from) {
    int end = from;
    while (end < text.length() && end - from < 12 && Character.isLowerCase(text.charAt(end))) {
      end++;
    }
    return text.substring(from, end).toLowerCase(Locale.ROOT);
  }
}
