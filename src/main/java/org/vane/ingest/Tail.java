package org.vane.ingest;

import java.util.List;
import java.util.regex.Pattern;

/** What stands below an article and is none of its words: a byline, an address, an end mark. */
final class Tail {

  private static final int MOST_LINES = 6;

  private static final Pattern FURNITURE =
      Pattern.compile(
          String.join(
              "|",
              "\\(?\\[?[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+\\]?\\)?",
              "[\\[(-]*\\s*END\\s*[\\])-]*",
              "By \\p{Lu}[^.!?]{1,60}, (?:staff (?:reporter|writer|correspondent)|\\p{L}+"
                  + " correspondent)(?:s)?(?:[;,] .{1,60})?",
              "\\(?(?:Reporting|Writing|Editing) by \\p{Lu}.{2,200}",
              "Please direct (?:questions|comments|inquiries) .{2,120}",
              "(?:Copyright|\\(c\\)|\u00A9)\\s.{2,160}",
              "All rights reserved\\.?"));

  private Tail() {}

  /** Returns the index after the last line of the body. */
  static int bodyTo(List<Line> lines) {
    int end = lines.size();
    int cut = end;
    for (int i = end - 1, seen = 0; i >= 0 && seen < MOST_LINES; i--) {
      if (lines.get(i).isBlank()) {
        continue;
      }
      if (!FURNITURE.matcher(lines.get(i).text()).matches()) {
        break;
      }
      cut = i;
      seen++;
    }
    return cut;
  }
}
