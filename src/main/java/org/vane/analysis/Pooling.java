package org.vane.analysis;

import java.util.List;
import org.vane.stance.Stance;
import org.vane.stance.StanceDistribution;

/** How the sentences of one observation make one answer. */
final class Pooling {

  private Pooling() {}

  /**
   * Returns the mean of the distributions: a calibrated mixture, in which no sentence counts twice.
   */
  static StanceDistribution mean(List<StanceDistribution> parts) {
    double against = 0;
    double neutral = 0;
    double favour = 0;
    for (StanceDistribution part : parts) {
      against += part.against();
      neutral += part.neutral();
      favour += part.favour();
    }
    int n = parts.size();
    return new StanceDistribution(against / n, neutral / n, favour / n);
  }

  /**
   * Returns the index of the part that gives the label the highest probability, the first of
   * equals.
   */
  static int strongest(List<StanceDistribution> parts, Stance label) {
    int best = 0;
    for (int i = 1; i < parts.size(); i++) {
      if (parts.get(i).of(label) > parts.get(best).of(label)) {
        best = i;
      }
    }
    return best;
  }
}
