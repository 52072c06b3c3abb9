package org.vane.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.vane.profile.Counts;
import org.vane.profile.Estimate;
import org.vane.profile.Interval;
import org.vane.profile.Profile;
import org.vane.profile.Profiler;
import org.vane.profile.ScoreBootstrap;
import org.vane.profile.Verdict;
import org.vane.target.TargetId;

/**
 * The stance of a group toward a target.
 *
 * @param target toward whom
 * @param unit what one score stands for
 * @param scores one for each unit that mentions the target
 * @param read units read
 * @param paragraphs the paragraphs behind it, whatever the unit
 */
public record GroupScore(
    TargetId target, Unit unit, List<Double> scores, int read, Counts paragraphs) {

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
    Counts paragraphs = profiles.stream().map(Profile::counts).reduce(Counts.NONE, Counts::plus);
    int read = unit == Unit.DOCUMENT ? profiles.size() : paragraphs.read();
    return new GroupScore(target, unit, scores, read, paragraphs);
  }

  /** Returns the scores of several groups as those of one. */
  public static GroupScore pooled(Collection<GroupScore> groups) {
    List<Double> scores = new ArrayList<>();
    int read = 0;
    Counts paragraphs = Counts.NONE;
    for (GroupScore group : groups) {
      scores.addAll(group.scores());
      read += group.read();
      paragraphs = paragraphs.plus(group.paragraphs());
    }
    GroupScore first = groups.iterator().next();
    return new GroupScore(first.target(), first.unit(), scores, read, paragraphs);
  }

  /** Returns all groups but one as one. */
  static GroupScore others(List<GroupScore> all, int except) {
    List<GroupScore> others = new ArrayList<>(all);
    others.remove(except);
    return pooled(others);
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

  /** Returns what the group's stance is; empty where it does not mention the target. */
  public Optional<Verdict> verdict() {
    return estimate().map(e -> Profiler.verdict(e, paragraphs));
  }

  /** Returns the share of units read that mention the target, 0..1; empty where none was read. */
  public Optional<Rate> rate() {
    return read == 0
        ? Optional.empty()
        : Optional.of(
            new Rate(mentioning() / (double) read, RateDifferences.wilson(mentioning(), read)));
  }

  /**
   * A share with its uncertainty.
   *
   * @param value in 0..1
   * @param interval Wilson's 95% score interval
   */
  public record Rate(double value, Interval interval) {}
}
