package org.vane.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vane.stance.Stance.AGAINST;
import static org.vane.stance.Stance.FAVOUR;
import static org.vane.stance.Stance.NEUTRAL;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vane.stance.Stance;
import org.vane.stance.StanceDistribution;

class EvaluatorTest {
  private static final List<Stance> GOLD = List.of(AGAINST, AGAINST, NEUTRAL, FAVOUR);
  private static final List<StanceDistribution> SCORED =
      List.of(
          new StanceDistribution(0.8, 0.1, 0.1),
          new StanceDistribution(0.2, 0.7, 0.1),
          new StanceDistribution(0.1, 0.8, 0.1),
          new StanceDistribution(0.1, 0.1, 0.8));

  @Test
  void figuresAreThoseOfTheCalculationByHand() {
    Evaluation e = Evaluator.compare(GOLD, SCORED, "m", 0);

    assertEquals(0.75, e.accuracy(), 1e-12);
    // F1: against 2/3 (one of two found), neutral 2/3 (one of two right), favour 1.
    assertEquals((2 / 3.0 + 2 / 3.0 + 1) / 3, e.macroF1(), 1e-12);
    assertEquals(List.of(1, 1, 0), e.confusion().get(0));
    // Bins: [.7,.8) one row, sure to .7 and wrong; [.8,.9) three rows, sure to .8 and right.
    assertEquals((0.7 + 3 * 0.2) / 4, e.ece(), 1e-12);
    double right = 0.04 + 0.01 + 0.01;
    assertEquals((3 * right + 0.64 + 0.49 + 0.01) / 4, e.brier(), 1e-12);
  }

  @Test
  void intervalHoldsTheEstimate() {
    Evaluation e = Evaluator.compare(GOLD, SCORED, "m", 0);

    assertTrue(e.low() <= e.macroF1() && e.macroF1() <= e.high());
  }

  @Test
  void jsonHasTheContractsKeysInItsOrder() {
    StringBuilder keys = new StringBuilder();
    Evaluator.compare(GOLD, SCORED, "m", 0)
        .toJson()
        .fieldNames()
        .forEachRemaining(key -> keys.append(key).append(' '));

    assertEquals(
        "rows accuracy macro_f1 macro_f1_ci classes confusion ece brier model seconds reliability ",
        keys.toString());
  }

  @Test
  void temperatureUndoesOverconfidence() {
    List<float[]> logits =
        List.of(new float[] {8, 0, 0}, new float[] {8, 0, 0}, new float[] {8, 0, 0});

    // Two of three right: the best P is 2/3 against 1/6 and 1/6, so 8 / T = ln 4.
    double temperature = Temperature.fit(logits, List.of(AGAINST, AGAINST, NEUTRAL));

    assertEquals(8 / Math.log(4), temperature, 0.01);
  }
}
