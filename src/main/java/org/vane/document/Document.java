package org.vane.document;

import java.util.List;
import java.util.Optional;

/**
 * A text to analyse. The text is the original, never normalised: every offset in Vane points into
 * it.
 *
 * @param id the file's name without its ending, or the id given in the input; not blank
 * @param text the whole decoded input, without a byte-order mark
 * @param metadata what is known about it
 * @param paragraphs headline (if any) and body, in order and without overlap; lines of the head
 *     that are metadata (publication line, dateline) belong to none
 */
public record Document(String id, String text, Metadata metadata, List<Paragraph> paragraphs) {

  public Document {
    if (id.isBlank()) {
      throw new IllegalArgumentException("a document needs an id");
    }
    paragraphs = List.copyOf(paragraphs);
    int end = 0;
    for (Paragraph paragraph : paragraphs) {
      if (paragraph.span().start() < end || paragraph.span().end() > text.length()) {
        throw new IllegalArgumentException(
            "paragraph "
                + paragraph.number()
                + " of "
                + id
                + " is out of order or outside the text");
      }
      end = paragraph.span().end();
    }
  }

  /** Returns the original text under a span. */
  public String text(Span span) {
    return span.of(text);
  }

  /** Returns the paragraph that holds an offset, if one does. */
  public Optional<Paragraph> paragraphAt(int offset) {
    int low = 0;
    int high = paragraphs.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span span = paragraphs.get(middle).span();
      if (span.contains(offset)) {
        return Optional.of(paragraphs.get(middle));
      }
      if (offset < span.start()) {
        high = middle - 1;
      } else {
        low = middle + 1;
      }
    }
    return Optional.empty();
  }
}
