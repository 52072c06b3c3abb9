package org.vane.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.vane.stance.Head;
import org.vane.stance.Stance;
import org.vane.stance.StanceDistribution;

class FrozenHeadTest {

  @Test
  void plainHeadGivesTheProbabilitiesOfDeeplearning4j() {
    Random random = new Random(7);
    float[][] features = new float[40][24];
    int[] labels = new int[features.length];
    for (int r = 0; r < features.length; r++) {
      labels[r] = r % 3;
      for (int i = 0; i < features[r].length; i++) {
        features[r][i] = (float) random.nextGaussian() + (i % 3 == labels[r] ? 1 : 0);
      }
    }
    FrozenHead network = new FrozenHead(24, new double[] {1, 1, 1}, 7);
    for (int epoch = 0; epoch < 5; epoch++) {
      network.epoch(features, labels);
    }

    Head plain = network.copy();
    float[][] expected = network.probabilities(features);

    for (int r = 0; r < features.length; r++) {
      StanceDistribution given = Head.distribution(plain.logits(features[r]), 1);
      for (Stance stance : Stance.values()) {
        assertEquals(expected[r][stance.index()], given.of(stance), 1e-5);
      }
    }
  }
}
