package org.vane.voice;

/** Tells what the text within quotation marks looks like. */
final class QuoteText {

  private QuoteText() {}

  /** Reports whether a quotation ends with a mark that ends a sentence. */
  static boolean ends(Level level, Quotation quotation) {
    char last = level.last(quotation.inner());
    return last == '.' || last == '!' || last == '?' || last == '\u2026';
  }
}
