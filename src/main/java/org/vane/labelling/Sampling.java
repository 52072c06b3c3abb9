package org.vane.labelling;

/** How the rows for coders are picked. */
public enum Sampling {
  /** Those of whose stance the model is least sure. */
  UNCERTAINTY,
  /** Paragraphs of voices of which a report would say that they do not mention a target. */
  SILENCE,
  /** Any, each with the same chance. */
  RANDOM,
  /** As many of each target and predicted stance as there are, or as all others have. */
  STRATIFIED;

  String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
