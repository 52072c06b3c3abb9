package org.vane.voice;

import org.jspecify.annotations.Nullable;

/**
 * A word, a mark, or a whole quotation.
 *
 * @param start offset of its first char in the document's text
 * @param end offset after its last char
 * @param word in lower case, with straight apostrophes; empty for a quotation
 * @param capital whether it begins with a capital
 * @param quotation the quotation that it stands for, or null
 */
record Token(int start, int end, String word, boolean capital, @Nullable Quotation quotation) {

  boolean is(String other) {
    return word.equals(other);
  }
}
