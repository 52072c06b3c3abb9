package org.vane.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** The fused passes of a layer against the same layer in SameDiff, op by op, with its autodiff. */
class EncoderLayerTest {
  private static final LayerShape SHAPE = new LayerShape(8, 2, 16);
  private static final int[] LENGTHS = {5, 4, 2};
  private static final int SEQUENCES = LENGTHS.length;
  private static final int TOKENS = 5;
  private static final long ROWS = (long) SEQUENCES * TOKENS;
  private static final int SIZE = SEQUENCES * TOKENS * SHAPE.width();

  private final Random random = new Random(3);
  private final INDArray input = random(ROWS, SHAPE.width());
  private final INDArray wanted = wanted();
  private final List<INDArray> weights = weights();

  @Test
  void fusedLayerGivesSameDiffsStatesAndGradients() {
    SameDiff graph = graph();
    Map<String, INDArray> expected =
        graph.calculateGradients(Map.of(), names().toArray(new String[0]));
    INDArray states = graph.outputSingle(Map.of(), "y");

    EncoderLayer layer =
        new EncoderLayer(
            SHAPE, names().subList(1, 17), weights.stream().map(INDArray::dup).toList(), 2);
    try (Workers workers = new Workers(2)) {
      List<LayerBatch> shares = workers.shares(SEQUENCES, TOKENS, LENGTHS);
      Floats x = Floats.of(input.dup('c'));
      Floats y = layer.reserve(SEQUENCES, TOKENS);
      workers.run(shares, share -> layer.forward(share, x, 0, 0));
      LayerBackward.Scratch scratch = new LayerBackward.Scratch();
      scratch.reserve(SHAPE, SEQUENCES, TOKENS);
      Floats dx = Floats.allocate(SIZE);
      Floats dy = Floats.of(wanted.dup('c'));
      workers.run(shares, share -> layer.backward(share, x, dy, dx, false, scratch));
      layer.sumGradients(shares.size());

      assertClose("y", states.mul(known()), masked(y));
      assertClose("dx", expected.get("x"), values(dx));
      for (int w = 0; w < LayerShape.WEIGHTS; w++) {
        String name = layer.names().get(w);
        assertClose(name, expected.get(name), layer.gradients().get(w).dup('c').data().asFloat());
      }
    }
  }

  @Test
  void dropoutIsDrawnFromTheSeedAlone() {
    EncoderLayer layer = new EncoderLayer(SHAPE, names().subList(1, 17), weights, 0);
    LayerBatch all = new LayerBatch(0, 0, SEQUENCES, TOKENS, LENGTHS);
    Floats x = Floats.of(input.dup('c'));
    List<Float> sums = new ArrayList<>();
    for (long seed : new long[] {1, 1, 2}) {
      Floats y = layer.reserve(SEQUENCES, TOKENS);
      layer.forward(all, x, 0.5f, seed);
      sums.add(values(y)[0]);
    }

    assertEquals(sums.get(0), sums.get(1));
    assertNotEquals(sums.get(0), sums.get(2));
  }

  private SameDiff graph() {
    SameDiff graph = SameDiff.create();
    SDVariable x = graph.var("x", input.dup('c'));
    List<SDVariable> w = new ArrayList<>();
    for (int i = 0; i < weights.size(); i++) {
      w.add(graph.var(names().get(i + 1), weights.get(i).dup('c')));
    }
    SDVariable query = split(x.mmul(w.get(0)).add(w.get(1))).permute(0, 2, 1, 3);
    SDVariable key = split(x.mmul(w.get(2)).add(w.get(3))).permute(0, 2, 3, 1);
    SDVariable value = split(x.mmul(w.get(4)).add(w.get(5))).permute(0, 2, 1, 3);
    SDVariable hide = graph.constant("hide", hide());
    SDVariable scores = query.mmul(key).div(Math.sqrt(SHAPE.headWidth())).add(hide);
    SDVariable context =
        graph.nn.softmax(scores, -1).mmul(value).permute(0, 2, 1, 3).reshape(ROWS, SHAPE.width());
    SDVariable attended = context.mmul(w.get(6)).add(w.get(7)).add(x);
    SDVariable middle = graph.nn.layerNorm("h", attended, w.get(8), w.get(9), true, 1);
    SDVariable linear = middle.mmul(w.get(10)).add(w.get(11));
    // ND4J's "precise" GELU is an approximation by tanh, 1e-3 off; the encoder's is by erf.
    SDVariable inner = linear.mul(graph.math.erf(linear.div(Math.sqrt(2))).add(1)).mul(0.5);
    SDVariable outer = inner.mmul(w.get(12)).add(w.get(13)).add(middle);
    SDVariable y = graph.nn.layerNorm("y", outer, w.get(14), w.get(15), true, 1);
    y.mul(graph.constant("wanted", wanted)).sum().mul("loss", 1.0);
    graph.setLossVariables("loss");
    return graph;
  }

  private SDVariable split(SDVariable states) {
    return states.reshape(SEQUENCES, TOKENS, SHAPE.heads(), SHAPE.headWidth());
  }

  private static List<String> names() {
    List<String> names = new ArrayList<>(List.of("x"));
    for (int w = 0; w < LayerShape.WEIGHTS; w++) {
      names.add("w" + w);
    }
    return names;
  }

  private List<INDArray> weights() {
    List<INDArray> arrays = new ArrayList<>();
    int width = SHAPE.width();
    int inner = SHAPE.inner();
    int[][] matrices = {{width, width}, {width, width}, {width, width}, {width, width}};
    for (int[] m : matrices) {
      arrays.add(random(m[0], m[1]));
      arrays.add(random(m[1]));
    }
    arrays.add(random(width).addi(1));
    arrays.add(random(width));
    arrays.add(random(width, inner));
    arrays.add(random(inner));
    arrays.add(random(inner, width));
    arrays.add(random(width));
    arrays.add(random(width).addi(1));
    arrays.add(random(width));
    return arrays;
  }

  private INDArray random(long... shape) {
    INDArray array = Nd4j.zeros(DataType.FLOAT, shape);
    for (long i = 0; i < array.length(); i++) {
      array.putScalar(i, (float) (random.nextGaussian() * 0.4));
    }
    return array;
  }

  /** Padding takes no part in the loss. */
  private INDArray wanted() {
    return random(ROWS, SHAPE.width()).muli(known());
  }

  private static INDArray known() {
    INDArray known = Nd4j.zeros(DataType.FLOAT, ROWS, SHAPE.width());
    for (int s = 0; s < SEQUENCES; s++) {
      for (int t = 0; t < LENGTHS[s]; t++) {
        known.getRow(s * TOKENS + t).assign(1);
      }
    }
    return known;
  }

  private static INDArray hide() {
    INDArray hide = Nd4j.zeros(DataType.FLOAT, SEQUENCES, 1, 1, TOKENS);
    for (int s = 0; s < SEQUENCES; s++) {
      for (int t = LENGTHS[s]; t < TOKENS; t++) {
        hide.putScalar(new long[] {s, 0, 0, t}, -10000);
      }
    }
    return hide;
  }

  private static float[] values(Floats floats) {
    float[] values = new float[SIZE];
    floats.get(0, values, SIZE);
    return values;
  }

  private static float[] masked(Floats floats) {
    float[] values = values(floats);
    float[] known = known().data().asFloat();
    for (int i = 0; i < SIZE; i++) {
      values[i] *= known[i];
    }
    return values;
  }

  private static void assertClose(String what, INDArray expected, float[] found) {
    float[] numbers = expected.dup('c').data().asFloat();
    assertEquals(numbers.length, found.length, what);
    for (int i = 0; i < numbers.length; i++) {
      assertEquals(numbers[i], found[i], 2e-4, what + "[" + i + "]");
    }
  }
}
