package org.vane.target;

import java.util.regex.Pattern;

/**
 * The id of a target, as in the {@code target} column: {@code us}, {@code south-korea}.
 *
 * @param value lower-case letters, digits and hyphens, starting with a letter
 */
public record TargetId(String value) implements Comparable<TargetId> {

  private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9-]{0,63}");

  public TargetId {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "illegal target id '"
              + value
              + "': allowed are lower-case letters, digits and hyphens, starting with a letter");
    }
  }

  @Override
  public int compareTo(TargetId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
