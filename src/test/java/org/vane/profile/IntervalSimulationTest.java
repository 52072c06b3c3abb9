package org.vane.profile;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Simulated voices whose true mean score is known. */
class IntervalSimulationTest {

  private static final int SAMPLES = 400;
  private static final double[][] VOICES = {
    {0.0, 0.1, 0.9},
    {0.0, 0.4, 0.6},
    {0.2, 0.6, 0.2},
    {0.5, 0.0, 0.5},
    {0.6, 0.4, 0.0},
    {0.33, 0.34, 0.33},
    {0.1, 0.3, 0.6}
  };

  /**
   * Draws a paragraph's score: against, neutral and favour with these probabilities, with noise.
   */
  static double score(Random random, double[] voice) {
    double label = random.nextDouble();
    double noise = random.nextDouble();
    if (label < voice[0]) {
      return -1 + 0.5 * noise * noise;
    }
    return label < voice[0] + voice[1] ? 0.4 * (noise - 0.5) : 1 - 0.5 * noise * noise;
  }

  /** The mean of noise squared is 1/3. */
  static double mean(double[] voice) {
    return (voice[2] - voice[0]) * (1 - 0.5 / 3);
  }

  static double[] sample(Random random, double[] voice, int n) {
    double[] scores = new double[n];
    for (int i = 0; i < n; i++) {
      scores[i] = score(random, voice);
    }
    return scores;
  }

  @ParameterizedTest(name = "{0} paragraphs: {3}")
  @CsvSource(
      textBlock =
          """
          3,  0.93, 1.00, for very few it errs on the wide side
          5,  0.93, 0.99, few
          8,  0.93, 0.97, a usual article
          15, 0.93, 0.97, a usual speech
          40, 0.93, 0.97, a long speech
          150, 0.93, 0.97, a series; drawn from the normal distribution
          """)
  void intervalsHoldTheTruthInNineteenOfTwenty(int n, double low, double high, String reason) {
    Random random = new Random(42);
    int held = 0;
    for (double[] voice : VOICES) {
      for (int i = 0; i < SAMPLES; i++) {
        Estimate estimate = ScoreBootstrap.estimate(sample(random, voice, n));
        held += estimate.interval().contains(mean(voice)) ? 1 : 0;
      }
    }
    double coverage = held / (double) (SAMPLES * VOICES.length);
    assertTrue(low <= coverage && coverage <= high, coverage + ": " + reason);
  }

  @Test
  void intervalsOfDifferencesHoldTheTruthInNineteenOfTwenty() {
    Random random = new Random(43);
    int held = 0;
    int all = 0;
    for (double[] one : VOICES) {
      for (double[] other : VOICES) {
        for (int i = 0; i < 40; i++) {
          Interval interval =
              ScoreBootstrap.difference(sample(random, one, 12), sample(random, other, 9));
          held += interval.contains(mean(one) - mean(other)) ? 1 : 0;
          all++;
        }
      }
    }
    double coverage = held / (double) all;
    assertTrue(0.93 <= coverage && coverage <= 0.97, "coverage " + coverage);
  }
}
