package org.vane.report;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vane.analysis.Analysis;
import org.vane.compare.Grouping;
import org.vane.document.DocumentKind;
import org.vane.testing.AnalysisBuilder;
import org.vane.testing.Samples;

/** Words that the numbers do not allow do not stand in a comparison. */
class ComparisonWordingTest {

  private static final ReportWriter WRITER = new ReportWriter();

  private static String byYear(double... scores) {
    List<Analysis> speeches = new ArrayList<>();
    for (int i = 0; i < scores.length; i++) {
      speeches.add(
          new AnalysisBuilder("speech-" + i)
              .kind(DocumentKind.SPEECH)
              .published((2001 + i) + "-09-01")
              .paragraph("We greet our friends from Russia.")
              .own(AnalysisBuilder.RUSSIA, "Russia", scores[i])
              .paragraph("The harvest is good.")
              .build());
    }
    Analysis[] array = speeches.toArray(new Analysis[0]);
    return String.join(
        "\n",
        WRITER.comparisonFindings(
            ReportModel.of(speeches, Grouping.YEAR, Optional.empty(), Samples.provenance(array))));
  }

  private static void assertHolds(String text, String part) {
    assertTrue(text.contains(part), () -> "'" + part + "' expected in: " + text);
  }

  @Test
  void aStanceThatRisesYearByYearGrowsWarmer() {
    assertHolds(
        byYear(-0.8, -0.6, -0.4, -0.2, 0, 0.2, 0.4, 0.6, 0.8),
        "From 2001 to 2009 the stance toward Russia grows warmer (");
  }

  @Test
  void aStanceThatMovesUpAndDownHasNoDirection() {
    String text = byYear(0.5, -0.5, 0.4, -0.4, 0.5, -0.5, 0.4, -0.4, 0.5);
    assertHolds(
        text,
        "the texts do not allow to tell whether the stance toward Russia grows warmer or cooler");
    assertFalse(text.contains("Russia grows warmer ("), text);
  }

  @Test
  void yearsWithFewParagraphsAreNotRanked() {
    assertHolds(byYear(0.5, -0.5, 0.1), "too few to rank years");
  }

  @Test
  void whatNoYearShowsIsSaidOnceForEachTarget() {
    String text = byYear(0.5, -0.5, 0.4, -0.4, 0.5, -0.5, 0.4, -0.4, 0.5);
    assertHolds(
        text,
        "The texts do not allow to tell any year from the rest by its stance toward Russia or by"
            + " how often it mentions it.");
  }

  @Test
  void aVerdictOnFewParagraphsSaysHowFew() {
    assertHolds(
        WRITER.markdown(
            ReportModel.of(List.of(Samples.speech()), Samples.provenance(Samples.speech()))),
        "favourable toward Russia (2 of only 2 paragraphs favourable; score");
  }

  @Test
  void aVerdictOnSixParagraphsNeedsNoWarning() {
    AnalysisBuilder builder =
        new AnalysisBuilder("speech").kind(DocumentKind.SPEECH).speaker("Ana Ruiz");
    for (int i = 0; i < 6; i++) {
      builder
          .paragraph("We greet our friends from Russia.")
          .own(AnalysisBuilder.RUSSIA, "Russia", 0.8);
    }
    Analysis speech = builder.build();
    String text = WRITER.markdown(ReportModel.of(List.of(speech), Samples.provenance(speech)));
    assertHolds(text, "favourable toward Russia (");
    assertFalse(text.contains("of only"), text);
    assertFalse(text.contains("few for a verdict"), text);
  }

  @Test
  void severalSpeechesAreSpeeches() {
    assertHolds(
        WRITER.markdown(
            ReportModel.of(List.of(Samples.speech()), Samples.provenance(Samples.speech()))),
        "baseline of earlier speeches");
  }
}
