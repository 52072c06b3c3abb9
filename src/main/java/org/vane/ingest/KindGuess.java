package org.vane.ingest;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vane.document.DocumentKind;

/** Guesses what a document is where nobody states it, from its headline and its first words. */
final class KindGuess {

  private static final int LOOKED_AT = 20_000;

  /** Every speech of a corpus of 198 is above it, every news text without a headline below. */
  private static final double SPEAKS_OF_ITSELF = 0.004;

  /**
   * A text under a headline has to speak of itself plainly: news quote and report the first person.
   */
  private static final double SPEAKS_PLAINLY_OF_ITSELF = 0.02;

  private static final Pattern STATEMENT_TITLE =
      Pattern.compile(
          "\\b(?:press statement|statement (?:of|by|from|issued)|joint statement|joint"
              + " communiqu\u00E9|declaration (?:of|by)|message (?:of|to|from)|open letter)\\b.*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SPEECH_TITLE =
      Pattern.compile(
          "(?:full"
              + " text|text|transcript)\\b.{0,40}\\b(?:speech|address|remarks)|(?:speech|address|remarks)"
              + " by .*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern QUOTED =
      Pattern.compile("[\"\u201C][^\"\u201C\u201D]{0,2000}[\"\u201D]");
  private static final Pattern FIRST_PERSON =
      Pattern.compile("\\b(?:I|we|We|my|My|our|Our|us)\\b(?![.-])");
  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  private KindGuess() {}

  /**
   * Returns the most likely kind; {@link DocumentKind#ARTICLE} in doubt.
   *
   * @param title the headline, or null
   * @param first the first paragraph
   * @param text the whole text
   * @param wire whether a dateline or an outlet says that this is news
   */
  static DocumentKind kind(@Nullable String title, String first, String text, boolean wire) {
    if (title != null && SPEECH_TITLE.matcher(title).lookingAt()) {
      return DocumentKind.SPEECH;
    }
    boolean titled = title != null && STATEMENT_TITLE.matcher(title).lookingAt();
    if (titled || Issuers.introducesItsText(first) || Issuers.isWhitePaper(title, first)) {
      return DocumentKind.STATEMENT;
    }
    double enough = title == null ? SPEAKS_OF_ITSELF : SPEAKS_PLAINLY_OF_ITSELF;
    return (title == null || !wire) && firstPersonRate(text) > enough
        ? DocumentKind.SPEECH
        : DocumentKind.ARTICLE;
  }

  /** Returns the share of words outside of quotation marks that are a first person's. */
  private static double firstPersonRate(String text) {
    String start = text.substring(0, Math.min(text.length(), LOOKED_AT));
    String own = QUOTED.matcher(start).replaceAll(" ");
    long words = WORD.matcher(own).results().count();
    long first = FIRST_PERSON.matcher(own).results().count();
    return words == 0 ? 0 : (double) first / words;
  }
}
