package org.vane.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.vane.analysis.Analysis;
import org.vane.document.DocumentKind;
import org.vane.profile.Profiler;
import org.vane.testing.AnalysisBuilder;

class TrendsTest {

  private static int[] years(int n) {
    return IntStream.range(2000, 2000 + n).toArray();
  }

  private static double[] line(int[] years, double slope) {
    return IntStream.of(years).mapToDouble(y -> slope * (y - 2000)).toArray();
  }

  private static Comparison byYear(int from, int to) {
    List<Analysis> speeches = new ArrayList<>();
    for (int year = from; year <= to; year++) {
      speeches.add(
          new AnalysisBuilder("speech-" + year)
              .kind(DocumentKind.SPEECH)
              .published(year + "-09-01")
              .paragraph("We greet our friends from Russia.")
              .own(AnalysisBuilder.RUSSIA, "Russia", 0.05 * (year - from))
              .build());
    }
    return Comparer.compare(speeches.stream().map(Profiler::profiled).toList(), Grouping.YEAR);
  }

  @Test
  void slopeOfALineIsFoundAndToldWithMannsPValue() {
    Difference change = Trends.change(years(8), line(years(8), 0.05));
    assertEquals(0.05, change.value(), 1e-12);
    // All 28 pairs rise: z = 27 / sqrt(8 * 7 * 21 / 18).
    assertEquals(0.00084, change.pValue(), 0.00001);
    assertTrue(change.isTold());
  }

  @Test
  void slopeUnderNoiseLiesInItsInterval() {
    Random random = new Random(7);
    int inside = 0;
    for (int run = 0; run < 200; run++) {
      double[] values = line(years(20), -0.02);
      for (int i = 0; i < values.length; i++) {
        values[i] += 0.1 * random.nextGaussian();
      }
      inside += Trends.change(years(20), values).interval().contains(-0.02) ? 1 : 0;
    }
    assertTrue(inside >= 180, "the true slope lies in " + inside + " of 200 intervals of 95%");
  }

  @Test
  void atMostOneInTwentySeriesOfNoiseHasATrend() {
    Random random = new Random(11);
    int told = 0;
    for (int run = 0; run < 400; run++) {
      double[] values = random.doubles(12, -1, 1).toArray();
      told += Trends.change(years(12), values).isTold() ? 1 : 0;
    }
    // 20 of 400 are expected at most; the rest is chance.
    assertTrue(told <= 30, told + " of 400 series of noise are told to have a trend");
    assertTrue(told > 0, "a test that never fires tests nothing");
  }

  @Test
  void oneOddYearDoesNotBendTheSlope() {
    double[] values = line(years(15), 0.03);
    values[14] = -1;
    assertEquals(0.03, Trends.change(years(15), values).value(), 1e-9);
  }

  @Test
  void missingYearsCountAsTimePassed() {
    int[] years = {2000, 2001, 2002, 2003, 2010, 2011, 2012, 2020};
    assertEquals(0.04, Trends.change(years, line(years, 0.04)).value(), 1e-12);
  }

  @Test
  void aLevelSeriesHasNoTrend() {
    Difference change = Trends.change(years(10), new double[10]);
    assertEquals(0, change.value());
    assertEquals(1, change.pValue());
    assertFalse(change.isTold());
  }

  @Test
  void sevenYearsAreTooFewToSpeakOfATrend() {
    assertEquals(List.of(), byYear(2001, 2007).trends());
  }

  @Test
  void eightYearsHaveATrendOfTheScoreAndOfTheMentions() {
    List<Trend> trends =
        byYear(2001, 2008).trends().stream()
            .filter(t -> t.target().id().equals(AnalysisBuilder.RUSSIA.id()))
            .toList();
    assertEquals(
        List.of(Measure.SCORE, Measure.RATE), trends.stream().map(Trend::measure).toList());
    assertTrue(trends.get(0).perYear().isTold(), "the score rises each year");
    assertFalse(trends.get(1).perYear().isTold(), "each year mentions it as often");
  }
}
