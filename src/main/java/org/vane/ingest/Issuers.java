package org.vane.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who issued a statement, as its first paragraph or its headline says. */
final class Issuers {

  private static final int LONGEST_NAME = 160;

  private static final String TEXT =
      "(?:statement|communiqu\u00E9|declaration|article|message|letter|report|answer|discourse|commentary|white"
          + " paper)";
  private static final String VERB =
      "(?:issued|released|made public|published|sent|gave|contributed|delivered)";
  private static final String DAYS = "(?:mon|tues|wednes|thurs|fri|satur|sun)day";
  private static final String MONTHS =
      "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?";
  private static final String WHEN =
      "(?: (?:on )?(?:" + DAYS + "|" + MONTHS + " \\d{1,2}|\\d{1,2} " + MONTHS + "))?";

  /**
   * "NAME, title, issued the following statement ...", each of which a text may lose a space
   * before.
   */
  private static final Pattern FOLLOWING =
      Pattern.compile(
          "(.{3,300}?)\\s?\\b?"
              + VERB
              + WHEN
              + " the following (?:\\p{Ll}+ ){0,2}"
              + TEXT
              + "\\b.{0,500}",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** "NAME issued a press statement titled ..., which said:". */
  private static final Pattern SAID =
      Pattern.compile(
          "(.{3,300}?) "
              + VERB
              + WHEN
              + " an? (?:\\p{Ll}+ ){0,2}"
              + TEXT
              + "\\b.{0,500}\\b(?:said|says|reads|read|as follows)\\s*:",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** "The full text of an article contributed by NAME, an analyst, ... says:". */
  private static final Pattern FULL_TEXT =
      Pattern.compile(
          "(?:the )?(?:following is the )?full text of (?:an?|the) (?:\\p{Ll}+ ){0,2}"
              + TEXT
              + "\\b.{0,300}?\\b"
              + VERB
              + " by (.{3,200}?)"
              + WHEN
              + "(?:,.{0,300}|\\s*(?:said|says|reads|is as follows)?\\s*):",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /**
   * "NAME on Saturday released a white paper, as regards ...": the text that follows is its own.
   */
  private static final Pattern WHITE_PAPER =
      Pattern.compile(
          "(.{3,300}?)" + WHEN + " " + VERB + WHEN + " a white paper\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern IN_TITLE =
      Pattern.compile(
          "(?:press )?statement (?:of|by|from) (?:the )?(.{3,160}?)(?: on .*)?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern WHEN_AT_END =
      Pattern.compile(WHEN.substring(0, WHEN.length() - 1) + "$", Pattern.CASE_INSENSITIVE);
  private static final Pattern HONOUR =
      Pattern.compile("^(?:[Tt]he )?(?:[Rr]espected )?(?:Comrade)\\s?(?=\\p{Lu})");
  private static final Pattern ARTICLE = Pattern.compile("^(?:A|An|The) (?=.)");
  private static final Pattern SHORT_FORM = Pattern.compile(" \\(\\p{Lu}[\\p{L}&.-]{1,10}\\)");

  /** "NAME, minister of trade": a name is a few words with capitals, without "of". */
  private static final Pattern NAME_BEFORE_TITLE =
      Pattern.compile("((?:\\p{Lu}[\\p{L}.'\u2019-]*\\s?){1,5}), .+", Pattern.DOTALL);

  private Issuers() {}

  /** Tells whether a first paragraph introduces somebody's text that follows. */
  static boolean introducesItsText(String first) {
    return List.of(FOLLOWING, SAID, FULL_TEXT).stream()
        .anyMatch(pattern -> pattern.matcher(first).matches());
  }

  /** Tells whether a text under such a headline is what its first paragraph says was released. */
  static boolean isWhitePaper(@Nullable String title, String first) {
    return title != null
        && title.toLowerCase(Locale.ROOT).startsWith("white paper of ")
        && WHITE_PAPER.matcher(first).matches();
  }

  /** Returns who issued a statement, if the first paragraph or else the headline says so. */
  static Optional<String> issuer(@Nullable String title, String first) {
    for (Pattern pattern : List.of(FOLLOWING, SAID, FULL_TEXT, WHITE_PAPER)) {
      Matcher m = pattern.matcher(first);
      if (m.matches()) {
        return Optional.of(nameIn(m.group(1))).filter(Issuers::isName);
      }
    }
    Matcher titled = IN_TITLE.matcher(title == null ? "" : title);
    return titled.matches() ? Optional.of(nameIn(titled.group(1))) : Optional.empty();
  }

  private static boolean isName(String name) {
    return name.length() <= LONGEST_NAME
        && name.codePoints().anyMatch(Character::isLetter)
        && !name.matches("(?i)(?:it|he|she|they|on|in)\\b.*");
  }

  /** "NAME, title" is NAME; a post without a name is called as it stands, without its day. */
  private static String nameIn(String subject) {
    String flat = subject.replaceAll("\\s+", " ").strip();
    flat = HONOUR.matcher(flat).replaceFirst("");
    flat = WHEN_AT_END.matcher(flat).replaceFirst("");
    flat = SHORT_FORM.matcher(flat).replaceAll("").replaceFirst("[,\\s]+$", "");
    Matcher named = NAME_BEFORE_TITLE.matcher(flat);
    if (named.matches()) {
      return named.group(1).strip();
    }
    Matcher article = ARTICLE.matcher(flat);
    return article.find() ? Character.toLowerCase(flat.charAt(0)) + flat.substring(1) : flat;
  }
}
