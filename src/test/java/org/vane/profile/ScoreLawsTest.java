package org.vane.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.vane.document.DocumentKind;
import org.vane.testing.AnalysisBuilder;

class ScoreLawsTest {

  private static double[] array(List<Double> scores) {
    return scores.stream().mapToDouble(Double::doubleValue).toArray();
  }

  @Property(tries = 100)
  void doublingATextLeavesTheScoreAlone(
      @ForAll @Size(min = 1, max = 20) List<@DoubleRange(min = -1, max = 1) Double> scores) {
    List<Double> doubled = new ArrayList<>(scores);
    doubled.addAll(scores);
    assertEquals(
        ScoreBootstrap.estimate(array(scores)).score(),
        ScoreBootstrap.estimate(array(doubled)).score(),
        1e-12);
  }

  @Property(tries = 50)
  void doublingADocumentLeavesItsProfileAlone(
      @ForAll @Size(min = 1, max = 12) List<@DoubleRange(min = -1, max = 1) Double> scores) {
    List<Double> doubled = new ArrayList<>(scores);
    doubled.addAll(scores);
    Profile one = profile(scores);
    Profile two = profile(doubled);
    assertEquals(
        one.verdict().estimate().orElseThrow().score(),
        two.verdict().estimate().orElseThrow().score(),
        1e-12);
    assertEquals(one.verdict().word(), two.verdict().word());
    assertEquals(2 * one.counts().mentioning(), two.counts().mentioning());
  }

  private static Profile profile(List<Double> scores) {
    AnalysisBuilder builder = new AnalysisBuilder("speech").kind(DocumentKind.SPEECH);
    for (double score : scores) {
      builder.paragraph("Of Russia again.").own(AnalysisBuilder.RUSSIA, "Russia", score);
    }
    ProfiledDocument document = Profiler.profiled(builder.build());
    return document.profile(document.lead(), AnalysisBuilder.RUSSIA.id()).orElseThrow();
  }

  @Property(tries = 100)
  void theOrderOfParagraphsDoesNotMatter(
      @ForAll @Size(min = 1, max = 20) List<@DoubleRange(min = -1, max = 1) Double> scores,
      @ForAll long seed) {
    List<Double> shuffled = new ArrayList<>(scores);
    Collections.shuffle(shuffled, new Random(seed));
    assertEquals(ScoreBootstrap.estimate(array(scores)), ScoreBootstrap.estimate(array(shuffled)));
  }

  @Property(tries = 100)
  void theIntervalHoldsTheScoreAndStaysOnTheScale(
      @ForAll @Size(min = 1, max = 20) List<@DoubleRange(min = -1, max = 1) Double> scores) {
    Estimate estimate = ScoreBootstrap.estimate(array(scores));
    assertTrue(estimate.interval().contains(estimate.score()));
    assertTrue(estimate.interval().low() >= -1 && estimate.interval().high() <= 1);
  }

  @Property(tries = 50)
  void theIntervalOfTheSameScoresShrinksWithTheirNumber(
      @ForAll @Size(min = 1, max = 8) List<@DoubleRange(min = -1, max = 1) Double> scores) {
    List<Double> many = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      many.addAll(scores);
    }
    assertTrue(
        ScoreBootstrap.estimate(array(many)).interval().width()
            < ScoreBootstrap.estimate(array(scores)).interval().width());
  }
}
