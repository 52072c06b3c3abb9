package org.vane.stance;

/** The three labels of the annotation guidelines, in the order of every array of probabilities. */
public enum Stance {
  AGAINST,
  NEUTRAL,
  FAVOUR;

  /** Returns the place in every array of probabilities: 0, 1, 2. */
  @SuppressWarnings("EnumOrdinal") // The order is part of this type's contract.
  public int index() {
    return ordinal();
  }
}
