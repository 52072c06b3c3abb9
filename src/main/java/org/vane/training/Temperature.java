package org.vane.training;

import java.util.List;
import org.vane.stance.Head;
import org.vane.stance.Stance;

/**
 * Temperature scaling: one divisor of all logits that makes held-out labels most probable (Guo et
 * al. 2017, "On Calibration of Modern Neural Networks").
 */
final class Temperature {
  private static final double LOWEST = 0.25;
  private static final double HIGHEST = 8;

  private Temperature() {}

  /** Returns the temperature in 0.25..8 that minimises the mean negative log-likelihood. */
  static double fit(List<float[]> logits, List<Stance> labels) {
    double low = Math.log(LOWEST);
    double high = Math.log(HIGHEST);
    for (int i = 0; i < 60; i++) { // The loss has one minimum: ternary search.
      double a = low + (high - low) / 3;
      double b = high - (high - low) / 3;
      if (loss(logits, labels, Math.exp(a)) < loss(logits, labels, Math.exp(b))) {
        high = b;
      } else {
        low = a;
      }
    }
    return Math.round(Math.exp((low + high) / 2) * 10_000) / 10_000.0;
  }

  private static double loss(List<float[]> logits, List<Stance> labels, double temperature) {
    double sum = 0;
    for (int i = 0; i < logits.size(); i++) {
      double p = Head.distribution(logits.get(i), temperature).of(labels.get(i));
      sum -= Math.log(Math.max(p, 1e-12));
    }
    return sum / logits.size();
  }
}
