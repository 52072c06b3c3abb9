package org.vane.target;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The targets of one run, with what is needed to say later by which definitions a number was made.
 *
 * @param definitions the targets in the order of the file, at least one, with ids of their own
 * @param origins the origins that conditions may refer to
 * @param sha256 SHA-256 of the file's bytes as 64 lower-case hex digits
 * @param displayPath the file as the user named it, or the name of the shipped set
 */
public record TargetDefinitions(
    List<TargetDefinition> definitions,
    List<OriginDefinition> origins,
    String sha256,
    String displayPath) {

  private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

  public TargetDefinitions {
    definitions = List.copyOf(definitions);
    origins = List.copyOf(origins);
    if (!SHA_256.matcher(sha256).matches()) {
      throw new IllegalArgumentException(
          "illegal SHA-256 '" + sha256 + "': must be 64 lower-case hex digits");
    }
    if (definitions.isEmpty()) {
      throw new IllegalArgumentException(
          displayPath + " defines no target: at least one is needed");
    }
    Set<TargetId> seen = new HashSet<>();
    for (TargetDefinition definition : definitions) {
      if (!seen.add(definition.id())) {
        throw new IllegalArgumentException(
            displayPath + " defines the target '" + definition.id() + "' twice");
      }
    }
  }

  /** Returns the targets' ids, in the order of the file. */
  public List<TargetId> ids() {
    List<TargetId> ids = new ArrayList<>(definitions.size());
    for (TargetDefinition definition : definitions) {
      ids.add(definition.id());
    }
    return List.copyOf(ids);
  }

  /** Returns the alias that a mention was found by, if these definitions hold it. */
  public Optional<Alias> aliasOf(Mention mention) {
    return definitions.stream()
        .filter(definition -> definition.id().equals(mention.target()))
        .flatMap(definition -> definition.aliases().stream())
        .filter(alias -> mention.rule().equals(mention.target() + ":" + alias.id()))
        .findFirst();
  }
}
