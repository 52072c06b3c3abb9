package org.vane.export;

import java.util.function.Function;

/**
 * One column of a table: its header, what it holds, and how to get it from a row.
 *
 * @param name header, as in the contract
 * @param kind what sort of value it holds
 * @param description what it says, in a phrase, for the column dictionary
 * @param value the cell's text, before any guard against formulas; empty where there is nothing
 * @param <R> what a row is made of
 */
public record Column<R>(String name, Kind kind, String description, Function<R, String> value) {

  /** What sort of value a column holds. */
  public enum Kind {
    TEXT,
    DATE,
    INTEGER,
    DECIMAL,
    TRUTH
  }

  static <R> Column<R> text(String name, String description, Function<R, String> value) {
    return new Column<>(name, Kind.TEXT, description, value);
  }

  static <R> Column<R> integer(String name, String description, Function<R, Integer> value) {
    return new Column<>(name, Kind.INTEGER, description, r -> Integer.toString(value.apply(r)));
  }

  /** Tells whether cells hold sentences. */
  boolean isLong() {
    return name.equals("evidence") || name.equals("finding") || name.equals("description");
  }

  /** Makes a column of text. */
  public static <R> Column<R> ofText(String name, String description, Function<R, String> value) {
    return text(name, description, value);
  }
}
