package org.vane.stance;

import java.util.List;

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

  @Override
  void close();
}
