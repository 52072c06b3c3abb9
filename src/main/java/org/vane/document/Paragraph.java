package org.vane.document;

import java.util.List;

/**
 * A paragraph of a document; hard-wrapped lines of the source file stand in one paragraph.
 *
 * @param number 0 for the headline, 1, 2, ... in the body, as shown in reports
 * @param span where it stands in the document's text; a dateline at its start is left out
 * @param sentences spans of its sentences, in order, within {@code span}, without white space
 *     around them
 */
public record Paragraph(int number, Span span, List<Span> sentences) {

  public Paragraph {
    if (number < 0) {
      throw new IllegalArgumentException("illegal paragraph number " + number + ": must be >= 0");
    }
    sentences = List.copyOf(sentences);
    int end = span.start();
    for (Span sentence : sentences) {
      if (sentence.start() < end || sentence.end() > span.end()) {
        throw new IllegalArgumentException(
            "sentence "
                + sentence
                + " of paragraph "
                + number
                + " is out of order or outside "
                + span);
      }
      end = sentence.end();
    }
  }

  public boolean isHeadline() {
    return number == 0;
  }
}
