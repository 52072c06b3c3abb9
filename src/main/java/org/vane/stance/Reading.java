package org.vane.stance;

import java.util.List;
import org.vane.document.Span;

/**
 * What of a query reaches the encoder, for the audit trail.
 *
 * @param text the text as the encoder reads it: names of the target hidden, cut to its window
 * @param reach the part of the query's text that lies within the window
 * @param hidden stretches of the query's text that the encoder does not see: names of the target
 */
public record Reading(String text, Span reach, List<Span> hidden) {

  public Reading {
    hidden = List.copyOf(hidden);
  }

  /** Tells whether words of the query's text are read as they stand there. */
  public boolean shows(Span words) {
    return reach.contains(words) && hidden.stream().noneMatch(words::overlaps);
  }
}
