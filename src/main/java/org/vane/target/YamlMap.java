package org.vane.target;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A mapping of a YAML file, whose keys and values are read by name; errors know line and column.
 */
final class YamlMap {

  private final YamlFile file;
  private final Node node;
  private final String what;
  private final Map<String, Node> keys = new LinkedHashMap<>();
  private final Map<String, Node> values = new LinkedHashMap<>();

  private YamlMap(YamlFile file, MappingNode node, String what) {
    this.file = file;
    this.node = node;
    this.what = what;
    for (NodeTuple tuple : node.getValue()) {
      if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
        throw file.error(tuple.getKeyNode(), what, "found a key that is no plain word");
      }
      if (values.put(key.getValue(), tuple.getValueNode()) != null) {
        throw file.error(key, key.getValue(), "found twice in " + what + ", allowed is once");
      }
      keys.put(key.getValue(), key);
    }
  }

  /**
   * Reads a node as a mapping.
   *
   * @param key the key under which it stands
   * @param what what it is, for messages: "a target"
   */
  static YamlMap of(YamlFile file, Node node, String key, String what) {
    if (node instanceof MappingNode mapping) {
      return new YamlMap(file, mapping, what);
    }
    throw file.error(
        node, key, "found " + kind(node) + " as " + what + ", allowed: a mapping (key: value)");
  }

  /** Reads the root of a file as a mapping. */
  static YamlMap root(YamlFile file, Node node) {
    if (node instanceof MappingNode mapping) {
      return new YamlMap(file, mapping, "the file");
    }
    throw file.error(node, "found " + kind(node) + ", allowed: a mapping with the key 'targets'");
  }

  /** Fails if there is a key other than these. */
  void allowOnly(List<String> allowed) {
    for (Map.Entry<String, Node> key : keys.entrySet()) {
      if (!allowed.contains(key.getKey())) {
        throw file.error(
            key.getValue(),
            key.getKey(),
            "unknown in " + what + ", allowed: " + String.join(", ", new TreeSet<>(allowed)));
      }
    }
  }

  boolean has(String key) {
    return values.containsKey(key);
  }

  /** Returns the text under a key that must be there and must not be blank. */
  String text(String key) {
    return scalar(key, value(key));
  }

  Optional<String> optionalText(String key) {
    return Optional.ofNullable(values.get(key)).map(value -> scalar(key, value));
  }

  /** Returns the items of the list under a key that must be there and must not be empty. */
  List<Node> items(String key) {
    List<Node> items = optionalItems(key);
    if (items.isEmpty()) {
      throw file.error(value(key), key, "found an empty list, allowed: at least one item");
    }
    return items;
  }

  /** Returns the items of a list, none where the key is absent. */
  List<Node> optionalItems(String key) {
    Node value = values.get(key);
    if (value == null) {
      return List.of();
    }
    if (value instanceof SequenceNode sequence) {
      return sequence.getValue();
    }
    throw file.error(value, key, "found " + kind(value) + ", allowed: a list");
  }

  /** Returns a text or a list of texts as a list; none where the key is absent. */
  List<Node> oneOrMore(String key) {
    return values.get(key) instanceof ScalarNode one ? List.of(one) : optionalItems(key);
  }

  /** Returns the texts of {@link #oneOrMore}. */
  List<String> texts(String key) {
    List<String> texts = new ArrayList<>();
    for (Node item : oneOrMore(key)) {
      texts.add(scalar(key, item));
    }
    return texts;
  }

  /** Returns the text of a scalar node that stands under a key. */
  String scalar(String key, Node value) {
    if (!(value instanceof ScalarNode scalar)) {
      throw file.error(value, key, "found " + kind(value) + ", allowed: a text");
    }
    if (scalar.getValue().isBlank()) {
      throw file.error(value, key, "found nothing, allowed: a text that is not blank");
    }
    return scalar.getValue().strip();
  }

  InvalidTargetFileException error(String key, String problem) {
    return file.error(values.getOrDefault(key, node), key, problem);
  }

  InvalidTargetFileException error(Node at, String key, String problem) {
    return file.error(at, key, problem);
  }

  private Node value(String key) {
    Node value = values.get(key);
    if (value == null) {
      throw file.error(node, key, "missing in " + what + ", where it must be");
    }
    return value;
  }

  private static String kind(Node node) {
    if (node instanceof MappingNode) {
      return "a mapping";
    }
    if (node instanceof SequenceNode) {
      return "a list";
    }
    String value = ((ScalarNode) node).getValue();
    return value.isBlank() ? "nothing" : "'" + value.strip() + "'";
  }
}
