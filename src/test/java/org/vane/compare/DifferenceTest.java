package org.vane.compare;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vane.profile.Holm;
import org.vane.profile.Interval;

class DifferenceTest {

  private static double[] array(List<Double> scores) {
    return scores.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private static void assertNegated(Difference one, Difference other) {
    assertEquals(one.value(), -other.value(), 1e-12);
    assertEquals(one.interval().low(), -other.interval().high(), 1e-12);
    assertEquals(one.interval().high(), -other.interval().low(), 1e-12);
    assertEquals(one.pValue(), other.pValue(), 1e-12);
    assertEquals(one.detectable(), other.detectable(), 1e-12);
  }

  @Property(tries = 40)
  void swappingGroupsNegatesTheDifferenceOfScores(
      @ForAll @Size(min = 1, max = 9) List<@DoubleRange(min = -1, max = 1) Double> scores,
      @ForAll @Size(min = 1, max = 9) List<@DoubleRange(min = -1, max = 1) Double> others) {
    assertNegated(
        ScoreDifferences.difference(array(scores), array(others)),
        ScoreDifferences.difference(array(others), array(scores)));
  }

  @Property(tries = 200)
  void swappingGroupsNegatesTheDifferenceOfRates(
      @ForAll @IntRange(min = 1, max = 40) int n,
      @ForAll @IntRange(min = 1, max = 40) int m,
      @ForAll @IntRange(max = 40) int k,
      @ForAll @IntRange(max = 40) int l) {
    int mentions = Math.min(k, n);
    int others = Math.min(l, m);
    assertNegated(
        RateDifferences.difference(mentions, n, others, m),
        RateDifferences.difference(others, m, mentions, n));
  }

  @Test
  void permutationTestCountsTheSplitsThatAreAsExtreme() {
    // Of the 20 ways to split six scores into threes, only the observed one and its mirror.
    assertEquals(
        2 / 20.0,
        ScoreDifferences.permutationTest(
            new double[] {0.7, 0.8, 0.9}, new double[] {-0.7, -0.8, -0.9}),
        1e-12);
  }

  @Test
  void equalGroupsHaveNoDifference() {
    double[] scores = {0.1, 0.5, -0.4, 0.9};
    Difference difference = ScoreDifferences.difference(scores, scores);
    assertEquals(0, difference.value());
    assertEquals(1, difference.pValue(), 1e-12);
    assertFalse(difference.isTold());
  }

  @Test
  void aPlainDifferenceOfManyParagraphsIsTold() {
    double[] warm = new double[20];
    double[] cool = new double[20];
    for (int i = 0; i < 20; i++) {
      warm[i] = 0.6 + 0.01 * i;
      cool[i] = -0.6 - 0.01 * i;
    }
    assertTrue(ScoreDifferences.difference(warm, cool).isTold());
  }

  @Test
  void oneParagraphAgainstOneIsNeverTold() {
    assertFalse(ScoreDifferences.difference(new double[] {1}, new double[] {-1}).isTold());
  }

  @Test
  void atMostOneInTwentyDifferencesBetweenEqualVoicesIsTold() {
    Random random = new Random(5);
    int told = 0;
    for (int i = 0; i < 400; i++) {
      double[] one = new double[8];
      double[] other = new double[10];
      for (int j = 0; j < one.length; j++) {
        one[j] = 2 * random.nextDouble() - 1;
      }
      for (int j = 0; j < other.length; j++) {
        other[j] = 2 * random.nextDouble() - 1;
      }
      told += ScoreDifferences.difference(one, other).isTold() ? 1 : 0;
    }
    assertTrue(told <= 0.05 * 400 + 5, told + " of 400 were told");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          56, 70, 48, 80, 0.0524, 0.3339, the first example of Newcombe's table II
          9,  10, 3,  10, 0.1705, 0.8090, the second
          10, 10, 0,  10, 0.6075, 1.0000, all against none
          """)
  void ratesHaveTheIntervalsOfNewcombesPaper(
      int k, int n, int otherK, int otherN, double low, double high, String reason) {
    Interval interval = RateDifferences.difference(k, n, otherK, otherN).interval();
    assertEquals(low, interval.low(), 1e-4, reason);
    assertEquals(high, interval.high(), 1e-4, reason);
  }

  @Test
  void fisherTestGivesTheProbabilityOfTheTeaTasting() {
    // Three of four cups right: 2 * (1 + 16) / 70.
    assertEquals(34 / 70.0, RateDifferences.fisher(3, 4, 1, 4), 1e-12);
  }

  @Test
  void holmMultipliesTheSmallestMost() {
    assertArrayEquals(new double[] {0.03, 0.04, 0.04}, Holm.adjust(0.01, 0.02, 0.04), 1e-12);
    assertArrayEquals(new double[] {1, 0.03}, Holm.adjust(1, 0.015), 1e-12);
    assertArrayEquals(new double[] {}, Holm.adjust());
  }
}
