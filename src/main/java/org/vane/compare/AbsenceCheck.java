package org.vane.compare;

import java.util.List;
import org.vane.analysis.Observation;
import org.vane.profile.Profile;

/**
 * A reported absence held against the full text of the speech that it is about.
 *
 * @param article position of the document that reports the absence, from 0
 * @param reported the profile of the voice that it says is silent
 * @param speech position of the document that is the full text, from 0
 * @param spoken the speaker's profile toward the same target there
 */
public record AbsenceCheck(int article, Profile reported, int speech, Profile spoken) {

  /** What the full text says of the report. */
  public enum Outcome {
    /** The speech does not mention the target. */
    CONFIRMED,
    /** The speech hints at the target without naming it. */
    INDIRECT,
    /** The speech names the target. */
    CONTRADICTED
  }

  public Outcome outcome() {
    return switch (spoken.mode()) {
      case NONE -> Outcome.CONFIRMED;
      case INDIRECT -> Outcome.INDIRECT;
      case DIRECT -> Outcome.CONTRADICTED;
    };
  }

  /** Returns the observations of the speech that speak against the report; empty if none does. */
  public List<Observation> against() {
    return spoken.observations();
  }
}
