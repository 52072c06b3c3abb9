package org.vane.compare;

/** What is counted and resampled as one when groups are compared. */
public enum Unit {
  /** Paragraphs: for groups of few documents. It takes paragraphs of a document as independent. */
  PARAGRAPH,
  /** Documents, each by its mean: where every group has enough of them. */
  DOCUMENT
}
