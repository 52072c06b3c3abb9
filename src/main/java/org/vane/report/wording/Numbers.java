package org.vane.report.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.vane.profile.Interval;

/** The one formatter of numbers in reports: British English, a true minus sign. */
public final class Numbers {

  private static final List<String> WORDS =
      List.of(
          "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");

  private Numbers() {}

  /** Returns a score with sign and two decimals: +0.81, −0.40, 0.00. */
  public static String score(double score) {
    return signed(new BigDecimal(score).setScale(2, RoundingMode.HALF_EVEN));
  }

  /** Returns both ends: +0.55 to +0.95. */
  public static String interval(Interval interval) {
    return score(interval.low()) + " to " + score(interval.high());
  }

  /** Returns a probability with two decimals, and "under 0.01" instead of a zero that is none. */
  public static String probability(double p) {
    if (p > 0 && p < 0.005) {
      return "under 0.01";
    }
    return new BigDecimal(p).setScale(2, RoundingMode.HALF_EVEN).toPlainString();
  }

  /** Returns a small change with sign and three decimals: +0.012. */
  public static String fine(double value) {
    return signed(new BigDecimal(value).setScale(3, RoundingMode.HALF_EVEN));
  }

  /** Returns a small change of a share in percentage points with one decimal: +0.4 points. */
  public static String finePoints(double share) {
    return signed(new BigDecimal(share * 100).setScale(1, RoundingMode.HALF_EVEN)) + " points";
  }

  private static String signed(BigDecimal rounded) {
    String digits = rounded.abs().toPlainString();
    return switch (rounded.signum()) {
      case 1 -> "+" + digits;
      case -1 -> "\u2212" + digits;
      default -> digits;
    };
  }

  /** Returns a p-value: p = 0.03, p < 0.001. */
  public static String pValue(double p) {
    return p < 0.001
        ? "p < 0.001"
        : "p = " + new BigDecimal(p).setScale(p < 0.01 ? 3 : 2, RoundingMode.HALF_EVEN);
  }

  /** Returns a size without sign and with two decimals: 0.42. */
  public static String size(double value) {
    return new BigDecimal(Math.abs(value)).setScale(2, RoundingMode.HALF_EVEN).toPlainString();
  }

  /** Returns a difference of shares in percentage points, with its sign: +12 points. */
  public static String points(double share) {
    BigDecimal points = new BigDecimal(share * 100).setScale(0, RoundingMode.HALF_EVEN);
    String sign = points.signum() > 0 ? "+" : points.signum() < 0 ? "\u2212" : "";
    return sign + points.abs().toPlainString() + " points";
  }

  /** Returns a share in whole percent: 12%. */
  public static String percent(double share) {
    return new BigDecimal(share * 100).setScale(0, RoundingMode.HALF_EVEN).toPlainString() + "%";
  }

  /** Returns a whole number with thousands separated: 12,345. */
  public static String whole(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** Returns small numbers in words, others in digits: two, 37. */
  public static String inWords(int number) {
    return number >= 0 && number < WORDS.size() ? WORDS.get(number) : whole(number);
  }

  /** Returns a number with its noun: 1 paragraph, 2 paragraphs. */
  public static String count(long number, String noun) {
    return count(number, noun, noun + "s");
  }

  /** Returns a number with its noun where the plural is not made with an s. */
  public static String count(long number, String one, String many) {
    return whole(number) + " " + (number == 1 ? one : many);
  }

  /** Returns text with a capital at its start, as a heading or a sentence needs it. */
  public static String upperFirst(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
