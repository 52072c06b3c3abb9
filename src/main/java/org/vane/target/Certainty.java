package org.vane.target;

/**
 * How surely a phrase means its target, as its author judged; shown to the reader, not a filter.
 */
public enum Certainty {
  HIGH,
  MEDIUM,
  LOW
}
