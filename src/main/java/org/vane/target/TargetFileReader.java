package org.vane.target;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.yaml.snakeyaml.nodes.Node;

/** Reads the YAML of target definitions as {@code docs/targets.md} describes it. */
final class TargetFileReader {

  private final YamlFile file;
  private final List<OriginDefinition> knownOrigins;

  /**
   * Makes a reader.
   *
   * @param name the file's name for messages
   * @param knownOrigins the origins that conditions may refer to where the file has none of its own
   */
  TargetFileReader(String name, List<OriginDefinition> knownOrigins) {
    this.file = new YamlFile(name);
    this.knownOrigins = List.copyOf(knownOrigins);
  }

  /** What a file holds. */
  record Content(List<TargetDefinition> targets, List<OriginDefinition> origins) {}

  Content read(byte[] bytes) {
    YamlMap root = file.parse(bytes);
    root.allowOnly(List.of("origins", "targets"));
    List<OriginDefinition> origins = root.has("origins") ? origins(root) : knownOrigins;
    AliasReader aliases = new AliasReader(file, origins);
    List<TargetDefinition> targets = new ArrayList<>();
    Map<TargetId, Integer> lines = new HashMap<>();
    for (Node node : root.items("targets")) {
      TargetDefinition target = target(YamlMap.of(file, node, "targets", "a target"), aliases);
      Integer before = lines.putIfAbsent(target.id(), node.getStartMark().getLine() + 1);
      if (before != null) {
        throw file.error(
            node, "id", "the target '" + target.id() + "' is defined already in line " + before);
      }
      targets.add(target);
    }
    return new Content(targets, origins);
  }

  private List<OriginDefinition> origins(YamlMap root) {
    List<OriginDefinition> origins = new ArrayList<>();
    Set<String> ids = new TreeSet<>();
    for (Node node : root.items("origins")) {
      YamlMap map = YamlMap.of(file, node, "origins", "an origin");
      map.allowOnly(List.of("id", "outlets", "speakers", "markers", "contrary", "names"));
      OriginDefinition origin =
          new OriginDefinition(
              id(map).value(),
              map.texts("outlets"),
              map.texts("speakers"),
              AliasReader.spellings(map, "markers", map.oneOrMore("markers")),
              AliasReader.spellings(map, "contrary", map.oneOrMore("contrary")),
              AliasReader.spellings(map, "names", map.oneOrMore("names")));
      if (!ids.add(origin.id())) {
        throw map.error("id", "the origin '" + origin.id() + "' is defined already");
      }
      origins.add(origin);
    }
    return List.copyOf(origins);
  }

  private static TargetDefinition target(YamlMap map, AliasReader reader) {
    map.allowOnly(List.of("id", "name", "aliases", "exclusions", "note", "source"));
    TargetId id = id(map);
    String name = map.text("name");
    List<Alias> aliases = new ArrayList<>();
    Set<String> ids = new TreeSet<>();
    for (Node node : map.items("aliases")) {
      Alias alias = reader.alias(map, node);
      if (!ids.add(alias.id())) {
        String problem = "the target '" + id + "' has an alias '" + alias.id() + "' already";
        throw map.error(node, "id", problem + "; give this one an id of its own");
      }
      aliases.add(alias);
    }
    List<Exclusion> exclusions = new ArrayList<>();
    for (Node node : map.optionalItems("exclusions")) {
      exclusions.add(reader.exclusion(map, node));
    }
    return new TargetDefinition(id, name, aliases, exclusions);
  }

  private static TargetId id(YamlMap map) {
    String id = map.text("id");
    try {
      return new TargetId(id);
    } catch (IllegalArgumentException e) {
      throw map.error(
          "id",
          "found '"
              + id
              + "', allowed: lower-case letters, digits and hyphens, starting with a letter");
    }
  }
}
