package org.vane.profile;

/**
 * A mean score over paragraphs with its uncertainty.
 *
 * @param score mean of the paragraphs' scores, in -1..1
 * @param interval 95% interval of the mean; holds {@code score}
 * @param n how many paragraphs stand behind it, at least 1
 */
public record Estimate(double score, Interval interval, int n) {

  public Estimate {
    if (n < 1) {
      throw new IllegalArgumentException("an estimate needs a paragraph, found n = " + n);
    }
    if (!interval.contains(score)) {
      throw new IllegalArgumentException("score " + score + " lies outside its " + interval);
    }
  }

  /** Tells whether the data leave the direction of the stance open. */
  public boolean directionIsOpen() {
    return interval.contains(0);
  }
}
