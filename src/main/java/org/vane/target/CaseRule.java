package org.vane.target;

/** How far the case of the letters in the text must be that of the alias. */
public enum CaseRule {
  /** Every letter as written: {@code bear} is not found in "Bear" or "BEAR". */
  EXACT,
  /**
   * Capitals must be capitals, other letters may be either: {@code White House} is found in "WHITE
   * HOUSE", not in "white house".
   */
  TITLE,
  /** Case does not matter. */
  ANY
}
