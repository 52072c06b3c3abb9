package org.vane.stance;

/**
 * What a model makes of rows that it was not trained on, for correcting shares of stances by it.
 *
 * @param rows how many labelled rows it was measured on, at least 1
 * @param prior shares of the stances under which the model's probabilities are right: each above 0
 * @param against mean probabilities of the rows that are against
 * @param neutral mean probabilities of the rows that are neutral
 * @param favour mean probabilities of the rows that are in favour
 */
public record KnownErrors(
    int rows,
    StanceDistribution prior,
    StanceDistribution against,
    StanceDistribution neutral,
    StanceDistribution favour) {

  public KnownErrors {
    if (rows < 1) {
      throw new IllegalArgumentException("illegal number of rows " + rows + ": at least 1");
    }
    for (Stance stance : Stance.values()) {
      if (!(prior.of(stance) > 0)) {
        throw new IllegalArgumentException(
            "illegal prior share " + prior.of(stance) + " of " + stance + ": must be above 0");
      }
    }
  }
}
