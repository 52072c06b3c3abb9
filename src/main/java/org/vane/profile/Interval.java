package org.vane.profile;

/**
 * A closed interval of scores.
 *
 * @param low lower end, finite
 * @param high upper end, finite, at least {@code low}
 */
public record Interval(double low, double high) {

  public Interval {
    if (!(Double.isFinite(low) && Double.isFinite(high) && low <= high)) {
      throw new IllegalArgumentException(
          "illegal interval [" + low + ", " + high + "]: ends must be finite and in order");
    }
  }

  public boolean contains(double value) {
    return low <= value && value <= high;
  }

  public double width() {
    return high - low;
  }

  /** Returns this interval, widened where needed so that it holds the value. */
  public Interval including(double value) {
    return new Interval(Math.min(low, value), Math.max(high, value));
  }
}
