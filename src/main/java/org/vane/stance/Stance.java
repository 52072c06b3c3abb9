package org.vane.stance;

/** The three labels of the annotation guidelines, in the order of every array of probabilities. */
public enum Stance {
  AGAINST,
  NEUTRAL,
  FAVOUR
}
