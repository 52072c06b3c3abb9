package org.vane.target;

/** Where the target must be named directly for a vague phrase ("the two countries") to mean it. */
public enum Scope {
  /** Nowhere: the phrase stands by itself. */
  NONE,
  /** Somewhere in the same paragraph. */
  PARAGRAPH,
  /** In the same paragraph or the one before it. */
  NEARBY,
  /** Somewhere in the document. */
  DOCUMENT
}
