package org.vane.stance;

import java.util.List;
import org.vane.document.Span;

/**
 * A question to a stance model: how are these mentions of one target meant in this text?
 *
 * @param text the window to read, usually a sentence; queries with the same text share one pass of
 *     the encoder
 * @param mentions spans of the mentions of one target in {@code text}, at least one
 */
public record StanceQuery(String text, List<Span> mentions) {

  public StanceQuery {
    mentions = List.copyOf(mentions);
    if (mentions.isEmpty()) {
      throw new IllegalArgumentException("nothing is scored without a mention");
    }
    for (Span mention : mentions) {
      if (mention.isEmpty() || mention.end() > text.length()) {
        throw new IllegalArgumentException(
            "mention " + mention + " is empty or outside the text of length " + text.length());
      }
    }
  }
}
