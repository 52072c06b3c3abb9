package org.vane.report;

import org.vane.analysis.Explanation;
import org.vane.profile.Profile;

/**
 * An observation explained, with the profile that it is part of.
 *
 * @param profile the profile
 * @param explanation one of its observations, explained
 */
public record ExplainedProfile(Profile profile, Explanation explanation) {

  public ExplainedProfile {
    if (!profile.observations().contains(explanation.observation())) {
      throw new IllegalArgumentException("the observation is not one of the profile's");
    }
  }
}
