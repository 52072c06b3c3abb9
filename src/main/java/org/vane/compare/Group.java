package org.vane.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.vane.profile.Profile;
import org.vane.profile.ProfileMode;
import org.vane.profile.Silence;
import org.vane.target.TargetId;

/**
 * Voices that are compared as one.
 *
 * @param key what they have in common: a document's id, a name, an outlet, a year
 * @param sides the voices, by document, at least one
 */
public record Group(String key, List<Side> sides) {

  public Group {
    sides = List.copyOf(sides);
    if (sides.isEmpty()) {
      throw new IllegalArgumentException("the group '" + key + "' is empty");
    }
  }

  /**
   * Returns the highest mode in which it mentions a target; empty where nothing of it was read or
   * what was read may be anybody's words.
   */
  public Optional<ProfileMode> mode(TargetId target) {
    return sides.stream()
        .flatMap(s -> s.toward(target).stream())
        .filter(p -> !(p.silence() instanceof Silence.NotAssessable))
        .map(Profile::mode)
        .min(Comparator.naturalOrder());
  }

  /** Returns how many documents it spans. */
  public int documents() {
    return (int) sides.stream().mapToInt(Side::position).distinct().count();
  }
}
