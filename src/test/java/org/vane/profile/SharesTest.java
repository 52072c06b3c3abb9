package org.vane.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vane.testing.AnalysisBuilder.US;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.vane.analysis.Analysis;
import org.vane.document.DocumentKind;
import org.vane.stance.KnownErrors;
import org.vane.stance.StanceDistribution;
import org.vane.testing.AnalysisBuilder;

class SharesTest {

  private static final KnownErrors ERRORS =
      new KnownErrors(
          300,
          new StanceDistribution(0.2, 0.6, 0.2),
          new StanceDistribution(0.7, 0.2, 0.1),
          new StanceDistribution(0.1, 0.8, 0.1),
          new StanceDistribution(0.1, 0.2, 0.7));

  private static AnalysisBuilder speech(int paragraphs) {
    return speech(paragraphs, -0.6);
  }

  /** Returns a speech of which two paragraphs in three have the score. */
  private static AnalysisBuilder speech(int paragraphs, double score) {
    AnalysisBuilder builder = new AnalysisBuilder("speech").kind(DocumentKind.SPEECH);
    for (int i = 0; i < paragraphs; i++) {
      builder.paragraph("Of the U.S. again.").own(US, "U.S.", i % 3 == 0 ? 0.1 : score);
    }
    return builder;
  }

  private static Shares shares(Analysis analysis) {
    ProfiledDocument document = Profiler.profiled(analysis);
    return document.profile(document.lead(), US.id()).orElseThrow().shares();
  }

  @Test
  void thirtyParagraphsAreCorrectedAndFewerAreNot() {
    assertEquals(new Shares.TooFew(29), shares(speech(29).errors(ERRORS).build()));
    assertInstanceOf(Shares.Corrected.class, shares(speech(30).errors(ERRORS).build()));
  }

  @Test
  void modelThatDoesNotSayHowItErrsLeavesTheCount() {
    Shares shares = shares(speech(30).build());

    Shares.ErrorsUnknown counted = assertInstanceOf(Shares.ErrorsUnknown.class, shares);
    assertEquals(20 / 30.0, counted.counted().against(), 1e-12);
  }

  @Test
  void whatANeutralMindedModelHalfSeesIsSeenWhole() {
    // Where 60% were neutral it doubts; it doubts so often here that they can't all be neutral.
    Shares.Corrected shares = (Shares.Corrected) shares(speech(60, -0.45).errors(ERRORS).build());

    assertEquals(0, shares.counted().against());
    assertTrue(shares.emq().against() > 0.3, shares.toString());
    assertTrue(shares.pacc().against() > 0.2, shares.toString());
    assertTrue(shares.net().contains(shares.emq().score()), shares.toString());
  }

  @Property(tries = 30)
  void theOrderOfParagraphsDoesNotMatterAndTheIntervalHoldsTheEstimate(
      @ForAll @Size(min = 30, max = 60) List<@DoubleRange(min = -0.98, max = 0.98) Double> scores,
      @ForAll long seed) {
    List<StanceDistribution> paragraphs =
        new ArrayList<>(scores.stream().map(AnalysisBuilder::distribution).toList());
    Shares.Corrected one = (Shares.Corrected) Shares.of(paragraphs, Optional.of(ERRORS));
    Collections.shuffle(paragraphs, new Random(seed));
    Shares.Corrected other = (Shares.Corrected) Shares.of(paragraphs, Optional.of(ERRORS));

    assertEquals(one.emq().score(), other.emq().score(), 1e-6);
    assertEquals(one.net().low(), other.net().low(), 1e-6);
    assertTrue(one.net().contains(one.emq().score()));
    assertTrue(one.net().low() >= -1 && one.net().high() <= 1);
  }
}
