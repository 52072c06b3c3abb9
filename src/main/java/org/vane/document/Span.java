package org.vane.document;

/**
 * A half-open range {@code [start, end)} of UTF-16 offsets into a document's original text.
 *
 * @param start offset of the first char, at least 0
 * @param end offset after the last char, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "illegal span [" + start + ", " + end + "): start must be >= 0 and end >= start");
    }
  }

  public int length() {
    return end - start;
  }

  public boolean isEmpty() {
    return start == end;
  }

  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** Returns this span moved by {@code delta} chars, as when a window is cut out of a text. */
  public Span shift(int delta) {
    return new Span(start + delta, end + delta);
  }

  /** Returns the text under this span, exactly. */
  public String of(String text) {
    return text.substring(start, end);
  }

  /** Orders by start, then by end. */
  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
