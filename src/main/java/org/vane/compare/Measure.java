package org.vane.compare;

/** What is compared between groups and over the years. */
public enum Measure {
  /** The mean score of the units that mention the target, -1..1. */
  SCORE,
  /** The share of units read that mention the target, 0..1. */
  RATE
}
