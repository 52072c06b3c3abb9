package org.vane.profile;

/** Which part of a document was read to say that a voice does not mention a target. */
public enum Scope {
  /** The whole text: it is the voice's own, and nobody else is quoted in it. */
  WHOLE_TEXT,
  /** The text outside every quotation and reported speech of others. */
  OWN_WORDS,
  /** Only what the document quotes or reports of the voice: excerpts, chosen by somebody else. */
  QUOTED_PARTS
}
