package org.vane.compare;

import org.vane.profile.Interval;

/**
 * How far one group stands from another, and whether the texts allow to say so.
 *
 * @param value the first group's value less the second's
 * @param interval 95% interval of the difference; holds {@code value}
 * @param pValue of the test that there is no difference, corrected for the tests made together
 * @param detectable smallest true difference that texts of this size would show four times in five
 */
public record Difference(double value, Interval interval, double pValue, double detectable) {

  /** Highest p-value at which a difference is told. */
  public static final double LEVEL = 0.05;

  public Difference {
    if (!interval.contains(value)) {
      throw new IllegalArgumentException("difference " + value + " lies outside " + interval);
    }
    if (!(pValue >= 0 && pValue <= 1)) {
      throw new IllegalArgumentException("illegal p-value " + pValue + ": must be in 0..1");
    }
  }

  /** Tells whether the interval excludes zero and the test agrees: else no comparative is due. */
  public boolean isTold() {
    return !interval.contains(0) && pValue <= LEVEL;
  }

  Difference withPValue(double corrected) {
    return new Difference(value, interval, corrected, detectable);
  }
}
