package org.vane.voice;

/**
 * A half-open range of tokens in one {@link Level}.
 *
 * @param from index of the first token
 * @param to index after the last token, greater than {@code from}
 */
record Range(int from, int to) {

  Range {
    if (from < 0 || to <= from) {
      throw new IllegalArgumentException("illegal token range [" + from + ", " + to + ")");
    }
  }

  int size() {
    return to - from;
  }

  boolean contains(int token) {
    return from <= token && token < to;
  }
}
