package org.vane.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.vane.stance.KnownErrors;
import org.vane.stance.Stance;
import org.vane.stance.StanceDistribution;

class ErrorMeasureTest {

  private final List<Stance> gold = new ArrayList<>();
  private final List<StanceDistribution> scored = new ArrayList<>();

  @Test
  void meansAreThoseOfTheRowsOfEachStance() {
    for (int i = 0; i < ErrorMeasure.FEWEST_ROWS; i++) {
      add(Stance.AGAINST, new StanceDistribution(0.7, 0.2, 0.1));
      add(Stance.NEUTRAL, new StanceDistribution(0.2, i % 2 == 0 ? 0.8 : 0.6, i % 2 * 0.2));
      add(Stance.FAVOUR, new StanceDistribution(0.1, 0.3, 0.6));
    }

    KnownErrors errors = ErrorMeasure.of(gold, scored).orElseThrow();

    assertEquals(3 * ErrorMeasure.FEWEST_ROWS, errors.rows());
    assertEquals(0.7, errors.against().against(), 1e-12);
    assertEquals(0.6 + 0.2 * 13 / 25, errors.neutral().neutral(), 1e-12);
    assertEquals(0.6, errors.favour().favour(), 1e-12);
  }

  @Test
  void priorIsTheOneThatTheProbabilitiesAreRightFor() {
    // Rows come with shares .2, .3, .5, while the probabilities are those for .6, .3, .1.
    double[] shares = {0.2, 0.3, 0.5};
    double[] prior = {0.6, 0.3, 0.1};
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      double u = random.nextDouble();
      int c = u < shares[0] ? 0 : u < shares[0] + shares[1] ? 1 : 2;
      double x = random.nextGaussian() + 1.5 * (c - 1);
      add(Stance.values()[c], posterior(x, prior));
    }

    StanceDistribution found = ErrorMeasure.of(gold, scored).orElseThrow().prior();

    assertEquals(prior[0], found.against(), 0.03);
    assertEquals(prior[1], found.neutral(), 0.03);
    assertEquals(prior[2], found.favour(), 0.03);
  }

  @Test
  void fewRowsOfOneStanceTellNothing() {
    for (int i = 0; i < ErrorMeasure.FEWEST_ROWS; i++) {
      add(Stance.AGAINST, new StanceDistribution(0.7, 0.2, 0.1));
      add(Stance.NEUTRAL, new StanceDistribution(0.2, 0.7, 0.1));
      add(Stance.FAVOUR, new StanceDistribution(0.1, 0.3, 0.6));
    }
    gold.remove(gold.size() - 1);
    scored.remove(scored.size() - 1);

    assertTrue(ErrorMeasure.of(gold, scored).isEmpty());
  }

  @Test
  void labelsAndScoresMustMatch() {
    add(Stance.AGAINST, new StanceDistribution(0.7, 0.2, 0.1));
    gold.add(Stance.FAVOUR);

    assertThrows(IllegalArgumentException.class, () -> ErrorMeasure.of(gold, scored));
  }

  private void add(Stance stance, StanceDistribution distribution) {
    gold.add(stance);
    scored.add(distribution);
  }

  private static StanceDistribution posterior(double x, double[] prior) {
    double[] p = new double[3];
    double sum = 0;
    for (int c = 0; c < 3; c++) {
      double gap = x - 1.5 * (c - 1);
      p[c] = prior[c] * Math.exp(-gap * gap / 2);
      sum += p[c];
    }
    return new StanceDistribution(p[0] / sum, p[1] / sum, p[2] / sum);
  }
}
