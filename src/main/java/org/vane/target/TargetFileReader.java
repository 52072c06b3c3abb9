package org.vane.target;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Reads the YAML of target definitions as {@code docs/targets.md} describes it. */
final class TargetFileReader {

  private static final List<String> CONDITION_KEYS =
      List.of("case", "from", "to", "origin", "not-origin", "note", "source");
  private static final List<String> ALIAS_KEYS =
      plus(CONDITION_KEYS, "id", "text", "mode", "needs", "with", "within", "certainty");
  private static final List<String> EXCLUSION_KEYS = plus(CONDITION_KEYS, "text", "at");

  /** Where an exclusion stands. */
  private enum Place {
    ANYWHERE,
    PARAGRAPH_START
  }

  private final YamlFile file;
  private List<OriginDefinition> origins;

  /**
   * Makes a reader.
   *
   * @param name the file's name for messages
   * @param origins the origins known where the file has none of its own
   */
  TargetFileReader(String name, List<OriginDefinition> origins) {
    this.file = new YamlFile(name);
    this.origins = origins;
  }

  /** What a file holds. */
  record Content(List<TargetDefinition> targets, List<OriginDefinition> origins) {}

  Content read(byte[] bytes) {
    YamlMap root = file.parse(bytes);
    root.allowOnly(List.of("origins", "targets"));
    if (root.has("origins")) {
      origins = readOrigins(root);
    }
    List<TargetDefinition> targets = new ArrayList<>();
    Map<TargetId, Node> seen = new HashMap<>();
    for (Node node : root.items("targets")) {
      TargetDefinition target = target(YamlMap.of(file, node, "a target"));
      Node before = seen.put(target.id(), node);
      if (before != null) {
        throw file.error(
            node,
            "id",
            "the target '"
                + target.id()
                + "' is defined already in line "
                + (before.getStartMark().getLine() + 1));
      }
      targets.add(target);
    }
    return new Content(targets, origins);
  }

  private List<OriginDefinition> readOrigins(YamlMap root) {
    List<OriginDefinition> read = new ArrayList<>();
    for (Node node : root.items("origins")) {
      YamlMap map = YamlMap.of(file, node, "an origin");
      map.allowOnly(List.of("id", "outlets", "speakers", "markers", "contrary", "names"));
      read.add(
          new OriginDefinition(
              id(map).value(),
              map.texts("outlets"),
              map.texts("speakers"),
              spellings(map, "markers", map.oneOrMore("markers")),
              spellings(map, "contrary", map.oneOrMore("contrary")),
              spellings(map, "names", map.oneOrMore("names"))));
    }
    return List.copyOf(read);
  }

  private TargetDefinition target(YamlMap map) {
    map.allowOnly(List.of("id", "name", "aliases", "exclusions", "note", "source"));
    TargetId id = id(map);
    String name = map.text("name");
    List<Alias> aliases = new ArrayList<>();
    Set<String> ids = new TreeSet<>();
    for (Node node : map.items("aliases")) {
      Alias alias = alias(map, node);
      if (!ids.add(alias.id())) {
        throw map.error(
            node,
            "id",
            "the target '"
                + id
                + "' has an alias '"
                + alias.id()
                + "' already; give this one another id");
      }
      aliases.add(alias);
    }
    List<Exclusion> exclusions = new ArrayList<>();
    for (Node node : map.optionalItems("exclusions")) {
      exclusions.add(exclusion(map, node));
    }
    return new TargetDefinition(id, name, aliases, exclusions);
  }

  private Alias alias(YamlMap owner, Node node) {
    if (node instanceof ScalarNode) {
      List<String> phrases = spellings(owner, "aliases", List.of(node));
      return new Alias(
          slug(phrases.get(0)),
          phrases.subList(0, 1),
          phrases,
          MentionMode.DIRECT,
          CaseRule.TITLE,
          Conditions.ALWAYS,
          Certainty.HIGH,
          null,
          null);
    }
    YamlMap map = YamlMap.of(file, node, "an alias");
    map.allowOnly(ALIAS_KEYS);
    List<String> names = new ArrayList<>();
    for (Node text : texts(map)) {
      names.add(spellings(map, "text", List.of(text)).get(0));
    }
    return new Alias(
        map.optionalText("id").orElse(slug(names.get(0))),
        names,
        spellings(map, "text", texts(map)),
        choice(map, "mode", MentionMode.class, MentionMode.DIRECT),
        choice(map, "case", CaseRule.class, CaseRule.TITLE),
        conditions(map),
        choice(map, "certainty", Certainty.class, Certainty.HIGH),
        map.optionalText("note").orElse(null),
        map.optionalText("source").orElse(null));
  }

  private Exclusion exclusion(YamlMap owner, Node node) {
    if (node instanceof ScalarNode) {
      return new Exclusion(
          spellings(owner, "exclusions", List.of(node)), CaseRule.TITLE, Conditions.ALWAYS, false);
    }
    YamlMap map = YamlMap.of(file, node, "an exclusion");
    map.allowOnly(EXCLUSION_KEYS);
    return new Exclusion(
        spellings(map, "text", texts(map)),
        choice(map, "case", CaseRule.class, CaseRule.TITLE),
        conditions(map),
        choice(map, "at", Place.class, Place.ANYWHERE) == Place.PARAGRAPH_START);
  }

  private Conditions conditions(YamlMap map) {
    LocalDate from = date(map, "from");
    LocalDate to = date(map, "to");
    if (from != null && to != null && to.isBefore(from)) {
      throw map.error("to", "found " + to + ", allowed: a day not before 'from' " + from);
    }
    return new Conditions(
        from,
        to,
        originIds(map, "origin"),
        originIds(map, "not-origin"),
        choice(map, "needs", Scope.class, Scope.NONE),
        spellings(map, "with", map.oneOrMore("with")),
        within(map));
  }

  private static Scope within(YamlMap map) {
    Scope within = choice(map, "within", Scope.class, Scope.PARAGRAPH);
    if (within != Scope.PARAGRAPH && within != Scope.DOCUMENT) {
      throw map.error("within", "found '" + word(within) + "', allowed: paragraph, document");
    }
    return within;
  }

  private Set<String> originIds(YamlMap map, String key) {
    Set<String> known = new TreeSet<>();
    for (OriginDefinition origin : origins) {
      known.add(origin.id());
    }
    Set<String> ids = new TreeSet<>();
    for (Node node : map.oneOrMore(key)) {
      String id = map.scalar(key, node);
      if (!known.contains(id)) {
        throw map.error(node, key, "found '" + id + "', allowed: " + String.join(", ", known));
      }
      ids.add(id);
    }
    return ids;
  }

  private static @Nullable LocalDate date(YamlMap map, String key) {
    Optional<String> text = map.optionalText(key);
    try {
      return text.isEmpty() ? null : LocalDate.parse(text.get());
    } catch (DateTimeParseException e) {
      throw map.error(
          key, "found '" + text.get() + "', allowed: a day of the calendar as YYYY-MM-DD");
    }
  }

  private static <E extends Enum<E>> E choice(
      YamlMap map, String key, Class<E> type, E whereAbsent) {
    Optional<String> text = map.optionalText(key);
    if (text.isEmpty()) {
      return whereAbsent;
    }
    for (E value : EnumSet.allOf(type)) {
      if (word(value).equals(text.get())) {
        return value;
      }
    }
    String allowed =
        EnumSet.allOf(type).stream().map(TargetFileReader::word).collect(Collectors.joining(", "));
    throw map.error(key, "found '" + text.get() + "', allowed: " + allowed);
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static List<Node> texts(YamlMap map) {
    List<Node> nodes = map.oneOrMore("text");
    if (nodes.isEmpty()) {
      map.items("text");
    }
    return nodes;
  }

  private static List<String> spellings(YamlMap map, String key, List<Node> nodes) {
    List<String> spellings = new ArrayList<>();
    for (Node node : nodes) {
      String text = map.scalar(key, node);
      try {
        spellings.addAll(SpellingTemplate.expand(text));
      } catch (IllegalArgumentException e) {
        throw map.error(node, key, "found '" + text + "': " + e.getMessage());
      }
    }
    for (String spelling : spellings) {
      if (spelling.codePoints().noneMatch(Character::isLetterOrDigit)) {
        throw map.error(
            nodes.get(0), key, "found '" + spelling + "', allowed: text with a letter or digit");
      }
    }
    return spellings;
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

  private static String slug(String text) {
    String slug = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    return slug.replaceAll("^-|-$", "");
  }

  private static List<String> plus(List<String> keys, String... more) {
    List<String> all = new ArrayList<>(keys);
    all.addAll(List.of(more));
    return List.copyOf(all);
  }
}
