package org.vane.voice;

/** Tells what the text within quotation marks looks like. */
final class QuoteText {

  private QuoteText() {}

  /** Reports whether a quotation ends with a mark that ends a sentence. */
  static boolean ends(Level level, Quotation quotation) {
    char last = last(level, quotation);
    return last == '.' || last == '!' || last == '?' || last == '\u2026';
  }

  /** Returns the last char of a quotation, the closing marks of inner ones left out. */
  static char last(Level level, Quotation quotation) {
    String inner = level.text(quotation.inner());
    int at = inner.length() - 1;
    while (at > 0 && (Character.isWhitespace(inner.charAt(at)) || closing(inner, at))) {
      at--;
    }
    return at < 0 ? ' ' : inner.charAt(at);
  }

  private static boolean closing(String text, int at) {
    return "\u2019\u201D\"'\u00BB".indexOf(text.charAt(at)) >= 0;
  }

  /** Reports whether a quotation is a few words out of a sentence: a small letter, no full stop. */
  static boolean fragment(Level level, Quotation quotation) {
    String inner = level.text(quotation.inner()).strip();
    return inner.isEmpty() || (Character.isLowerCase(inner.charAt(0)) && !ends(level, quotation));
  }

  /** Reports whether a quotation stands among some tokens. */
  static boolean within(Level level, int from, int to) {
    for (int i = from; i < to; i++) {
      if (level.tag(i) == Tag.QUOTE) {
        return true;
      }
    }
    return false;
  }
}
