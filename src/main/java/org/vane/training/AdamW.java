package org.vane.training;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Adam with decoupled weight decay (Loshchilov and Hutter 2019), after clipping the gradients'
 * common norm. ND4J has Adam, but with neither of the two.
 */
final class AdamW {
  private static final float BETA_1 = 0.9f;
  private static final float BETA_2 = 0.999f;
  private static final float EPSILON = 1e-8f;
  private static final int CHUNK = 4096;

  private final Map<String, INDArray> weights;
  private final Map<String, INDArray> first = new LinkedHashMap<>();
  private final Map<String, INDArray> second = new LinkedHashMap<>();
  private final double decay;
  private final double longestNorm;

  /**
   * Creates an optimiser of some weights, which it changes in place.
   *
   * @param decay share of a matrix that is lost per step and unit of learning rate; vectors keep
   *     all
   * @param longestNorm longer gradients are cut to this length
   */
  AdamW(Map<String, INDArray> weights, double decay, double longestNorm) {
    this.weights = weights;
    this.decay = decay;
    this.longestNorm = longestNorm;
    weights.forEach(
        (name, weight) -> {
          first.put(name, Nd4j.zeros(DataType.FLOAT, weight.shape()));
          second.put(name, Nd4j.zeros(DataType.FLOAT, weight.shape()));
        });
  }

  /** Returns the running means of the gradients and of their squares, to be kept and restored. */
  List<Map<String, INDArray>> moments() {
    return List.of(first, second);
  }

  /**
   * Makes one step.
   *
   * @param rates learning rate of each weight
   * @param step number of the step, from 1
   */
  void step(Map<String, INDArray> gradients, Map<String, Double> rates, int step) {
    double squares = 0;
    for (INDArray gradient : gradients.values()) {
      double norm = gradient.norm2Number().doubleValue();
      squares += norm * norm;
    }
    double norm = Math.sqrt(squares);
    if (Double.isNaN(norm) || Double.isInfinite(norm)) {
      return; // One broken batch must not break the weights.
    }
    float scale = (float) Math.min(1, longestNorm / Math.max(norm, 1e-12));
    double unbias1 = 1 - Math.pow(BETA_1, step);
    double unbias2 = 1 - Math.pow(BETA_2, step);
    weights.keySet().parallelStream()
        .forEach(
            name -> {
              INDArray weight = of(weights, name);
              double rate = rates.getOrDefault(name, 0.0);
              boolean matrix = weight.rank() > 1 && weight.rows() > 1;
              update(
                  Floats.of(weight),
                  Floats.of(contiguous(of(gradients, name))),
                  Floats.of(of(first, name)),
                  Floats.of(of(second, name)),
                  scale,
                  (float) (rate / unbias1),
                  (float) Math.sqrt(unbias2),
                  matrix ? (float) (1 - rate * decay) : 1);
            });
  }

  private static INDArray of(Map<String, INDArray> arrays, String name) {
    return Objects.requireNonNull(arrays.get(name), name);
  }

  private static INDArray contiguous(INDArray array) {
    return array.ordering() == 'c' && !array.isView() ? array : array.dup('c');
  }

  private static void update(
      Floats weights,
      Floats gradients,
      Floats first,
      Floats second,
      float scale,
      float rate,
      float unbias,
      float kept) {
    float[] w = new float[CHUNK];
    float[] g = new float[CHUNK];
    float[] m = new float[CHUNK];
    float[] v = new float[CHUNK];
    for (int from = 0; from < weights.size(); from += CHUNK) {
      int length = Math.min(CHUNK, weights.size() - from);
      weights.get(from, w, length);
      gradients.get(from, g, length);
      first.get(from, m, length);
      second.get(from, v, length);
      for (int i = 0; i < length; i++) {
        float x = g[i] * scale;
        m[i] = BETA_1 * m[i] + (1 - BETA_1) * x;
        v[i] = BETA_2 * v[i] + (1 - BETA_2) * x * x;
        w[i] = kept * w[i] - rate * m[i] / ((float) Math.sqrt(v[i]) / unbias + EPSILON);
      }
      weights.put(from, w, length);
      first.put(from, m, length);
      second.put(from, v, length);
    }
  }
}
