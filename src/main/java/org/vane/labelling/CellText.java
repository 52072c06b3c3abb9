package org.vane.labelling;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.vane.export.CsvTable;

/** Text on its way into a spreadsheet's cell and back. */
final class CellText {

  private static final Charset WESTERN = Charset.forName("windows-1252");

  /** What a cell of a workbook holds at most. */
  static final int MOST_CHARS = 32_767;

  private static final int MOST_CONTEXT = 400;

  private CellText() {}

  /**
   * Makes text fit for one line of a cell: what is no printable character, line ends included,
   * becomes a space, and what XML does not know U+FFFD, one for one, so that offsets stay true.
   */
  static String line(String text) {
    StringBuilder line = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean paired =
          (Character.isHighSurrogate(c)
                  && i + 1 < text.length()
                  && Character.isLowSurrogate(text.charAt(i + 1)))
              || (Character.isLowSurrogate(c)
                  && i > 0
                  && Character.isHighSurrogate(text.charAt(i - 1)));
      if (Character.isISOControl(c) || c == '\u2028' || c == '\u2029') {
        line.append(' ');
      } else if ((Character.isSurrogate(c) && !paired) || c == '\uFFFE' || c == '\uFFFF') {
        line.append('\uFFFD');
      } else {
        line.append(c);
      }
    }
    return line.toString();
  }

  /** Returns what a coder needs of a neighbouring paragraph. */
  static String context(String text) {
    String line = line(text);
    return line.length() <= MOST_CONTEXT ? line : line.substring(0, MOST_CONTEXT) + "\u2026";
  }

  /**
   * Returns what a cell may have held before it went through CSV: itself, or what stood behind the
   * apostrophe that guards against formulas.
   */
  static List<String> originals(String cell) {
    if (cell.startsWith("'") && CsvTable.isGuarded(cell.substring(1))) {
      return List.of(cell, cell.substring(1));
    }
    return List.of(cell);
  }

  /** Returns a text whose UTF-8 was taken for Windows-1252 as it was meant. */
  static String readAsUtf8(String misread) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < misread.length(); i++) {
      char c = misread.charAt(i);
      byte[] western = String.valueOf(c).getBytes(WESTERN);
      // Programs keep the few bytes that Windows-1252 leaves open.
      bytes.write(c < 0x100 ? c : western[0]);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
