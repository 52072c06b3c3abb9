package org.vane.voice;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vane.document.Span;

/**
 * A text whose attributions are marked, read from the markup of {@code datasets/attribution/src}.
 *
 * @param head the metadata lines, {@code id}, {@code genre}, {@code kind} and perhaps {@code
 *     speaker}
 * @param text the text without markup: headline and paragraphs with an empty line between
 * @param attributions in the order of their numbers
 */
record AnnotatedText(Map<String, String> head, String text, List<Marked> attributions) {

  /** What a marked span is in its attribution. */
  enum Role {
    SOURCE('S'),
    CUE('Q'),
    CONTENT('C'),
    CARRIER('K');

    private final char letter;

    Role(char letter) {
      this.letter = letter;
    }

    static Role of(char letter) {
      for (Role role : values()) {
        if (role.letter == letter) {
          return role;
        }
      }
      throw new IllegalArgumentException("found role " + letter + ", allowed are S, Q, C and K");
    }
  }

  /** One attribution: the voice's full name and the spans in text order. */
  record Marked(int number, String voice, Map<Role, List<Span>> spans) {

    List<Span> of(Role role) {
      return spans.getOrDefault(role, List.of());
    }
  }

  private static final Pattern HEAD =
      Pattern.compile("# (id|genre|kind|speaker|[1-9][0-9]*): (\\S.*)");
  private static final Pattern OPENING = Pattern.compile("\\{([A-Z])([0-9]+(?:\\+[0-9]+)*)\\|");

  String id() {
    return head.getOrDefault("id", "");
  }

  static AnnotatedText read(Path file) throws IOException {
    return parse(file.getFileName().toString(), Files.readAllLines(file, StandardCharsets.UTF_8));
  }

  /**
   * Reads the lines of one file.
   *
   * @throws IllegalArgumentException with file, line and column where the markup is broken
   */
  static AnnotatedText parse(String file, List<String> lines) {
    return new Reader(file).read(lines);
  }

  private record Open(List<Integer> numbers, Role role, int start) {}

  /** One reading; holds what has been read so far. */
  private static final class Reader {
    private final String file;
    private final Map<String, String> head = new TreeMap<>();
    private final SortedMap<Integer, String> voices = new TreeMap<>();
    private final SortedMap<Integer, Map<Role, List<Span>>> spans = new TreeMap<>();
    private final StringBuilder text = new StringBuilder();

    Reader(String file) {
      this.file = file;
    }

    AnnotatedText read(List<String> lines) {
      int line = 0;
      while (line < lines.size() && lines.get(line).startsWith("#")) {
        headLine(lines.get(line), line + 1);
        line++;
      }
      for (; line < lines.size(); line++) {
        boolean empty = lines.get(line).isEmpty();
        if (empty && line + 1 < lines.size() && lines.get(line + 1).isEmpty()) {
          throw broken(line + 1, 1, "found two empty lines, allowed is one between paragraphs");
        }
        if (!empty) {
          if (!lines.get(line - 1).isEmpty()) {
            throw broken(line + 1, 1, "found no empty line before the paragraph");
          }
          paragraph(lines.get(line), line + 1);
        }
      }
      return new AnnotatedText(Map.copyOf(head), text.toString(), attributions());
    }

    private void headLine(String line, int number) {
      Matcher matcher = HEAD.matcher(line);
      if (!matcher.matches()) {
        throw broken(number, 1, "found \"" + line + "\", allowed is \"# key: value\"");
      }
      String key = matcher.group(1);
      Object before =
          Character.isDigit(key.charAt(0))
              ? voices.put(Integer.valueOf(key), matcher.group(2))
              : head.put(key, matcher.group(2));
      if (before != null) {
        throw broken(number, 3, "found " + key + " a second time");
      }
    }

    private void paragraph(String line, int number) {
      if (!text.isEmpty()) {
        text.append("\n\n");
      }
      Deque<Open> open = new ArrayDeque<>();
      Matcher opening = OPENING.matcher(line);
      int at = 0;
      while (at < line.length()) {
        char c = line.charAt(at);
        if (c == '{') {
          if (!opening.region(at, line.length()).lookingAt()) {
            throw broken(number, at + 1, "found a brace, expected one like {S1|");
          }
          open.push(open(opening, number, at));
          at = opening.end();
        } else if (c == '}') {
          if (open.isEmpty()) {
            throw broken(number, at + 1, "found a closing brace without an opening one");
          }
          close(open.pop());
          at++;
        } else if (c == '|' || Character.isSurrogate(c)) {
          throw broken(number, at + 1, "found a character that the texts may not hold");
        } else {
          text.append(c);
          at++;
        }
      }
      if (!open.isEmpty()) {
        throw broken(number, line.length(), "found no closing brace for " + open.peek());
      }
    }

    private Open open(Matcher opening, int line, int at) {
      List<Integer> numbers = new ArrayList<>();
      for (String one : opening.group(2).split("\\+", -1)) {
        Integer number = Integer.valueOf(one);
        if (!voices.containsKey(number)) {
          throw broken(line, at + 1, "found attribution " + one + " without a head line");
        }
        numbers.add(number);
      }
      try {
        return new Open(numbers, Role.of(opening.group(1).charAt(0)), text.length());
      } catch (IllegalArgumentException e) {
        throw broken(line, at + 1, e.getMessage());
      }
    }

    private void close(Open open) {
      for (int number : open.numbers()) {
        spans
            .computeIfAbsent(number, key -> new EnumMap<>(Role.class))
            .computeIfAbsent(open.role(), key -> new ArrayList<>())
            .add(new Span(open.start(), text.length()));
      }
    }

    private List<Marked> attributions() {
      List<Marked> all = new ArrayList<>();
      voices.forEach(
          (number, voice) -> {
            Map<Role, List<Span>> sorted = new EnumMap<>(Role.class);
            spans
                .getOrDefault(number, Map.of())
                .forEach((role, list) -> sorted.put(role, list.stream().sorted().toList()));
            all.add(new Marked(number, voice, sorted));
          });
      return List.copyOf(all);
    }

    private IllegalArgumentException broken(int line, int column, String what) {
      return new IllegalArgumentException(file + ":" + line + ":" + column + ": " + what);
    }
  }
}
