package org.vane.export;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/** How values become cells. */
final class Cells {

  private static final int DECIMALS = 4;
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:[eE][+-]?\\d+)?");

  private Cells() {}

  /** Returns a number with four decimals and a point, never "-0.0000". */
  static String decimal(double value) {
    BigDecimal rounded = new BigDecimal(value).setScale(DECIMALS, RoundingMode.HALF_EVEN);
    return rounded.toPlainString();
  }

  /**
   * Makes text safe to print and to open: a control character other than tab and line ends, and a
   * mark that turns the reading order, becomes U+FFFD, one for one, so that offsets stay true.
   */
  static String printable(String text) {
    StringBuilder safe = new StringBuilder(text);
    for (int i = 0; i < safe.length(); i++) {
      char c = safe.charAt(i);
      boolean control = Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r';
      boolean turns = (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
      if (control || turns) {
        safe.setCharAt(i, '\uFFFD');
      }
    }
    return safe.toString();
  }

  /** Makes text fit for XML: what is not allowed there becomes U+FFFD. */
  static String xml(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    printable(text)
        .codePoints()
        .map(c -> (c >= 0xD800 && c <= 0xDFFF) || c == 0xFFFE || c == 0xFFFF ? 0xFFFD : c)
        .forEach(safe::appendCodePoint);
    return safe.toString();
  }

  /**
   * Returns a cell that no spreadsheet runs as a formula: one that starts with {@code = + - @}, tab
   * or carriage return gets a leading apostrophe unless it is a number.
   */
  static String guarded(String cell) {
    if (cell.isEmpty() || "=+-@\t\r".indexOf(cell.charAt(0)) < 0) {
      return cell;
    }
    return NUMBER.matcher(cell).matches() ? cell : "'" + cell;
  }
}
