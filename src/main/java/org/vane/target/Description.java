package org.vane.target;

import org.vane.document.Span;

/**
 * Words that describe somebody without a name, and might mean a target: "the author of that war".
 *
 * @param head the words that stand for it ("the author", "those"): what a mention would cover
 * @param whole the head with what is said of it ("the author of that war")
 */
public record Description(Span head, Span whole) {

  public Description {
    if (!whole.contains(head)) {
      throw new IllegalArgumentException("the head " + head + " is outside of " + whole);
    }
  }

  /** Returns the same description of a text that stands so much later. */
  Description shift(int by) {
    return new Description(head.shift(by), whole.shift(by));
  }
}
