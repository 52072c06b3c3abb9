package org.vane.target;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.vane.document.Metadata;

/**
 * Decides whose country's own text a document is: the outlet's or speaker's where known, else the
 * one origin whose markers stand in the text most often; none where two tie.
 */
final class OriginFinder {

  private final List<OriginDefinition> origins;

  OriginFinder(List<OriginDefinition> origins) {
    this.origins = origins;
  }

  /**
   * Returns the id of the document's origin, or null where nothing tells.
   *
   * @param markersFound for each origin, how many of its markers stand in the text
   */
  @Nullable String find(Metadata metadata, int[] markersFound) {
    for (OriginDefinition origin : origins) {
      if (holds(metadata.speaker(), origin.speakers())) {
        return origin.id();
      }
    }
    for (OriginDefinition origin : origins) {
      if (holds(metadata.outlet(), origin.outlets())) {
        return origin.id();
      }
    }
    int best = -1;
    boolean tie = true;
    for (int i = 0; i < markersFound.length; i++) {
      int most = best < 0 ? 0 : markersFound[best];
      if (markersFound[i] > most) {
        best = i;
        tie = false;
      } else if (markersFound[i] == most) {
        tie = true;
      }
    }
    return tie ? null : origins.get(best).id();
  }

  private static boolean holds(@Nullable String name, List<String> words) {
    if (name == null) {
      return false;
    }
    String folded = " " + fold(name) + " ";
    return words.stream().anyMatch(word -> folded.contains(" " + fold(word) + " "));
  }

  private static String fold(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
