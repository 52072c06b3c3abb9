package org.vane.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Simulated series of documents whose mention rates are known. */
class SilenceSimulationTest {

  private static final int SERIES = 800;

  private static int mentions(Random random, int read, double mean, double rho) {
    double sum = 1 / rho - 1;
    double rate =
        BetaDistribution.of(mean * sum, (1 - mean) * sum)
            .inverseCumulativeProbability(random.nextDouble());
    int mentioning = 0;
    for (int i = 0; i < read; i++) {
      mentioning += random.nextDouble() < rate ? 1 : 0;
    }
    return mentioning;
  }

  @ParameterizedTest(name = "rate {0}, over-dispersion {1}, {2} documents: {3}")
  @CsvSource(
      textBlock =
          """
          0.05, 0.05,  5, seldom mentioned
          0.20, 0.05,  5, often mentioned
          0.20, 0.05, 20, often mentioned in a long series
          0.30, 0.30, 10, documents differ much
          0.10, 0.50, 10, all or nothing
          0.02, 0.02, 30, hardly ever mentioned
          """)
  void atMostOneInTwentyDocumentsIsCalledUnusuallySilentByChance(
      double mean, double rho, int documents, String reason) {
    Random random = new Random(7);
    int alarms = 0;
    for (int series = 0; series < SERIES; series++) {
      MentionBaseline baseline = MentionBaseline.EMPTY;
      for (int i = 0; i < documents; i++) {
        int read = 5 + random.nextInt(30);
        baseline = baseline.with(read, mentions(random, read, mean, rho));
      }
      int read = 5 + random.nextInt(30);
      boolean silent = mentions(random, read, mean, rho) == 0;
      alarms += silent && baseline.probabilityOfNone(read) <= Baselines.LEVEL ? 1 : 0;
    }
    assertTrue(alarms <= 0.05 * SERIES, alarms + " alarms of " + SERIES + ": " + reason);
  }

  @Test
  void silenceAfterManyDocumentsThatAllMentionTheTargetIsImprobable() {
    MentionBaseline baseline = MentionBaseline.EMPTY;
    for (int i = 0; i < 10; i++) {
      baseline = baseline.with(20, 6);
    }
    assertTrue(baseline.probabilityOfNone(20) < 0.01);
    assertTrue(baseline.probabilityOfNone(20) < baseline.probabilityOfNone(2));
  }

  @Test
  void silenceAfterSilenceIsProbable() {
    MentionBaseline baseline = MentionBaseline.EMPTY;
    for (int i = 0; i < 10; i++) {
      baseline = baseline.with(20, 0);
    }
    assertTrue(baseline.probabilityOfNone(20) > 0.9);
  }

  @Test
  void nothingReadIsCertainSilence() {
    assertEquals(1, MentionBaseline.EMPTY.with(10, 5).probabilityOfNone(0), 1e-12);
  }
}
