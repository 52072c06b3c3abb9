package org.vane.labelling;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.vane.stance.Stance;

/** Reads the cells of one row, each with what is allowed in it. */
record CellReader(Table table, Table.Row row) {

  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

  /** Returns a cell that must not be empty. */
  String text(String column) {
    String cell = table.cell(row, column);
    if (cell.isEmpty()) {
      throw bad(column, cell, "anything but nothing");
    }
    return cell;
  }

  /** Returns a whole number from 0 on. */
  int number(String column) {
    return Integer.parseInt(matching(column, NUMBER, "a whole number"));
  }

  String matching(String column, Pattern shape, String allowed) {
    String cell = table.cell(row, column);
    if (!shape.matcher(cell).matches()) {
      throw bad(column, cell, allowed);
    }
    return cell;
  }

  String oneOf(String column, Collection<String> allowed) {
    String cell = table.cell(row, column);
    if (!allowed.contains(cell)) {
      throw bad(column, cell, String.join(", ", new TreeSet<>(allowed)));
    }
    return cell;
  }

  Stance stance(String column) {
    String cell = table.cell(row, column);
    return stanceOf(cell).orElseThrow(() -> bad(column, cell, "against, neutral, favour"));
  }

  /** Returns the stance that a word names, whatever its case. */
  static Optional<Stance> stanceOf(String word) {
    return switch (word.strip().toLowerCase(Locale.ROOT)) {
      case "against" -> Optional.of(Stance.AGAINST);
      case "neutral" -> Optional.of(Stance.NEUTRAL);
      case "favour" -> Optional.of(Stance.FAVOUR);
      default -> Optional.empty();
    };
  }

  /** Makes the exception for a cell: where, found, allowed. */
  BadTableException bad(String column, String found, String allowed) {
    return new BadTableException(
        table.where(row, column)
            + ": found "
            + (found.isEmpty() ? "nothing" : "'" + shortened(found) + "'")
            + "; allowed is "
            + allowed);
  }

  static String shortened(String text) {
    int most = 60;
    return text.length() <= most ? text : text.substring(0, most) + "\u2026";
  }
}
