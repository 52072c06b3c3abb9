package org.vane.labelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;
import org.dkpro.statistics.agreement.distance.IDistanceFunction;
import org.dkpro.statistics.agreement.distance.NominalDistanceFunction;
import org.dkpro.statistics.agreement.distance.OrdinalDistanceFunction;
import org.junit.jupiter.api.Test;
import org.vane.labelling.Alpha.Metric;

/** The examples are those of Krippendorff, "Computing Krippendorff's Alpha-Reliability", 2011. */
class AlphaTest {

  @Test
  void twoObserversOfTenBinaryUnitsAsInExampleA() {
    assertEquals(
        0.095, alpha(Metric.NOMINAL, "0 1 0 0 0 0 0 0 1 0", "1 1 1 0 0 1 0 0 0 0"), 0.0005);
  }

  @Test
  void twoObserversOfTwelveNominalUnitsAsInExampleB() {
    assertEquals(
        0.692, alpha(Metric.NOMINAL, "a a b b d c c c e d d a", "b a b b b c c c e d d d"), 0.0005);
  }

  private static final String[] FOUR_OBSERVERS = {
    "1 2 3 3 2 1 4 1 2 . . .",
    "1 2 3 3 2 2 4 1 2 5 . 3",
    ". 3 3 3 2 3 4 2 2 5 1 .",
    "1 2 3 3 2 4 4 1 2 5 1 .",
  };

  @Test
  void fourObserversWithMissingCodesAsInExampleC() {
    assertEquals(0.743, alpha(Metric.NOMINAL, FOUR_OBSERVERS), 0.0005);
  }

  @Test
  void sameDataTakenAsOrdinalAsInExampleD() {
    assertEquals(0.815, alpha(Metric.ORDINAL, FOUR_OBSERVERS), 0.0005);
  }

  @Test
  void unitsOfOneCoderChangeNothing() {
    assertEquals(
        alpha(Metric.NOMINAL, "a b a b", "a b b b"),
        alpha(Metric.NOMINAL, "a b a b a a", "a b b b . ."));
  }

  @Test
  void alwaysTheSameLabelIsNoAgreementBeyondChance() {
    assertEquals(OptionalDouble.empty(), Alpha.of(units("a a a", "a a a"), Metric.NOMINAL));
  }

  @Test
  void fullAgreementIsOneWithAnIntervalOfNoWidth() {
    AlphaFigure figure =
        Alpha.withInterval(units("a b c a b c", "a b c a b c"), Metric.NOMINAL).orElseThrow();

    assertEquals(new AlphaFigure(1, 1, 1, 6), figure);
  }

  @Test
  void intervalNarrowsWithMoreOfTheSameUnits() {
    List<int[]> few = units(FOUR_OBSERVERS);
    List<int[]> many = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      many.addAll(few);
    }
    AlphaFigure wide = Alpha.withInterval(few, Metric.NOMINAL).orElseThrow();
    AlphaFigure narrow = Alpha.withInterval(many, Metric.NOMINAL).orElseThrow();

    assertTrue(narrow.high() - narrow.low() < (wide.high() - wide.low()) / 2);
  }

  /** Another library's reckoning of the same; its ordinal one knows no missing codes. */
  @Property(tries = 100)
  void agreesWithDkproStatistics(
      @ForAll long seed, @ForAll @IntRange(min = 2, max = 4) int coders, @ForAll Metric metric) {
    Random random = new Random(seed);
    CodingAnnotationStudy study = new CodingAnnotationStudy(coders);
    List<int[]> units = new ArrayList<>();
    for (int u = 0; u < 30; u++) {
      Object[] codes = new Object[coders];
      int[] unit = new int[3];
      int mostly = random.nextInt(3);
      for (int c = 0; c < coders; c++) {
        boolean missing = metric == Metric.NOMINAL && random.nextInt(8) == 0;
        int code = random.nextInt(4) == 0 ? random.nextInt(3) : mostly;
        codes[c] = missing ? null : (Integer) code;
        unit[code] += missing ? 0 : 1;
      }
      study.addItem(codes);
      units.add(unit);
    }
    OptionalDouble ours = Alpha.of(units, metric);
    Assume.that(ours.isPresent());
    IDistanceFunction distance =
        metric == Metric.NOMINAL ? new NominalDistanceFunction() : new OrdinalDistanceFunction();

    assertEquals(
        new KrippendorffAlphaAgreement(study, distance).calculateAgreement(),
        ours.getAsDouble(),
        1e-9);
  }

  @Property(tries = 50)
  void orderOfUnitsMakesNoDifferenceAndTheIntervalHoldsTheValue(@ForAll long seed) {
    Random random = new Random(seed);
    List<int[]> units = new ArrayList<>();
    for (int u = 0; u < 25; u++) {
      units.add(new int[] {random.nextInt(3), random.nextInt(3), random.nextInt(3)});
    }
    AlphaFigure figure = Alpha.withInterval(units, Metric.ORDINAL).orElseThrow();
    Collections.shuffle(units, random);

    assertEquals(figure.value(), Alpha.of(units, Metric.ORDINAL).getAsDouble(), 1e-9);
    assertTrue(figure.low() <= figure.value() && figure.value() <= figure.high());
    assertTrue(figure.value() <= 1);
  }

  private static double alpha(Metric metric, String... coders) {
    return Alpha.of(units(coders), metric).getAsDouble();
  }

  /** Makes units of one row of codes for each coder; a point is a missing code. */
  private static List<int[]> units(String... coders) {
    List<int[]> units = new ArrayList<>();
    int length = coders[0].replace(" ", "").length();
    for (int u = 0; u < length; u++) {
      int[] unit = new int[5];
      for (String coder : coders) {
        char code = coder.replace(" ", "").charAt(u);
        if (code != '.') {
          unit[
              code >= 'a'
                  ? code - 'a'
                  : code == '0' ? 0 : code - '1' + (coders.length == 2 ? 1 : 0)]++;
        }
      }
      units.add(unit);
    }
    return units;
  }
}
