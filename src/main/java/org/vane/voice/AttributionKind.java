package org.vane.voice;

/** How somebody's words stand in the text. */
public enum AttributionKind {
  /** Wholly within quotation marks. */
  DIRECT,
  /** Reported without quotation marks. */
  INDIRECT,
  /** Reported, with quoted fragments inside. */
  MIXED
}
