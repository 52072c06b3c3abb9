package org.vane.stance;

import java.util.List;
import org.vane.document.Span;

/** A stance model that can show what it read and what each word does to its answer. */
public interface ExplainableModel extends StanceModel {

  /** Returns the divisor of the logits that calibrates the probabilities, above 0; 1 is none. */
  double temperature();

  /** Returns what of a query the model reads. */
  Reading reading(StanceQuery query);

  /**
   * Scores a query again and again, each time with one word hidden (leave-one-out).
   *
   * @param words spans in the query's text
   * @return one distribution per word, in order; the query's own where the word is not read anyway
   */
  List<StanceDistribution> without(StanceQuery query, List<Span> words);
}
