package org.vane.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as they stand at the head of English news texts and in file names. */
final class Dates {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final String MONTH =
      "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?";
  private static final Pattern ISO =
      Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)[-./](\\d{1,2})[-./](\\d{1,2})(?!\\d)");
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)? " + MONTH + ",? ((?:19|20)\\d\\d)(?!\\d)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "\\b" + MONTH + " (\\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\\d\\d)(?!\\d)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern MONTH_DAY =
      Pattern.compile(
          "\\b" + MONTH + " (\\d{1,2})\\b|\\b(\\d{1,2}) " + MONTH, Pattern.CASE_INSENSITIVE);

  private Dates() {}

  /** Finds the first full date in a line, if there is one that exists in the calendar. */
  static Optional<LocalDate> find(CharSequence line) {
    Matcher iso = ISO.matcher(line);
    if (iso.find()) {
      return date(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3));
    }
    Matcher dayFirst = DAY_FIRST.matcher(line);
    if (dayFirst.find()) {
      return date(dayFirst.group(3), month(dayFirst.group(2)), dayFirst.group(1));
    }
    Matcher monthFirst = MONTH_FIRST.matcher(line);
    if (monthFirst.find()) {
      return date(monthFirst.group(3), month(monthFirst.group(1)), monthFirst.group(2));
    }
    return Optional.empty();
  }

  /** Finds a day without a year ("June 10", "4 March") and puts it into the given year. */
  static Optional<LocalDate> findInYear(CharSequence line, OptionalInt year) {
    Matcher m = MONTH_DAY.matcher(line);
    if (year.isEmpty() || !m.find()) {
      return Optional.empty();
    }
    return m.group(1) != null
        ? date(Integer.toString(year.getAsInt()), month(m.group(1)), m.group(2))
        : date(Integer.toString(year.getAsInt()), month(m.group(4)), m.group(3));
  }

  private static int month(String name) {
    return MONTHS.indexOf(name.toLowerCase(Locale.ROOT)) + 1;
  }

  private static Optional<LocalDate> date(String year, int month, String day) {
    try {
      return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
