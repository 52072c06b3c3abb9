package org.vane.report.wording;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement with what it rests on, as a tree. It holds no markup: whoever prints it escapes it.
 *
 * @param text the statement
 * @param tone how it may be coloured
 * @param bar a length in 0..1 to draw beside it, or null
 * @param branches what it rests on, in order
 */
public record Outline(String text, Tone tone, @Nullable Double bar, List<Outline> branches) {

  /** What colour may say beside the words, never instead of them. */
  public enum Tone {
    PLAIN,
    FAVOUR,
    AGAINST,
    QUIET
  }

  public Outline {
    branches = List.copyOf(branches);
    if (bar != null && !(bar >= 0 && bar <= 1)) {
      throw new IllegalArgumentException("illegal bar " + bar + ": must be in 0..1");
    }
  }

  /** Returns a statement that rests on nothing. */
  public static Outline leaf(String text) {
    return new Outline(text, Tone.PLAIN, null, List.of());
  }

  /** Returns a statement that rests on others. */
  public static Outline of(String text, List<Outline> branches) {
    return new Outline(text, Tone.PLAIN, null, branches);
  }

  /** Returns this statement with one more branch at its end. */
  public Outline and(Outline branch) {
    List<Outline> more = new ArrayList<>(branches);
    more.add(branch);
    return new Outline(text, tone, bar, more);
  }

  Outline in(Tone other) {
    return new Outline(text, other, bar, branches);
  }

  Outline with(double length) {
    return new Outline(text, tone, Math.max(0, Math.min(1, length)), branches);
  }
}
