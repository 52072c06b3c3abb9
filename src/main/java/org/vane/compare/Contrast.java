package org.vane.compare;

import java.util.Optional;
import org.vane.target.SearchedTarget;

/**
 * Two groups and one target.
 *
 * @param first key of the first group
 * @param second key of the second group; null where it is all the others together
 * @param target toward whom
 * @param unit what is counted as one
 * @param score how much warmer the first is; empty where one of them does not mention the target
 * @param rate how much more often the first mentions it; empty where of one of them nothing was
 *     read, or neither mentions it
 */
public record Contrast(
    String first,
    Optional<String> second,
    SearchedTarget target,
    Unit unit,
    Optional<Difference> score,
    Optional<Difference> rate) {}
