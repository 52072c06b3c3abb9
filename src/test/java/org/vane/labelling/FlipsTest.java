package org.vane.labelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.vane.analysis.Analysis;
import org.vane.stance.ModelId;
import org.vane.testing.AnalysisBuilder;

class FlipsTest {

  private static Analysis analysis(String model, double first, double second) {
    return new AnalysisBuilder("harbour")
        .model(new ModelId(model, "0123456789abcdef".repeat(4)))
        .paragraph("We owe Russia for the cranes.")
        .own(AnalysisBuilder.RUSSIA, "Russia", first)
        .paragraph("Moscow sent a bill for the same cranes.")
        .own(AnalysisBuilder.RUSSIA, "Moscow", second)
        .build();
  }

  private static Flips flips(Analysis before, Analysis after) {
    Flips flips = new Flips();
    flips.add(before, after);
    return flips;
  }

  @Test
  void verdictThatChangesSidesIsListedWithBothScores() throws IOException {
    Flips flips = flips(analysis("old", 0.9, 0.7), analysis("new", 0.8, -0.9));
    Flips back = flips(analysis("old", 0.9, 0.9), analysis("new", -0.9, -0.9));
    StringBuilder csv = new StringBuilder();
    back.write(csv);

    assertEquals(1, flips.size());
    assertTrue(
        flips.markdown().contains("| harbour | AUTHOR | russia | favour +"), flips.markdown());
    assertTrue(flips.markdown().contains("| 1 of 2 |"), flips.markdown());
    assertTrue(back.markdown().contains("1 go from one side to the other"), back.markdown());
    assertTrue(csv.toString().contains("harbour,AUTHOR,russia,favour,against,"), csv.toString());
  }

  @Test
  void otherScoreWithTheSameVerdictIsNoFlip() {
    Flips flips = flips(analysis("old", 0.9, 0.9), analysis("new", 0.7, 0.8));

    assertEquals(0, flips.size());
    assertTrue(flips.markdown().startsWith("0 of 1 verdicts flip in 0 of 1 documents"));
  }

  @Test
  void silenceNeverFlips() {
    Flips flips = flips(analysis("old", 0.9, 0.9), analysis("new", -0.9, -0.9));

    assertTrue(flips.markdown().startsWith("1 of 1 verdicts"), "three targets, one mentioned");
  }
}
