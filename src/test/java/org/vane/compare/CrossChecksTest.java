package org.vane.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.vane.testing.AnalysisBuilder.RUSSIA;
import static org.vane.testing.AnalysisBuilder.US;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vane.analysis.Analysis;
import org.vane.document.DocumentKind;
import org.vane.profile.Profiler;
import org.vane.target.SearchedTarget;
import org.vane.testing.AnalysisBuilder;

class CrossChecksTest {

  private static Comparison compare(Analysis... analyses) {
    return Comparer.compare(Arrays.stream(analyses).map(Profiler::profiled).toList());
  }

  private static Analysis article(String date) {
    return new AnalysisBuilder("article")
        .published(date)
        .paragraph("Ann Example said that \"the harvest of Russia was very good this year\".")
        .says("Ann Example", "\"the harvest of Russia was very good this year\"")
        .direct("Ann Example", RUSSIA, "Russia", 0.5)
        .paragraph("She made no mention of the U.S., but said \"peace will come\".")
        .says("Ann Example", "\"peace will come\"")
        .absence("Ann Example", "made no mention of", "the U.S.")
        .ownAbsence(US, "U.S.", "Ann Example")
        .build();
  }

  private static AnalysisBuilder speech(String date) {
    return new AnalysisBuilder("speech")
        .kind(DocumentKind.SPEECH)
        .speaker("ANN EXAMPLE")
        .published(date)
        .paragraph("I say: the harvest of Russia was very good this year, thank heaven.")
        .own(RUSSIA, "Russia", 0.5);
  }

  @Test
  void fullTextWithoutTheTargetConfirmsTheReport() {
    List<AbsenceCheck> checks =
        compare(article("2025-05-02"), speech("2025-05-01").build()).checks();
    assertEquals(
        List.of(AbsenceCheck.Outcome.CONFIRMED),
        checks.stream().map(AbsenceCheck::outcome).toList());
  }

  @Test
  void fullTextThatNamesTheTargetContradictsTheReportWithItsSentence() {
    Analysis speech =
        speech("2025-05-01").paragraph("And the U.S. as well.").own(US, "U.S.", 0).build();
    AbsenceCheck check = compare(article("2025-05-02"), speech).checks().get(0);
    assertEquals(AbsenceCheck.Outcome.CONTRADICTED, check.outcome());
    assertEquals(
        "And the U.S. as well.", speech.document().text(check.against().get(0).evidence()));
  }

  @Test
  void fullTextThatHintsAtTheTargetConfirmsThatItIsNotNamed() {
    Analysis speech =
        speech("2025-05-01")
            .paragraph("Down with the imperialists.")
            .ownIndirect(US, "imperialists", -0.8)
            .build();
    assertEquals(
        AbsenceCheck.Outcome.INDIRECT,
        compare(article("2025-05-02"), speech).checks().get(0).outcome());
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          2025-05-02, 1, reported the day after
          2025-05-04, 1, reported three days after
          2025-05-05, 0, too late to be a report on it
          2024-05-01, 0, another year
          """)
  void onlyASpeechOfThoseDaysIsHeldAgainstAnArticle(String date, int checks, String reason) {
    assertEquals(
        checks, compare(article(date), speech("2025-05-01").build()).checks().size(), reason);
  }

  @Test
  void coverageTellsWhatWasKeptAndWhatWasLeftOut() {
    Analysis speech =
        speech("2025-05-01").paragraph("And the U.S. as well.").own(US, "U.S.", 0).build();
    Coverage coverage = compare(article("2025-05-02"), speech).coverages().get(0);
    assertEquals(List.of(RUSSIA), coverage.kept());
    assertEquals(List.of(US), coverage.dropped());
    assertEquals(List.<SearchedTarget>of(), coverage.added());
    assertEquals(List.of(1, -1), coverage.passages().stream().map(p -> p.source()).toList());
    assertEquals(List.of(2), coverage.droppedParagraphs());
  }

  @Test
  void severalArticlesOnOneSpeechEachHaveTheirCoverage() {
    Analysis other =
        new AnalysisBuilder("other-article")
            .published("2025-05-02")
            .paragraph("Ann Example said \"and the U.S. as well\" and \"Moscow is lovely\".")
            .says("Ann Example", "\"and the U.S. as well\"")
            .direct("Ann Example", US, "U.S.", 0)
            .says("Ann Example", "\"Moscow is lovely\"")
            .build();
    Analysis speech =
        speech("2025-05-01").paragraph("And the U.S. as well.").own(US, "U.S.", 0).build();
    List<Coverage> coverages = compare(article("2025-05-02"), other, speech).coverages();
    assertEquals(List.of(0, 1), coverages.stream().map(Coverage::article).toList());
    assertEquals(List.of(US), coverages.get(0).dropped());
    assertEquals(List.of(RUSSIA), coverages.get(1).dropped());
    assertEquals(List.of(1), coverages.get(1).droppedParagraphs());
    assertEquals(
        List.of(2, -1), coverages.get(1).passages().stream().map(p -> p.source()).toList());
  }

  @Test
  void yearsFollowEachOtherAndContrastWithTheOthers() {
    Analysis[] years = new Analysis[6];
    for (int i = 0; i < years.length; i++) {
      AnalysisBuilder builder =
          new AnalysisBuilder("y" + i)
              .kind(DocumentKind.SPEECH)
              .speaker("Ann Example")
              .published((2005 - i) + "-05-01");
      for (int j = 0; j < 8; j++) {
        builder.paragraph("Of Russia.").own(RUSSIA, "Russia", i == 0 ? 0.9 : -0.8 + 0.02 * j);
      }
      years[i] = builder.build();
    }
    Comparison comparison =
        Comparer.compare(Arrays.stream(years).map(Profiler::profiled).toList(), Grouping.YEAR);
    assertEquals(
        List.of("2000", "2001", "2002", "2003", "2004", "2005"),
        comparison.groups().stream().map(Group::key).toList());
    assertEquals(
        List.of("2005"),
        comparison.contrasts().stream()
            .filter(c -> c.score().filter(Difference::isTold).isPresent())
            .filter(c -> c.score().orElseThrow().value() > 0)
            .map(Contrast::first)
            .toList());
  }
}
