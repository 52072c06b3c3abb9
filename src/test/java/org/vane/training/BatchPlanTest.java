package org.vane.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class BatchPlanTest {

  @Property(tries = 50)
  void everyRowIsShownOnceAnEpoch(
      @ForAll @IntRange(min = 1, max = 3000) int rows, @ForAll long seed) {
    int[] lengths = IntStream.range(0, rows).map(i -> 5 + i * 7 % 90).toArray();

    List<Integer> shown =
        BatchPlan.epoch(lengths, 16, seed).stream().flatMap(List::stream).sorted().toList();

    assertEquals(IntStream.range(0, rows).boxed().toList(), shown);
  }

  @Test
  void littleIsPadded() {
    int[] lengths = IntStream.range(0, 5000).map(i -> 5 + i * 7919 % 120).toArray();
    long padded = 0;
    for (List<Integer> batch : BatchPlan.epoch(lengths, 16, 1)) {
      padded += (long) batch.size() * batch.stream().mapToInt(i -> lengths[i]).max().orElseThrow();
    }

    double waste = (double) padded / IntStream.of(lengths).sum() - 1;
    assertTrue(waste < 0.05, "share of padding: " + waste);
  }
}
