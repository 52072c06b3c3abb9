package org.vane.training;

import java.util.List;
import org.vane.document.Span;
import org.vane.stance.Stance;
import org.vane.stance.StanceQuery;

/**
 * A labelled mention.
 *
 * @param id the row's id, or file and line where it has none
 * @param text what the model reads
 * @param mention where in {@code text} the target is mentioned
 * @param label the stance that a person gave it
 * @param source where the row comes from, or the file's name
 * @param group rows of one group, a document where it is known, are never split between training
 *     and held-out data
 */
public record LabelledRow(
    String id, String text, Span mention, Stance label, String source, String group) {

  public LabelledRow {
    if (mention.isEmpty() || mention.end() > text.length()) {
      throw new IllegalArgumentException(
          "mention " + mention + " is empty or outside the text of length " + text.length());
    }
  }

  public StanceQuery query() {
    return new StanceQuery(text, List.of(mention));
  }
}
