package org.vane.labelling;

import org.vane.profile.Profile;

/**
 * A verdict that another model changes.
 *
 * @param before the profile as the one model has it
 * @param after the same voice and target of the same document as the other has it
 * @param paragraphs how many of its paragraphs have another stance
 */
record Flip(Profile before, Profile after, int paragraphs) {

  /** Tells whether the verdict goes from one side to the other. */
  boolean isReversal() {
    String words = before.verdict().word() + " " + after.verdict().word();
    return words.equals("favour against") || words.equals("against favour");
  }
}
