package org.vane.document;

/** What a document is, which decides whose words its own words are. */
public enum DocumentKind {
  /** The text of a speech: its own words are the speaker's. */
  SPEECH,
  /** The text of a statement, letter or declaration: its own words are the issuer's. */
  STATEMENT,
  /** News or commentary: its own words are the outlet's or the writer's. */
  ARTICLE
}
