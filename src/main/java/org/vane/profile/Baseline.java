package org.vane.profile;

/** How unusual it is that a voice does not name a target, given earlier documents of the voice. */
public sealed interface Baseline {

  /** With fewer earlier documents than this there is no baseline. */
  int FEWEST_DOCUMENTS = 5;

  /** Returns how many earlier documents were looked at. */
  int documents();

  /**
   * Too few earlier documents to call the silence anything.
   *
   * @param documents how many there were, less than {@link #FEWEST_DOCUMENTS}
   */
  record None(int documents) implements Baseline {}

  /**
   * Such a silence was to be expected.
   *
   * @param documents how many earlier documents there were
   * @param probability of no mention, given them, in 0..1
   */
  record Usual(int documents, double probability) implements Baseline {}

  /**
   * Such a silence was improbable, also after correction for the number of targets looked at.
   *
   * @param documents how many earlier documents there were
   * @param probability of no mention, given them, in 0..1
   */
  record Unusual(int documents, double probability) implements Baseline {}
}
