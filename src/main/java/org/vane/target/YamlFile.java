package org.vane.target;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** The bytes of a YAML file as a tree of nodes that know line and column, and its errors. */
final class YamlFile {

  private static final int MOST_CHARS = 32 << 20;

  private final String name;

  YamlFile(String name) {
    this.name = name;
  }

  /** Parses the file into its one document. */
  YamlMap parse(byte[] bytes) {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(MOST_CHARS);
    options.setNestingDepthLimit(16);
    try {
      Node root = new Yaml(options).compose(new StringReader(decode(bytes)));
      if (root == null) {
        throw new InvalidTargetFileException(
            name + ":1:1: found an empty file, allowed: a mapping with the key 'targets'");
      }
      return YamlMap.root(this, root);
    } catch (MarkedYAMLException e) {
      throw new InvalidTargetFileException(
          name + position(e.getProblemMark()) + ": this is no YAML: " + problem(e), e);
    } catch (YAMLException e) {
      throw new InvalidTargetFileException(name + ":1:1: this is no YAML: " + e.getMessage(), e);
    }
  }

  private String decode(byte[] bytes) {
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      return text.startsWith("\ufeff") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new InvalidTargetFileException(
          name + ":1:1: the file is not UTF-8; save it as UTF-8 and try again", e);
    }
  }

  /** Makes the error for a node: {@code file:line:column: key 'k': found ..., allowed: ...}. */
  InvalidTargetFileException error(Node node, String key, String problem) {
    return error(node, "key '" + key + "': " + problem);
  }

  /** Makes the error for a node that stands under no key. */
  InvalidTargetFileException error(Node node, String problem) {
    return new InvalidTargetFileException(name + position(node.getStartMark()) + ": " + problem);
  }

  private static String position(@Nullable Mark mark) {
    return mark == null ? ":1:1" : ":" + (mark.getLine() + 1) + ":" + (mark.getColumn() + 1);
  }

  private static String problem(MarkedYAMLException e) {
    String context = Optional.ofNullable(e.getContext()).map(c -> " (" + c + ")").orElse("");
    return Optional.ofNullable(e.getProblem()).orElse("it can't be parsed") + context;
  }
}
