package org.vane.compare;

import java.util.List;
import java.util.Map;
import org.vane.profile.Shares;
import org.vane.target.SearchedTarget;
import org.vane.target.TargetId;

/**
 * Documents side by side.
 *
 * @param grouping by what documents are put together for the contrasts
 * @param sides the voices that stand side by side, by document in the order given, the lead first
 * @param targets every target that any of the documents was searched for
 * @param groups what is contrasted; by year in the order of time, else by first document
 * @param scores each group's stance by target, by the group's key in the order of the groups
 * @param shares the shares of stances toward a target over all groups together
 * @param contrasts the differences between groups, by target
 * @param trends change over the years; empty for other groupings and for too few years
 * @param checks reported absences held against full texts
 * @param coverages what articles took over of speeches
 * @param warnings why some of the numbers are not like for like
 */
public record Comparison(
    Grouping grouping,
    List<Side> sides,
    List<SearchedTarget> targets,
    List<Group> groups,
    Map<TargetId, Map<String, GroupScore>> scores,
    Map<TargetId, Shares> shares,
    List<Contrast> contrasts,
    List<Trend> trends,
    List<AbsenceCheck> checks,
    List<Coverage> coverages,
    List<Warning> warnings) {

  public Comparison {
    sides = List.copyOf(sides);
    targets = List.copyOf(targets);
    groups = List.copyOf(groups);
    contrasts = List.copyOf(contrasts);
    trends = List.copyOf(trends);
    checks = List.copyOf(checks);
    coverages = List.copyOf(coverages);
    warnings = List.copyOf(warnings);
  }
}
