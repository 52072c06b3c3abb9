package org.vane.target;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vane.document.DocumentKind;
import org.vane.document.Metadata;
import org.vane.document.Span;

/**
 * Decides whose country's own text a document is.
 *
 * <p>The speaker's or the outlet's, where one is known. Else phrases of the text are counted: a
 * marker is worth {@value #STRONG}, a contrary phrase as much against, and in a speech or statement
 * each naming of the own country 1. The origin with the most points is it, if it has at least
 * {@value #ENOUGH} and no other has as many; otherwise there is none, as for most news.
 */
final class OriginFinder {

  private static final int STRONG = 3;
  private static final int ENOUGH = 3;

  /** What a phrase says about an origin. */
  enum Clue {
    MARKER,
    CONTRARY,
    NAME
  }

  /** A clue that stands in the text. */
  record Found(int origin, Clue clue, Span span) {}

  private static final Comparator<Found> LONGEST_AT_EACH_START =
      Comparator.<Found>comparingInt(f -> f.span().start())
          .thenComparing(f -> -f.span().end())
          .thenComparing(Found::origin)
          .thenComparing(Found::clue);

  private final List<OriginDefinition> origins;

  OriginFinder(List<OriginDefinition> origins) {
    this.origins = origins;
  }

  /** Returns the id of the document's origin, or nothing where nothing tells. */
  Optional<String> find(Metadata metadata, List<Found> clues) {
    return byName(metadata.speaker(), true)
        .or(() -> byName(metadata.outlet(), false))
        .or(() -> byClues(metadata.kind(), clues));
  }

  private Optional<String> byName(@Nullable String name, boolean speaker) {
    if (name == null) {
      return Optional.empty();
    }
    String folded = " " + fold(name) + " ";
    return origins.stream()
        .filter(
            origin ->
                (speaker ? origin.speakers() : origin.outlets())
                    .stream().anyMatch(words -> folded.contains(" " + fold(words) + " ")))
        .map(OriginDefinition::id)
        .findFirst();
  }

  private Optional<String> byClues(DocumentKind kind, List<Found> clues) {
    int[] points = new int[origins.size()];
    for (Found found : withoutInner(clues)) {
      points[found.origin()] +=
          switch (found.clue()) {
            case MARKER -> STRONG;
            case CONTRARY -> -STRONG;
            case NAME -> kind == DocumentKind.ARTICLE ? 0 : 1;
          };
    }
    int best = -1;
    int most = ENOUGH - 1;
    for (int i = 0; i < points.length; i++) {
      if (points[i] > most) {
        best = i;
        most = points[i];
      } else if (points[i] == most) {
        best = -1;
      }
    }
    return best < 0 ? Optional.empty() : Optional.of(origins.get(best).id());
  }

  /** Leaves out clues inside longer ones: "Republic of Korea" in the North's full name. */
  private static List<Found> withoutInner(List<Found> clues) {
    List<Found> sorted = new ArrayList<>(clues);
    sorted.sort(LONGEST_AT_EACH_START);
    List<Found> outer = new ArrayList<>();
    Span last = new Span(0, 0);
    for (Found found : sorted) {
      if (found.span().equals(last) || found.span().end() > last.end()) {
        outer.add(found);
        last = found.span();
      }
    }
    return outer;
  }

  private static String fold(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
