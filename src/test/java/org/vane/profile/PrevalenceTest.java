package org.vane.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.vane.stance.StanceDistribution;

/** A simulated classifier, calibrated on neutral-heavy data, meets other shares. */
class PrevalenceTest {

  private static final StanceDistribution TRAINING = new StanceDistribution(0.15, 0.7, 0.15);
  private static final StanceDistribution[] SHIFTED = {
    new StanceDistribution(0.7, 0.2, 0.1),
    new StanceDistribution(0.1, 0.2, 0.7),
    new StanceDistribution(0.45, 0.1, 0.45),
    new StanceDistribution(0.6, 0.35, 0.05)
  };
  private static final double[][] CENTRES = {{0, 0}, {1.1, 0.6}, {2.2, 0}};
  private static final int ROUNDS = 100;
  private static final int N = 100;

  /** Bayes' rule with the training's shares: calibrated there and nowhere else. */
  private static StanceDistribution classify(double x, double y) {
    double[] priors = {TRAINING.against(), TRAINING.neutral(), TRAINING.favour()};
    double[] p = new double[3];
    double sum = 0;
    for (int c = 0; c < 3; c++) {
      double dx = x - CENTRES[c][0];
      double dy = y - CENTRES[c][1];
      p[c] = priors[c] * Math.exp(-(dx * dx + dy * dy) / (2 * 0.8 * 0.8));
      sum += p[c];
    }
    return new StanceDistribution(p[0] / sum, p[1] / sum, p[2] / sum);
  }

  private static StanceDistribution paragraph(Random random, int stance) {
    return classify(
        CENTRES[stance][0] + 0.8 * random.nextGaussian(),
        CENTRES[stance][1] + 0.8 * random.nextGaussian());
  }

  private static List<StanceDistribution> sample(Random random, StanceDistribution shares) {
    List<StanceDistribution> paragraphs = new ArrayList<>();
    for (int i = 0; i < N; i++) {
      double u = random.nextDouble();
      paragraphs.add(
          paragraph(
              random, u < shares.against() ? 0 : u < shares.against() + shares.neutral() ? 1 : 2));
    }
    return paragraphs;
  }

  private static StanceDistribution mean(Random random, int stance) {
    double against = 0;
    double favour = 0;
    for (int i = 0; i < 2_000; i++) {
      StanceDistribution p = paragraph(random, stance);
      against += p.against() / 2_000;
      favour += p.favour() / 2_000;
    }
    return new StanceDistribution(against, 1 - against - favour, favour);
  }

  @Test
  void errorOfNetStanceIsAtMostHalfOfThatOfCounting() {
    Random random = new Random(11);
    StanceDistribution against = mean(random, 0);
    StanceDistribution neutral = mean(random, 1);
    StanceDistribution favour = mean(random, 2);
    double counted = 0;
    double emq = 0;
    double pacc = 0;
    for (StanceDistribution shares : SHIFTED) {
      for (int i = 0; i < ROUNDS; i++) {
        List<StanceDistribution> paragraphs = sample(random, shares);
        counted += Math.abs(Prevalence.count(paragraphs).score() - shares.score());
        emq += Math.abs(Prevalence.emq(paragraphs, TRAINING).score() - shares.score());
        pacc +=
            Math.abs(
                Prevalence.pacc(paragraphs, against, neutral, favour).score() - shares.score());
      }
    }
    assertTrue(emq <= counted / 2, "EMQ " + emq + ", counting " + counted);
    assertTrue(pacc <= 0.75 * counted, "PACC " + pacc + ", counting " + counted);
  }

  @Test
  void intervalOfNetStanceHoldsTheTruthInNineteenOfTwenty() {
    Random random = new Random(17);
    int held = 0;
    for (StanceDistribution shares : SHIFTED) {
      for (int i = 0; i < ROUNDS / 4; i++) {
        held +=
            Prevalence.emqInterval(sample(random, shares), TRAINING).contains(shares.score())
                ? 1
                : 0;
      }
    }
    double coverage = held / (ROUNDS / 4.0 * SHIFTED.length);
    assertTrue(coverage >= 0.88 && coverage <= 0.99, "coverage " + coverage);
  }

  @Test
  void certainParagraphsAreOnlyCounted() {
    List<StanceDistribution> paragraphs = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      paragraphs.add(i < 10 ? new StanceDistribution(1, 0, 0) : new StanceDistribution(0, 0, 1));
    }
    StanceDistribution third = new StanceDistribution(1 / 3.0, 1 / 3.0, 1 / 3.0);
    assertEquals(0.5, Prevalence.count(paragraphs).score(), 1e-9);
    assertEquals(0.5, Prevalence.emq(paragraphs, third).score(), 1e-6);
    assertEquals(
        0.5,
        Prevalence.pacc(
                paragraphs,
                new StanceDistribution(1, 0, 0),
                new StanceDistribution(0, 1, 0),
                new StanceDistribution(0, 0, 1))
            .score(),
        1e-3);
  }
}
