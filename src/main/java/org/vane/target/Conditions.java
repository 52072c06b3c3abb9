package org.vane.target;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When an alias or exclusion holds; everything absent means always.
 *
 * @param from first day on which it holds, or null
 * @param to last day on which it holds, or null
 * @param origins ids of the origins in whose texts it holds; empty for any text
 * @param notOrigins ids of the origins in whose texts it does not hold
 * @param at where in its paragraph it must stand
 * @param needs where the target must be named directly besides
 * @param with phrases of which one must stand in the text, too; empty where none need
 * @param without phrases none of which may stand there
 * @param within where both are looked for: {@link Scope#PARAGRAPH} or {@link Scope#DOCUMENT}
 */
public record Conditions(
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    Set<String> origins,
    Set<String> notOrigins,
    Place at,
    Scope needs,
    List<String> with,
    List<String> without,
    Scope within) {

  /** Holds always. */
  public static final Conditions ALWAYS =
      new Conditions(
          null,
          null,
          Set.of(),
          Set.of(),
          Place.ANYWHERE,
          Scope.NONE,
          List.of(),
          List.of(),
          Scope.PARAGRAPH);

  public Conditions {
    origins = Set.copyOf(origins);
    notOrigins = Set.copyOf(notOrigins);
    with = List.copyOf(with);
    without = List.copyOf(without);
    if (within != Scope.PARAGRAPH && within != Scope.DOCUMENT) {
      throw new IllegalArgumentException(
          "illegal 'within' " + within + ": must be paragraph or document");
    }
    if (from != null && to != null && to.isBefore(from)) {
      throw new IllegalArgumentException(
          "illegal period: 'to' " + to + " lies before 'from' " + from);
    }
  }

  /**
   * Returns whether this holds for a document of that date and origin.
   *
   * @param date date of the document, or null where unknown: then every period holds
   * @param origin id of the document's origin, or null where unknown
   */
  boolean holdFor(@Nullable LocalDate date, @Nullable String origin) {
    if (date != null && !covers(date)) {
      return false;
    }
    if (origin == null) {
      return origins.isEmpty();
    }
    return (origins.isEmpty() || origins.contains(origin)) && !notOrigins.contains(origin);
  }

  private boolean covers(LocalDate date) {
    return (from == null || !date.isBefore(from)) && (to == null || !date.isAfter(to));
  }
}
