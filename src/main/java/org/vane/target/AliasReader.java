package org.vane.target;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Reads aliases and exclusions with their conditions. */
final class AliasReader {

  private static final List<String> SHARED_KEYS =
      List.of("text", "case", "from", "to", "origin", "not-origin", "at", "note", "source");
  private static final List<String> ALIAS_KEYS =
      plus(SHARED_KEYS, "id", "mode", "needs", "with", "without", "within", "certainty");

  private final YamlFile file;
  private final Set<String> originIds = new TreeSet<>();

  AliasReader(YamlFile file, List<OriginDefinition> origins) {
    this.file = file;
    origins.forEach(origin -> originIds.add(origin.id()));
  }

  /** Reads an alias: a mapping, or just a text that names the target directly. */
  Alias alias(YamlMap owner, Node node) {
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
    YamlMap map = YamlMap.of(file, node, "aliases", "an alias");
    map.allowOnly(ALIAS_KEYS);
    List<String> names = new ArrayList<>();
    for (Node text : texts(map)) {
      names.add(spellings(map, "text", List.of(text)).get(0));
    }
    return new Alias(
        map.optionalText("id").orElse(slug(names.get(0))),
        names,
        spellings(map, "text", texts(map)),
        choice(map, "mode", MentionMode.DIRECT),
        choice(map, "case", CaseRule.TITLE),
        conditions(map),
        choice(map, "certainty", Certainty.HIGH),
        map.optionalText("note").orElse(null),
        map.optionalText("source").orElse(null));
  }

  /** Reads an exclusion: a mapping, or just a text. */
  Exclusion exclusion(YamlMap owner, Node node) {
    if (node instanceof ScalarNode) {
      List<String> phrases = spellings(owner, "exclusions", List.of(node));
      return new Exclusion(phrases, CaseRule.TITLE, Conditions.ALWAYS);
    }
    YamlMap map = YamlMap.of(file, node, "exclusions", "an exclusion");
    map.allowOnly(SHARED_KEYS);
    return new Exclusion(
        spellings(map, "text", texts(map)), choice(map, "case", CaseRule.TITLE), conditions(map));
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
        choice(map, "at", Place.ANYWHERE),
        choice(map, "needs", Scope.NONE),
        spellings(map, "with", map.oneOrMore("with")),
        spellings(map, "without", map.oneOrMore("without")),
        within(map));
  }

  private static Scope within(YamlMap map) {
    Scope within = choice(map, "within", Scope.PARAGRAPH);
    if (within != Scope.PARAGRAPH && within != Scope.DOCUMENT) {
      throw map.error("within", "found '" + word(within) + "', allowed: paragraph, document");
    }
    return within;
  }

  private Set<String> originIds(YamlMap map, String key) {
    Set<String> ids = new TreeSet<>();
    for (Node node : map.oneOrMore(key)) {
      String id = map.scalar(key, node);
      if (!originIds.contains(id)) {
        throw map.error(node, key, "found '" + id + "', allowed: " + String.join(", ", originIds));
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

  private static <E extends Enum<E>> E choice(YamlMap map, String key, E whereAbsent) {
    Optional<String> text = map.optionalText(key);
    if (text.isEmpty()) {
      return whereAbsent;
    }
    Set<E> allowed = EnumSet.allOf(whereAbsent.getDeclaringClass());
    for (E value : allowed) {
      if (word(value).equals(text.get())) {
        return value;
      }
    }
    String words = allowed.stream().map(AliasReader::word).collect(Collectors.joining(", "));
    throw map.error(key, "found '" + text.get() + "', allowed: " + words);
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static List<Node> texts(YamlMap map) {
    List<Node> nodes = map.oneOrMore("text");
    return nodes.isEmpty() ? map.items("text") : nodes;
  }

  /** Returns the spellings that templates under a key stand for. */
  static List<String> spellings(YamlMap map, String key, List<Node> nodes) {
    List<String> spellings = new ArrayList<>();
    for (Node node : nodes) {
      String text = map.scalar(key, node);
      try {
        spellings.addAll(SpellingTemplate.expand(text));
      } catch (IllegalArgumentException e) {
        throw map.error(node, key, "found '" + text + "': " + e.getMessage());
      }
      for (String spelling : spellings) {
        if (spelling.codePoints().noneMatch(Character::isLetterOrDigit)) {
          String problem = "found '" + spelling + "', allowed: a text with a letter or digit";
          throw map.error(node, key, problem);
        }
      }
    }
    return spellings;
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
