package org.vane.compare;

import java.util.List;

/**
 * Voices that are compared as one.
 *
 * @param key what they have in common: a document's id, a name, an outlet, a year
 * @param sides the voices, by document, at least one
 */
public record Group(String key, List<Side> sides) {

  public Group {
    sides = List.copyOf(sides);
    if (sides.isEmpty()) {
      throw new IllegalArgumentException("the group '" + key + "' is empty");
    }
  }

  /** Returns how many documents it spans. */
  public int documents() {
    return (int) sides.stream().mapToInt(Side::position).distinct().count();
  }
}
