package org.vane.target;

import java.util.List;

/**
 * A target that was looked for in a document, with what it was looked for by: the evidence behind
 * "does not mention".
 *
 * @param id the target's id
 * @param name its name in prose, with the article where it takes one ("the United States")
 * @param directAliases the names that count as direct mentions, as dated and conditioned for the
 *     document
 * @param indirectAliases the phrases that count as indirect mentions
 */
public record SearchedTarget(
    TargetId id, String name, List<String> directAliases, List<String> indirectAliases) {

  public SearchedTarget {
    directAliases = List.copyOf(directAliases);
    indirectAliases = List.copyOf(indirectAliases);
  }
}
