package org.vane.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.vane.profile.Profile;
import org.vane.profile.ProfileMode;
import org.vane.profile.Shares;
import org.vane.profile.Silence;
import org.vane.stance.KnownErrors;
import org.vane.stance.StanceDistribution;
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

  /** Returns the shares of the stances toward a target over all its paragraphs. */
  public Shares shares(TargetId target) {
    return shares(sides, target);
  }

  /** Returns the shares over all paragraphs of some voices; scored by two models, uncorrected. */
  static Shares shares(List<Side> sides, TargetId target) {
    List<StanceDistribution> paragraphs =
        sides.stream()
            .flatMap(s -> s.toward(target).stream())
            .flatMap(p -> p.distributions().stream())
            .toList();
    List<Optional<KnownErrors>> errors =
        sides.stream().map(s -> s.document().analysis().knownErrors()).distinct().toList();
    return Shares.of(paragraphs, errors.size() == 1 ? errors.get(0) : Optional.empty());
  }

  /** Returns how many documents it spans. */
  public int documents() {
    return (int) sides.stream().mapToInt(Side::position).distinct().count();
  }
}
