package org.vane.target;

/** Where in its paragraph a phrase must stand to count. */
public enum Place {
  ANYWHERE,
  /** At the paragraph's start, quotation marks aside. */
  PARAGRAPH_START
}
