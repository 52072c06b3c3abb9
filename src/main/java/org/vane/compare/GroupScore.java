package org.vane.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.vane.profile.Estimate;
import org.vane.profile.Profile;
import org.vane.profile.ScoreBootstrap;
import org.vane.target.TargetId;

/**
 * The stance of a group toward a target.
 *
 * @param target toward whom
 * @param unit what one score stands for
 * @param scores one for each unit that mentions the target
 * @param read units read
 * @param favour paragraphs in favour
 * @param neutral paragraphs neutral
 * @param against paragraphs against
 */
public record GroupScore(
    TargetId target,
    Unit unit,
    List<Double> scores,
    int read,
    int favour,
    int neutral,
    int against) {

  public GroupScore {
    scores = List.copyOf(scores);
  }

  static GroupScore of(List<Side> sides, TargetId target, Unit unit) {
    List<Profile> profiles =
        sides.stream().flatMap(s -> s.toward(target).stream()).filter(GroupScore::isRead).toList();
    List<Double> scores =
        profiles.stream()
            .filter(Profile::isMentioned)
            .flatMap(
                p ->
                    unit == Unit.DOCUMENT
                        ? p.verdict().estimate().map(Estimate::score).stream()
                        : Arrays.stream(p.scores()).boxed())
            .toList();
    return new GroupScore(
        target,
        unit,
        scores,
        unit == Unit.DOCUMENT
            ? profiles.size()
            : profiles.stream().mapToInt(p -> p.counts().read()).sum(),
        profiles.stream().mapToInt(p -> p.counts().favour()).sum(),
        profiles.stream().mapToInt(p -> p.counts().neutral()).sum(),
        profiles.stream().mapToInt(p -> p.counts().against()).sum());
  }

  /** Returns all scores but one as those of one group. */
  static GroupScore pooled(List<GroupScore> all, int except) {
    List<Double> scores = new ArrayList<>();
    int read = 0;
    int favour = 0;
    int neutral = 0;
    int against = 0;
    for (int i = 0; i < all.size(); i++) {
      if (i != except) {
        GroupScore group = all.get(i);
        scores.addAll(group.scores());
        read += group.read();
        favour += group.favour();
        neutral += group.neutral();
        against += group.against();
      }
    }
    GroupScore first = all.get(0);
    return new GroupScore(first.target(), first.unit(), scores, read, favour, neutral, against);
  }

  private static boolean isRead(Profile profile) {
    return profile.counts().read() > 0;
  }

  /** Returns how many units mention the target. */
  public int mentioning() {
    return scores.size();
  }

  double[] array() {
    return scores.stream().mapToDouble(Double::doubleValue).toArray();
  }

  /** Returns the mean over the units that mention the target; empty where none does. */
  public Optional<Estimate> estimate() {
    return scores.isEmpty() ? Optional.empty() : Optional.of(ScoreBootstrap.estimate(array()));
  }
}
