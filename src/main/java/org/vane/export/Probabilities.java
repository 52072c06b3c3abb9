package org.vane.export;

import org.vane.stance.StanceDistribution;

/**
 * Probabilities in units of 1/10,000 that sum to exactly 10,000, so that the written columns sum to
 * 1 and the written score is their difference. Rounded by largest remainder.
 *
 * @param against P(against) in 1/10,000
 * @param neutral P(neutral) in 1/10,000
 * @param favour P(favour) in 1/10,000
 */
record Probabilities(int against, int neutral, int favour) {

  private static final int UNITS = 10_000;

  static Probabilities of(StanceDistribution distribution) {
    double[] exact = {
      distribution.against() * UNITS, distribution.neutral() * UNITS, distribution.favour() * UNITS
    };
    int[] units = new int[exact.length];
    int left = UNITS;
    for (int i = 0; i < exact.length; i++) {
      units[i] = (int) Math.min(UNITS, Math.floor(exact[i]));
      left -= units[i];
    }
    while (left > 0) {
      int largest = 0;
      for (int i = 1; i < exact.length; i++) {
        if (exact[i] - units[i] > exact[largest] - units[largest]) {
          largest = i;
        }
      }
      units[largest]++;
      left--;
    }
    return new Probabilities(units[0], units[1], units[2]);
  }

  static String cell(int units) {
    return Cells.decimal(units / (double) UNITS);
  }

  String score() {
    return cell(favour - against);
  }
}
