package org.vane.target;

/** Where the target must be named directly for a vague phrase ("the two countries") to mean it. */
public enum Scope {
  /** Nowhere: the phrase stands by itself. */
  NONE,
  /** Somewhere in the same paragraph. */
  PARAGRAPH,
  /** In the same paragraph or the one before it. */
  NEARBY,
  /** At the head of the paragraph before, where the subject of a sentence stands. */
  OPENING,
  /** Somewhere in the document. */
  DOCUMENT,
  /** In the headline, the first paragraph or a third of all: the document is about it. */
  MAIN
}
