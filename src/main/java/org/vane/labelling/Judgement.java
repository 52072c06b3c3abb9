package org.vane.labelling;

import java.util.Optional;
import org.vane.stance.Stance;

/**
 * A coder's answer.
 *
 * @param item the question
 * @param stance the stance, or nothing where the voice does not mention the target
 * @param coder who says so
 * @param comment what the coder wrote beside it
 */
record Judgement(CodingItem item, Optional<Stance> stance, String coder, String comment) {

  /** The word for a voice that does not mention the target. */
  static final String NONE = "none";

  Judgement {
    if (stance.isPresent() && item.mention() == null) {
      throw new IllegalArgumentException("a stance needs the words that mention the target");
    }
  }

  /** Returns the label's word. */
  String label() {
    return stance.map(Stances::word).orElse(NONE);
  }
}
