package org.vane.target;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A target and all the words by which it is mentioned.
 *
 * @param id its id
 * @param name its name in prose, with the article where it takes one; not blank
 * @param aliases its aliases, at least one, with ids of their own
 * @param exclusions phrases around an alias that are no mention
 */
public record TargetDefinition(
    TargetId id, String name, List<Alias> aliases, List<Exclusion> exclusions) {

  public TargetDefinition {
    aliases = List.copyOf(aliases);
    exclusions = List.copyOf(exclusions);
    if (name.isBlank()) {
      throw new IllegalArgumentException("target " + id + " needs a name");
    }
    if (aliases.isEmpty()) {
      throw new IllegalArgumentException("target " + id + " needs at least one alias");
    }
    Set<String> seen = new HashSet<>();
    for (Alias alias : aliases) {
      if (!seen.add(alias.id())) {
        throw new IllegalArgumentException(
            "target " + id + " has two aliases with the id '" + alias.id() + "'");
      }
    }
  }
}
