package org.vane.stance;

/**
 * Calibrated probabilities of the three stances; they sum to 1 within 1e-6.
 *
 * @param against probability of {@link Stance#AGAINST}, in 0..1
 * @param neutral probability of {@link Stance#NEUTRAL}, in 0..1
 * @param favour probability of {@link Stance#FAVOUR}, in 0..1
 */
public record StanceDistribution(double against, double neutral, double favour) {

  public StanceDistribution {
    double sum = against + neutral + favour;
    if (!(against >= 0 && neutral >= 0 && favour >= 0 && Math.abs(sum - 1) <= 1e-6)) {
      throw new IllegalArgumentException(
          "illegal distribution ("
              + against
              + ", "
              + neutral
              + ", "
              + favour
              + "): each must be in 0..1 and they must sum to 1");
    }
  }

  /** Returns P(favour) - P(against), in -1..1. */
  public double score() {
    return favour - against;
  }

  /** Returns the most probable stance; of equals the earlier in the order of {@link Stance}. */
  public Stance label() {
    if (against >= neutral && against >= favour) {
      return Stance.AGAINST;
    }
    return neutral >= favour ? Stance.NEUTRAL : Stance.FAVOUR;
  }

  public double of(Stance stance) {
    return switch (stance) {
      case AGAINST -> against;
      case NEUTRAL -> neutral;
      case FAVOUR -> favour;
    };
  }
}
