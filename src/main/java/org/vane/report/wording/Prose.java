package org.vane.report.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Running text that may link to its evidence. It holds no markup: whoever prints it escapes it.
 *
 * @param runs stretches of text, in order
 */
public record Prose(List<Run> runs) {

  /**
   * A stretch of text.
   *
   * @param text the text, as it is to be read
   * @param anchor id of the place it links to, or null
   */
  public record Run(String text, @Nullable String anchor) {}

  public Prose {
    runs = List.copyOf(runs);
  }

  public static Prose of(String text) {
    return new Prose(List.of(new Run(text, null)));
  }

  /** Returns the text without its links. */
  public String plain() {
    return runs.stream().map(Run::text).collect(Collectors.joining());
  }

  /** Puts a piece of running text together. */
  static final class Builder {
    private final List<Run> runs = new ArrayList<>();

    Builder text(String text) {
      runs.add(new Run(text, null));
      return this;
    }

    Builder link(String text, String anchor) {
      runs.add(new Run(text, anchor));
      return this;
    }

    Builder prose(Prose prose) {
      runs.addAll(prose.runs());
      return this;
    }

    /** Adds parts with commas between them and a conjunction before the last. */
    Builder list(List<Prose> parts, String conjunction) {
      for (int i = 0; i < parts.size(); i++) {
        if (i > 0) {
          text(i < parts.size() - 1 ? ", " : " " + conjunction + " ");
        }
        prose(parts.get(i));
      }
      return this;
    }

    Prose build() {
      return new Prose(runs);
    }
  }
}
