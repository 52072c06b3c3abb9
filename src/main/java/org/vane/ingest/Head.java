package org.vane.ingest;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vane.document.Span;

/**
 * What stands at the head of a text before its body: headline, publication line, byline, dateline.
 *
 * @param headline the line that is the headline, or null
 * @param bodyFrom index of the first line of the body
 * @param datelineLength chars of the dateline at the start of the first body line, 0 where none
 * @param metadata what the head says
 */
record Head(@Nullable Line headline, int bodyFrom, int datelineLength, GivenMetadata metadata) {

  private static final int LONGEST_HEADLINE = 200;
  private static final int HEAD_LINES = 6;

  private static final Pattern PUBLICATION =
      Pattern.compile(
          "(?:first )?(?:published|posted|updated|last updated|last"
              + " modified|date|issued)\\b\\s*(?:on|at)?\\s*:?.{0,80}",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BYLINE = Pattern.compile("By \\p{Lu}[^.!?]{1,80}");
  private static final Pattern FIELD =
      Pattern.compile(
          "(source|outlet|speaker|title)\\s*:\\s*(\\S.{0,120})", Pattern.CASE_INSENSITIVE);
  private static final Pattern DATE_BEFORE =
      Pattern.compile(
          "(?:(?:date|published|updated)\\s*:?\\s*)?(?:19|20)\\d\\d[-./]\\d{1,2}[-./]\\d{1,2}[\\s:|-]+(?=[\\p{L}\\[])",
          Pattern.CASE_INSENSITIVE);

  /** Desks mark their headlines: "(LEAD)", "(2nd LD)", "[News Focus]". */
  private static final Pattern DESK_MARK =
      Pattern.compile(
          "(?:\\((?:\\d(?:st|nd|rd|th) )?(?:LEAD|LD|URGENT|News Focus|Yonhap"
              + " (?:Feature|Interview|Explainer))\\)|\\[[\\p{Lu}][\\p{L}"
              + " '\u2019&-]{2,30}\\])\\s+(?=\\S)");

  private static final Pattern BARE_DATE =
      Pattern.compile("[\\[(]?[\\p{Alnum} ,./:-]{6,40}[\\])]?");

  /** A line that holds the end of a sentence and the start of the next was cut by its width. */
  private static final Pattern SENTENCE_AND_MORE = Pattern.compile("\\p{Ll}{3}[.] \\p{Lu}");

  private static final String PLACES =
      "(\\p{Lu}[\\p{L}.' -]{1,40}(?:,? ?[/,-] ?\\p{Lu}[\\p{L}.' -]{1,40})?)";
  private static final String DAY =
      "((?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.? \\d{1,2}(?:,?"
          + " \\d{4})?|\\d{1,2}"
          + " (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?(?:,? \\d{4})?)";
  private static final String DASH = "\\s*(?:--|-|\u2013|\u2014|:)\\s*";

  /** "SEOUL, Jan. 4 (Yonhap) --", "MOSCOW, March 5. /TASS/.", "Pyongyang, June 10 (KCNA) -- ". */
  private static final Pattern AGENCY_DATELINE =
      Pattern.compile(
          PLACES
              + "(?:,? (?i:"
              + DAY
              + "))?\\.?,? ?(?:\\((\\p{Lu}[\\p{L}. &-]{1,40})\\)"
              + DASH
              + "|/(\\p{Lu}[\\p{L}. &-]{1,40})/\\.?(?:"
              + DASH
              + "|\\s+))");

  /** "PYONGYANG, 3 March --" and "SEOUL --": a place in capitals before a dash. */
  private static final Pattern PLACE_DATELINE =
      Pattern.compile(
          "(\\p{Lu}[\\p{Lu}.' -]{2,40})(?:, (?i:" + DAY + "))?\\s*(?:--|\u2013|\u2014)\\s*");

  /** Reads the head of a text; {@code wrapped} says that a line is not a paragraph. */
  static Head read(List<Line> lines, boolean wrapped, OptionalInt yearHint) {
    int at = nextFilled(lines, 0);
    Line headline = null;
    GivenMetadata found = GivenMetadata.NONE;
    int looked = 0;
    while (at < lines.size() && looked < HEAD_LINES) {
      Line line = lines.get(at);
      Optional<GivenMetadata> metadata = metadataLine(line.text());
      if (metadata.isPresent()) {
        found = found.orElse(metadata.get());
      } else if (looked == 0 && isHeadline(lines, at, wrapped)) {
        headline = cutting(DESK_MARK, cutting(DATE_BEFORE, line));
        found = found.orElse(dateBefore(line));
      } else {
        break;
      }
      at = nextFilled(lines, at + 1);
      looked++;
    }
    if (headline != null) {
      found = found.orElse(new GivenMetadata(headline.text(), null, null, null, null));
    }
    if (at >= lines.size()) {
      return new Head(headline, at, 0, found);
    }
    return withDateline(headline, at, lines.get(at).text(), found, yearHint);
  }

  /** Some exports put the date before the headline: "date 2025-08-15 Minister visits ...". */
  private static Line cutting(Pattern start, Line line) {
    Matcher m = start.matcher(line.text());
    return m.lookingAt()
        ? new Line(
            new Span(line.span().start() + m.end(), line.span().end()),
            line.text().substring(m.end()))
        : line;
  }

  private static GivenMetadata dateBefore(Line line) {
    Matcher m = DATE_BEFORE.matcher(line.text());
    LocalDate date = m.lookingAt() ? Dates.find(m.group()).orElse(null) : null;
    return new GivenMetadata(null, date, null, null, null);
  }

  private static Head withDateline(
      @Nullable Line headline, int at, String first, GivenMetadata found, OptionalInt yearHint) {
    Matcher agency = AGENCY_DATELINE.matcher(first);
    if (agency.lookingAt() && isPlace(agency.group(1))) {
      GivenMetadata line =
          new GivenMetadata(
              null,
              day(agency.group(2), found.published(), yearHint),
              (agency.group(3) != null ? agency.group(3) : agency.group(4)).strip(),
              null,
              null);
      return new Head(headline, at, agency.end(), found.orElse(line));
    }
    Matcher place = PLACE_DATELINE.matcher(first);
    if (place.lookingAt()) {
      GivenMetadata line =
          new GivenMetadata(
              null, day(place.group(2), found.published(), yearHint), null, null, null);
      return new Head(headline, at, place.end(), found.orElse(line));
    }
    return new Head(headline, at, 0, found);
  }

  private static @Nullable LocalDate day(
      @Nullable String text, @Nullable LocalDate known, OptionalInt yearHint) {
    if (text == null || known != null) {
      return known;
    }
    return Dates.find(text).or(() -> Dates.findInYear(text, yearHint)).orElse(null);
  }

  /** A dateline's place is capitalised words only; "He said (on Monday) that" is none. */
  private static boolean isPlace(String place) {
    for (String word : place.split("[ ,/-]+", -1)) {
      if (!word.isEmpty() && !Character.isUpperCase(word.charAt(0))) {
        return false;
      }
    }
    return true;
  }

  private static Optional<GivenMetadata> metadataLine(String text) {
    Matcher field = FIELD.matcher(text);
    if (field.matches()) {
      String value = field.group(2).strip();
      return Optional.of(
          switch (field.group(1).toLowerCase(Locale.ROOT)) {
            case "speaker" -> new GivenMetadata(null, null, null, value, null);
            case "title" -> new GivenMetadata(value, null, null, null, null);
            default -> new GivenMetadata(null, null, value, null, null);
          });
    }
    Optional<LocalDate> date = Dates.find(text);
    boolean publication =
        PUBLICATION.matcher(text).matches() && !DATE_BEFORE.matcher(text).lookingAt();
    if (date.isPresent() && (publication || isOnlyDate(text))) {
      return Optional.of(new GivenMetadata(null, date.get(), null, null, null));
    }
    return BYLINE.matcher(text).matches() ? Optional.of(GivenMetadata.NONE) : Optional.empty();
  }

  private static boolean isOnlyDate(String text) {
    long words = text.chars().filter(Character::isLetter).count();
    return BARE_DATE.matcher(text).matches() && words <= 12;
  }

  /**
   * A first line that is short and no sentence, with something after it that does not carry it on.
   */
  private static boolean isHeadline(List<Line> lines, int at, boolean wrapped) {
    String text = lines.get(at).text();
    int next = nextFilled(lines, at + 1);
    if (next >= lines.size() || text.length() > LONGEST_HEADLINE || !text.contains(" ")) {
      return false;
    }
    boolean apart = next > at + 1;
    if (wrapped && !apart) {
      return false;
    }
    char last = text.charAt(text.length() - 1);
    if (",;:.".indexOf(last) >= 0 && !text.endsWith("U.S.")) {
      return false;
    }
    if ("\"\u201D".indexOf(last) >= 0 && endsSentence(text)
        || SENTENCE_AND_MORE.matcher(text).find()) {
      return false;
    }
    if (AGENCY_DATELINE.matcher(text).lookingAt() || isSalutation(text)) {
      return false;
    }
    char following = lines.get(next).text().charAt(0);
    return !Character.isLowerCase(following);
  }

  private static boolean endsSentence(String text) {
    int i = text.length() - 1;
    while (i > 0 && "\"'\u201D\u2019)".indexOf(text.charAt(i)) >= 0) {
      i--;
    }
    return ".!?".indexOf(text.charAt(i)) >= 0;
  }

  private static boolean isSalutation(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return lower.startsWith("mr. ")
        || lower.startsWith("madam ")
        || lower.startsWith("dear ")
        || lower.startsWith("excellenc")
        || lower.startsWith("ladies and ")
        || lower.startsWith("your ");
  }

  private static int nextFilled(List<Line> lines, int from) {
    int at = from;
    while (at < lines.size() && lines.get(at).isBlank()) {
      at++;
    }
    return at;
  }
}
