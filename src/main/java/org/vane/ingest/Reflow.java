package org.vane.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.vane.document.Span;

/** Puts lines together into paragraphs, where a hard-wrapped line is not one. */
final class Reflow {

  /** Wrapped text in the wild is 50 to 100 chars wide; a file of one-line paragraphs is wider. */
  private static final int WIDEST_WRAP = 110;

  private static final Pattern PAGE_MARK =
      Pattern.compile(
          "(?:\\d{1,4}(?:/\\d{1,4})?|[A-Z]/\\d+/PV\\.\\d+|\\d{2}-\\d{4,6}(?: \\d{1,3}/\\d{1,3})?)");

  private Reflow() {}

  /**
   * Tells whether lines are wrapped by width: many end amid a sentence, few are longer than a page
   * is wide.
   */
  static boolean isWrapped(List<Line> lines) {
    int pairs = 0;
    int open = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      Line line = lines.get(i);
      if (!line.isBlank() && !lines.get(i + 1).isBlank()) {
        pairs++;
        open += endsSentence(line.text()) ? 0 : 1;
      }
    }
    return pairs >= 5 && open > 0.4 * pairs && typicalWidth(lines) <= WIDEST_WRAP;
  }

  /** Returns the spans of the paragraphs in {@code lines}, in order. */
  static List<Span> paragraphs(List<Line> lines, boolean wrapped) {
    if (!wrapped) {
      return lines.stream().filter(Reflow::hasLetters).map(Line::span).toList();
    }
    double full = 0.85 * typicalWidth(lines);
    List<Span> paragraphs = new ArrayList<>();
    Line previous = null;
    boolean blankBetween = false;
    int start = -1;
    for (Line line : lines) {
      if (line.isBlank() || PAGE_MARK.matcher(line.text()).matches()) {
        blankBetween |= line.isBlank();
        continue;
      }
      if (previous != null && ends(previous, line, blankBetween, full)) {
        paragraphs.add(new Span(start, previous.span().end()));
        start = -1;
      }
      start = start < 0 ? line.span().start() : start;
      previous = line;
      blankBetween = false;
    }
    if (previous != null) {
      paragraphs.add(new Span(start, previous.span().end()));
    }
    return paragraphs;
  }

  /** A page break amid a sentence leaves blank lines that end no paragraph. */
  private static boolean ends(Line previous, Line next, boolean blankBetween, double full) {
    if (!endsSentence(previous.text())) {
      return blankBetween && previous.text().length() < full && startsAnew(next.text());
    }
    return startsAnew(next.text()) && (blankBetween || previous.text().length() < full);
  }

  private static boolean startsAnew(String text) {
    int i = 0;
    while (i < text.length() - 1 && !Character.isLetterOrDigit(text.charAt(i))) {
      i++;
    }
    return !Character.isLowerCase(text.charAt(i));
  }

  private static boolean endsSentence(String text) {
    int i = text.length() - 1;
    while (i > 0 && "\"'\u201D\u2019\u00BB)]".indexOf(text.charAt(i)) >= 0) {
      i--;
    }
    return ".!?:;\u2026".indexOf(text.charAt(i)) >= 0;
  }

  private static boolean hasLetters(Line line) {
    return line.text().codePoints().anyMatch(Character::isLetter);
  }

  /** The width that nine of ten filled lines keep within. */
  private static int typicalWidth(List<Line> lines) {
    int[] widths =
        lines.stream()
            .filter(line -> !line.isBlank())
            .mapToInt(line -> line.text().length())
            .sorted()
            .toArray();
    return widths.length == 0
        ? 0
        : Arrays.stream(widths).skip((widths.length * 9L) / 10).findFirst().orElse(0);
  }
}
