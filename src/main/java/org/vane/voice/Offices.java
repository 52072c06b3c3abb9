package org.vane.voice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who holds which office, as a document's appositions say: "Vega, president of the council, ...".
 */
final class Offices {

  private static final int REACH = 40;

  /** From an offset on, the office is this person's. */
  private record Held(int offset, String office, String name) {}

  private final Map<String, List<Held>> byHead = new HashMap<>();

  /** Notes the offices in an apposition that begins at a token. */
  void read(Level level, int from, String name) {
    int to = from;
    int end = Math.min(level.sentence(from).to(), from + REACH);
    while (to < end && level.tag(to) != Tag.COMMA && part(level, to)) {
      to++;
    }
    if (to > from && (to == end || level.tag(to) == Tag.COMMA || level.tag(to) == Tag.STOP)) {
      for (String office : offices(level, new Range(from, to))) {
        byHead
            .computeIfAbsent(first(office), key -> new ArrayList<>(2))
            .add(new Held(level.token(from).start(), office, name));
      }
    }
  }

  private static boolean part(Level level, int i) {
    Tag tag = level.tag(i);
    return tag.isNominal() || tag == Tag.PREPOSITION || tag == Tag.CONJUNCTION || tag == Tag.OTHER;
  }

  /** Returns who holds the office that a source names, or null where nobody was said to. */
  @Nullable String holder(Level level, Range source) {
    String office = offices(level, source).get(0);
    int offset = level.token(source.from()).start();
    String found = null;
    for (Held held : byHead.getOrDefault(first(office), List.of())) {
      boolean same = held.office.startsWith(office) || office.startsWith(held.office);
      if (held.offset < offset && same) {
        found = held.name;
      }
    }
    return office.contains(" of ") || office.contains(" for ") ? found : null;
  }

  private static List<String> offices(Level level, Range range) {
    List<String> offices = new ArrayList<>();
    StringBuilder office = new StringBuilder();
    for (int i = range.from(); i < range.to(); i++) {
      if (level.word(i).equals("and")) {
        offices.add(office.toString().strip());
        office.setLength(0);
      } else if (level.tag(i) != Tag.DETERMINER) {
        office.append(level.word(i).toLowerCase(Locale.ROOT)).append(' ');
      }
    }
    offices.add(office.toString().strip());
    return offices;
  }

  private static String first(String office) {
    int space = office.indexOf(' ');
    return space < 0 ? office : office.substring(0, space);
  }
}
