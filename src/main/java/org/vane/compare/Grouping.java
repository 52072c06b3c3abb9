package org.vane.compare;

/** By what documents are put together before they are compared. */
public enum Grouping {
  /** Each document by itself, by its lead voice. */
  DOCUMENT,
  /** All words of the same named voice, wherever they stand. */
  VOICE,
  /** The own words of the articles of an outlet. */
  OUTLET,
  /** The lead voices of the documents of a year. */
  YEAR
}
