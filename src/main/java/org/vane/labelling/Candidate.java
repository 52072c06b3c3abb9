package org.vane.labelling;

import org.vane.stance.StanceDistribution;

/**
 * An item that may be put to coders.
 *
 * @param item the question
 * @param distribution what a model says; coders never see it
 */
record Candidate(CodingItem item, StanceDistribution distribution) {

  /** Returns how unsure the model is: the distribution's entropy in bits, in 0..log2(3). */
  double entropy() {
    return -(weighted(distribution.against())
        + weighted(distribution.neutral())
        + weighted(distribution.favour()));
  }

  private static double weighted(double p) {
    return p == 0 ? 0 : p * Math.log(p) / Math.log(2);
  }

  /** Returns the stratum: target and predicted stance. */
  String stratum() {
    return item.target() + " " + Stances.word(distribution.label());
  }
}
