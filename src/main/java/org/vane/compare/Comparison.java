package org.vane.compare;

import java.util.List;
import org.vane.target.SearchedTarget;

/**
 * Documents side by side.
 *
 * @param sides the voices that are compared, by document in the order given, the lead voice first
 * @param targets every target that any of the documents was searched for
 * @param warnings why some of the numbers are not like for like
 */
public record Comparison(List<Side> sides, List<SearchedTarget> targets, List<Warning> warnings) {

  public Comparison {
    sides = List.copyOf(sides);
    targets = List.copyOf(targets);
    warnings = List.copyOf(warnings);
  }
}
