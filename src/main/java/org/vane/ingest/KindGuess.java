package org.vane.ingest;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vane.document.DocumentKind;

/** Guesses what a document is where nobody states it, from its headline and its first words. */
final class KindGuess {

  private static final int LOOKED_AT = 20_000;

  private static final Pattern STATEMENT_TITLE =
      Pattern.compile(
          "\\b(?:press statement|statement (?:of|by|from|issued)|joint statement|joint communiqu\u00E9|declaration (?:of|by)|message (?:of|to|from)|open letter)\\b.*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SPEECH_TITLE =
      Pattern.compile(
          "(?:full text|text|transcript)\\b.{0,40}\\b(?:speech|address|remarks)|(?:speech|address|remarks) by .*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ISSUED =
      Pattern.compile(
          "(.{3,300}?) (?:issued|released|made public|published|sent) the following (?:press |joint )?(?:statement|communiqu\u00E9|declaration|article|message|letter)\\b[^.]{0,80}[.:]?\\s*$",
          Pattern.DOTALL);
  private static final Pattern ISSUER_IN_TITLE =
      Pattern.compile(
          "(?:press )?statement (?:of|by|from) (?:the )?(.{3,160})", Pattern.CASE_INSENSITIVE);
  private static final Pattern QUOTED =
      Pattern.compile("[\"\u201C][^\"\u201C\u201D]{0,2000}[\"\u201D]");
  private static final Pattern FIRST_PERSON =
      Pattern.compile("\\b(?:I|we|We|my|My|our|Our|us)\\b(?![.-])");
  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  private KindGuess() {}

  /** Returns the most likely kind; {@link DocumentKind#ARTICLE} in doubt. */
  static DocumentKind kind(@Nullable String title, String first, String text) {
    if (title != null && SPEECH_TITLE.matcher(title).lookingAt()) {
      return DocumentKind.SPEECH;
    }
    boolean titled = title != null && STATEMENT_TITLE.matcher(title).lookingAt();
    if (titled || ISSUED.matcher(first).matches()) {
      return DocumentKind.STATEMENT;
    }
    // Without a headline and in the first person outside of quotation marks: somebody speaks.
    return title == null && firstPersonRate(text) > 0.004
        ? DocumentKind.SPEECH
        : DocumentKind.ARTICLE;
  }

  /**
   * Returns who issued a statement, as its first line says: "NAME, title, issued the following
   * ...".
   */
  static Optional<String> issuer(@Nullable String title, String first) {
    Matcher m = ISSUED.matcher(first);
    if (!m.matches()) {
      Matcher titled = ISSUER_IN_TITLE.matcher(title == null ? "" : title);
      return titled.matches() ? Optional.of(nameIn(titled.group(1))) : Optional.empty();
    }
    String name = nameIn(m.group(1));
    boolean named = name.codePoints().anyMatch(Character::isLetter) && name.length() <= 120;
    String lower = name.toLowerCase(Locale.ROOT);
    return named && !lower.startsWith("it ") && !lower.startsWith("on ")
        ? Optional.of(name)
        : Optional.empty();
  }

  /** "NAME, title" is NAME. */
  private static String nameIn(String subject) {
    String flat = subject.replaceAll("\\s+", " ").strip();
    int comma = flat.indexOf(',');
    return comma > 0 ? flat.substring(0, comma) : flat;
  }

  private static double firstPersonRate(String text) {
    String start = text.substring(0, Math.min(text.length(), LOOKED_AT));
    String own = QUOTED.matcher(start).replaceAll(" ");
    long words = WORD.matcher(own).results().count();
    long first = FIRST_PERSON.matcher(own).results().count();
    return words == 0 ? 0 : (double) first / words;
  }
}
