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
    String text = byYear(0.5, -0.5, 0.1);
    assertHolds(text, "too few for a stance over the years");
    assertFalse(text.contains("warmest"), text);
  }

  @Test
  void yearsOfASeriesAreNamedAndTheMissingOnesToo() {
    List<Analysis> speeches = new ArrayList<>();
    for (int year : new int[] {2001, 2002, 2004}) {
      speeches.add(
          new AnalysisBuilder("speech-" + year)
              .kind(DocumentKind.SPEECH)
              .published(year + "-09-01")
              .paragraph("We greet our friends from Russia.")
              .own(AnalysisBuilder.RUSSIA, "Russia", 0.8)
              .build());
    }
    String text = findings(speeches, Grouping.YEAR);
    assertHolds(text, "3 texts of 3 years, 2001 to 2004; none of 2003");
    assertHolds(text, "Russia is named in every year.");
    assertHolds(text, "South Korea is mentioned in no year.");
  }

  @Test
  void aSeriesThatIsHostileThroughoutSaysSoAndRanksItsYearsOnlyIfTheyDiffer() {
    List<Analysis> alike = new ArrayList<>();
    List<Analysis> split = new ArrayList<>();
    for (int year = 2001; year <= 2008; year++) {
      alike.add(speech(year, -0.8, -0.5, -0.8, -0.5, -0.8, -0.5, -0.8, -0.5));
      split.add(
          year == 2005
              ? speech(year, 0.3, 0, 0.3, 0, 0.3, 0, 0.3, 0)
              : speech(year, -0.8, -0.5, -0.8, -0.5, -0.8, -0.5, -0.8, -0.5));
    }
    String text = findings(alike, Grouping.YEAR);
    assertHolds(text, "hostile throughout: against in 8 of 8 years and in favour in none");
    assertHolds(text, "differ by no more than chance");
    assertHolds(findings(split, Grouping.YEAR), "It is softest in 2005 (+0.14, n = 8) and 2008 (");
  }

  private static Analysis speech(int year, double... scores) {
    AnalysisBuilder builder =
        new AnalysisBuilder("speech-" + year).kind(DocumentKind.SPEECH).published(year + "-09-01");
    for (double score : scores) {
      builder.paragraph("We speak of Russia again.").own(AnalysisBuilder.RUSSIA, "Russia", score);
    }
    return builder.build();
  }

  private static String findings(List<Analysis> analyses, Grouping grouping) {
    return String.join(
        "\n",
        WRITER.comparisonFindings(
            ReportModel.of(
                analyses,
                grouping,
                Optional.empty(),
                Samples.provenance(analyses.toArray(new Analysis[0])))));
  }

  @Test
  void aVerdictWhoseIntervalSpansZeroOnlyLeans() {
    Analysis few = speech(2001, -0.6, -0.5);
    String text = WRITER.markdown(ReportModel.of(List.of(few), Samples.provenance(few)));
    assertHolds(text, "leans against Russia (1 of only 2 paragraphs against, 1 neutral; score");
    assertFalse(text.contains("is against Russia"), text);
  }

  @Test
  void articlesOnOneSpeechAreHeldAgainstEachOther() {
    Analysis speech =
        new AnalysisBuilder("rally-speech")
            .kind(DocumentKind.SPEECH)
            .speaker("Ann Example")
            .published("2025-05-01")
            .paragraph("Our friends in Russia sent us a train full of apples last week.")
            .own(AnalysisBuilder.RUSSIA, "Russia", 0.5)
            .paragraph("The U.S. sent us nothing but a letter in very small print.")
            .own(AnalysisBuilder.US, "U.S.", -0.5)
            .build();
    Analysis herald =
        article("herald-article", "The Herald")
            .paragraph(
                "\"Our friends in Russia sent us a train full of apples\", Ann Example said.")
            .says("Ann Example", "\"Our friends in Russia sent us a train full of apples\"")
            .direct("Ann Example", AnalysisBuilder.RUSSIA, "Russia", 0.5)
            .build();
    Analysis gazette =
        article("gazette-article", "The Gazette")
            .paragraph("\"We need no apples and no letters\", Ann Example said.")
            .says("Ann Example", "\"We need no apples and no letters\"")
            .build();

    String text = findings(List.of(speech, herald, gazette), Grouping.DOCUMENT);

    assertHolds(text, "Russia is kept by The Herald only.");
    assertHolds(text, "The United States is dropped by all.");
    assertHolds(text, "\u00b62 is quoted by none; \u00b61 by The Herald alone.");
    assertHolds(text, "Not found there: \u201cWe need no apples and no letters\u201d.");
  }

  private static AnalysisBuilder article(String id, String outlet) {
    return new AnalysisBuilder(id).outlet(outlet).published("2025-05-02");
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
        "leans in favour of Russia (2 of only 2 paragraphs favourable; score");
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
