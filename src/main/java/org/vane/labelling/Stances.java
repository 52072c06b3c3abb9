package org.vane.labelling;

import java.util.Locale;
import java.util.Optional;
import org.vane.stance.Stance;

/** The words of the labels. */
final class Stances {

  private Stances() {}

  static String word(Stance stance) {
    return stance.name().toLowerCase(Locale.ROOT);
  }

  /** Returns the stance that a word names, whatever its case. */
  static Optional<Stance> of(String word) {
    return switch (word.strip().toLowerCase(Locale.ROOT)) {
      case "against" -> Optional.of(Stance.AGAINST);
      case "neutral" -> Optional.of(Stance.NEUTRAL);
      case "favour" -> Optional.of(Stance.FAVOUR);
      default -> Optional.empty();
    };
  }
}
