package org.vane.stance;

import java.util.List;
import java.util.Optional;

/** Tells how mentions are meant. Implementations are safe for use by one thread at a time. */
public interface StanceModel extends AutoCloseable {

  /**
   * Scores queries, in order. The answer to a query depends on nothing but that query: not on its
   * neighbours in the list nor on their number.
   *
   * @return one distribution per query, in the order of the queries
   */
  List<StanceDistribution> score(List<StanceQuery> queries);

  /** Returns which model this is, as in the {@code model} column. */
  ModelId id();

  /** Returns what is known of the model's errors, for correcting shares; empty where nothing is. */
  default Optional<KnownErrors> knownErrors() {
    return Optional.empty();
  }

  @Override
  void close();
}
