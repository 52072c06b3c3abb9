package org.vane.voice;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The letters by which a document calls an institution: "Norra News Agency (NNA)". */
final class ShortNames {

  private final Map<String, String> byLetters = new HashMap<>();

  /** Notes the letters in a bracket behind a name, or those that its words begin with. */
  void read(Level level, Range range, String name) {
    boolean bracket =
        level.tag(range.to()) == Tag.OPEN_BRACKET && level.tag(range.to() + 2) == Tag.CLOSE_BRACKET;
    if (bracket && level.tag(range.to() + 1) == Tag.NAME && range.size() > 1) {
      Range letters = new Range(range.to() + 1, range.to() + 2);
      byLetters.putIfAbsent(NameBook.key(level.text(level.span(letters))), name);
    } else if (range.size() > 2) {
      byLetters.putIfAbsent(initials(name), name);
    }
  }

  /** Returns the name that letters in capitals stand for, or null. */
  @Nullable String full(String name) {
    boolean letters = name.equals(name.toUpperCase(Locale.ROOT));
    return letters ? byLetters.get(NameBook.key(name)) : null;
  }

  /** Returns the first letters of a name's words that have capitals, in lower case. */
  static String initials(String name) {
    StringBuilder letters = new StringBuilder();
    boolean inside = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean word = Character.isLetterOrDigit(c);
      if (word && !inside && Character.isUpperCase(c)) {
        letters.append(Character.toLowerCase(c));
      }
      inside = word;
    }
    return letters.toString();
  }
}
