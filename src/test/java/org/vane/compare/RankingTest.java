package org.vane.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vane.testing.AnalysisBuilder.RUSSIA;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.vane.profile.Counts;

class RankingTest {

  private static GroupScore score(double... scores) {
    List<Double> list = new ArrayList<>();
    for (double each : scores) {
      list.add(each);
    }
    int n = scores.length;
    return new GroupScore(RUSSIA.id(), Unit.PARAGRAPH, list, n, new Counts(n, n, 0, n, 0, n, 0));
  }

  private static double[] drawn(Random random, double mean, int n) {
    return random.doubles(n, -0.4, 0.4).map(noise -> mean + noise).toArray();
  }

  @Test
  void aYearOfOneParagraphDoesNotWinByLuck() {
    Map<String, GroupScore> years = new LinkedHashMap<>();
    Random random = new Random(3);
    for (int year = 2001; year <= 2008; year++) {
      years.put(Integer.toString(year), score(drawn(random, -0.5 + 0.02 * (year - 2001), 12)));
    }
    years.put("2009", score(0.15));
    years.put("2010", score(drawn(random, 0.1, 12)));
    Ranking ranking = Ranking.of(RUSSIA, years).orElseThrow();
    assertTrue(ranking.isTold());
    assertEquals("2010", ranking.groups().get(9).key());
    assertEquals("2009", ranking.groups().get(8).key());
    assertEquals(0.15, ranking.groups().get(8).estimate().score(), 1e-12, "told as it is");
    assertTrue(ranking.groups().get(8).drawn() < 0.1, "but drawn in");
  }

  @Test
  void yearsOfOneMeanAreNotRanked() {
    Map<String, GroupScore> years = new LinkedHashMap<>();
    for (int year = 2001; year <= 2008; year++) {
      years.put(Integer.toString(year), score(-0.8, -0.2, -0.7, -0.3, -0.5));
    }
    assertFalse(Ranking.of(RUSSIA, years).orElseThrow().isTold());
  }

  @Test
  void fewYearsOrFewParagraphsAreNotRanked() {
    Map<String, GroupScore> few = new LinkedHashMap<>();
    for (int year = 2001; year <= 2004; year++) {
      few.put(Integer.toString(year), score(0.1, 0.2, 0.3, 0.2, 0.1, 0.2, 0.4, 0.3));
    }
    assertTrue(Ranking.of(RUSSIA, few).isEmpty());
    Map<String, GroupScore> thin = new LinkedHashMap<>();
    for (int year = 2001; year <= 2009; year++) {
      thin.put(Integer.toString(year), score(0.1 * (year - 2005), 0.2));
    }
    assertTrue(Ranking.of(RUSSIA, thin).isEmpty());
  }

  @Test
  void theHighestOfTheRankingIsTheTrueOneMoreOftenThanThatOfPlainMeans() {
    Random random = new Random(5);
    int byRanking = 0;
    int byMean = 0;
    for (int run = 0; run < 300; run++) {
      Map<String, GroupScore> years = new LinkedHashMap<>();
      double bestTruth = -2;
      String best = "";
      String highest = "";
      double highestMean = -2;
      for (int year = 0; year < 20; year++) {
        double truth = 0.15 * random.nextGaussian();
        int n = year % 2 == 0 ? 2 : 14;
        double[] scores = new double[n];
        double sum = 0;
        for (int i = 0; i < n; i++) {
          scores[i] = truth + 0.4 * random.nextGaussian();
          sum += scores[i];
        }
        years.put("y" + year, score(scores));
        if (truth > bestTruth) {
          bestTruth = truth;
          best = "y" + year;
        }
        if (sum / n > highestMean) {
          highestMean = sum / n;
          highest = "y" + year;
        }
      }
      byMean += highest.equals(best) ? 1 : 0;
      Ranking ranking = Ranking.of(RUSSIA, years).orElseThrow();
      byRanking += ranking.groups().get(19).key().equals(best) ? 1 : 0;
    }
    assertTrue(byRanking > byMean, byRanking + " by the ranking, " + byMean + " by plain means");
  }
}
