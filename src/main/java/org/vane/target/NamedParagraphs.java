package org.vane.target;

import java.util.TreeMap;
import org.vane.document.Document;
import org.vane.document.Paragraph;

/** The paragraphs of a document in which a target is named directly. */
final class NamedParagraphs {

  // A subject stands about here: "In May alone, the ROK ...".
  private static final int OPENING_CHARS = 60;
  private static final int MAIN_SHARE = 3;

  private final Document document;
  // Number of the paragraph to the offset in it of the first name.
  private final TreeMap<Integer, Integer> firstNames = new TreeMap<>();

  NamedParagraphs(Document document) {
    this.document = document;
  }

  void add(Paragraph paragraph, int start) {
    firstNames.merge(paragraph.number(), start - paragraph.span().start(), Math::min);
  }

  /** Returns whether the target is named where a phrase in that paragraph needs it to be. */
  boolean meet(Scope needs, int paragraph) {
    return switch (needs) {
      case NONE -> true;
      case PARAGRAPH -> firstNames.containsKey(paragraph);
      case NEARBY -> firstNames.containsKey(paragraph) || firstNames.containsKey(paragraph - 1);
      case OPENING ->
          paragraph > 1 && firstNames.getOrDefault(paragraph - 1, OPENING_CHARS) < OPENING_CHARS;
      case DOCUMENT -> !firstNames.isEmpty();
      case MAIN ->
          !firstNames.isEmpty()
              && (firstNames.firstKey() <= 1
                  || MAIN_SHARE * firstNames.size() >= document.paragraphs().size());
    };
  }
}
