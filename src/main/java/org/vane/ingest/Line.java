package org.vane.ingest;

import java.util.ArrayList;
import java.util.List;
import org.vane.document.Span;

/**
 * A line of the source text.
 *
 * @param span its chars without the line end and without white space around them
 * @param text the text under {@code span}
 */
record Line(Span span, String text) {

  boolean isBlank() {
    return text.isEmpty();
  }

  /** Cuts a text at {@code \n}, {@code \r\n}, {@code \r}, form feed and the Unicode separators. */
  static List<Line> of(String text) {
    List<Line> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isLineEnd(text.charAt(i))) {
        lines.add(trimmed(text, start, i));
        if (i + 1 < text.length() && text.charAt(i) == '\r' && text.charAt(i + 1) == '\n') {
          i++;
        }
        start = i + 1;
      }
    }
    return lines;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  private static Line trimmed(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return new Line(new Span(start, end), text.substring(start, end));
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\u200B'
        || c == '\uFEFF'
        || c == 0;
  }
}
