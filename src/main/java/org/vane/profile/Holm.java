package org.vane.profile;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Correction of p-values for the number of tests that were made together (S. Holm, "A Simple
 * Sequentially Rejective Multiple Test Procedure", 1979): whatever the tests have to do with each
 * other, the chance of any false alarm stays below the level.
 */
public final class Holm {

  private Holm() {}

  /**
   * Returns the adjusted p-values, in the order given: reject where one is at most the level.
   *
   * @param pValues each in 0..1
   */
  public static double[] adjust(double... pValues) {
    int m = pValues.length;
    int[] order =
        IntStream.range(0, m)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> pValues[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] adjusted = Arrays.copyOf(pValues, m);
    double floor = 0;
    for (int rank = 0; rank < m; rank++) {
      int index = order[rank];
      floor = Math.max(floor, Math.min(1, (m - rank) * pValues[index]));
      adjusted[index] = floor;
    }
    return adjusted;
  }
}
