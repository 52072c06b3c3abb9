package org.vane.labelling;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.vane.stance.Digests;

/**
 * Tells cell by cell whether a row came back as it went out: spreadsheets turn names into dates,
 * and hands slip. A row carries four hex digits for each cell that must stay as it was.
 */
final class CellChecks {

  private static final String VERSION = "v1-";
  private static final int DIGITS = 4;

  /** The columns that come back as they went, in the order of the digits. */
  static final List<String> COLUMNS =
      List.of(
          "id",
          "document",
          "paragraph",
          "voice",
          "voice_kind",
          "target",
          "words",
          "start",
          "end",
          "text",
          "sha1");

  private static final Pattern SHAPE =
      Pattern.compile(VERSION + "[0-9a-f]{" + DIGITS * COLUMNS.size() + "}");

  private CellChecks() {}

  /** Makes the check of a row from its cells by column. */
  static String of(Function<String, String> cell) {
    StringBuilder check = new StringBuilder(VERSION);
    for (String column : COLUMNS) {
      check.append(digits(column, cell.apply(column)));
    }
    return check.toString();
  }

  static boolean isWellFormed(String check) {
    return SHAPE.matcher(check).matches();
  }

  /** Tells whether a cell is the one that went out. */
  static boolean fits(String check, String column, String cell) {
    int at = VERSION.length() + DIGITS * COLUMNS.indexOf(column);
    return check.startsWith(digits(column, cell), at);
  }

  private static String digits(String column, String cell) {
    byte[] bytes = (column + '\n' + cell).getBytes(StandardCharsets.UTF_8);
    return Digests.sha256(bytes).substring(0, DIGITS);
  }
}
