package org.vane.training;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.vane.stance.Tensor;

/** The mean of the weights of models of one shape. */
final class WeightMean {

  private WeightMean() {}

  /**
   * Returns a weighted mean, tensor by tensor.
   *
   * @param parts the models' tensors by name; those of the first are taken, and what another lacks
   *     counts as the first's
   * @param shares how much each part counts, 1 in all
   */
  static Map<String, Tensor> of(List<? extends Map<String, Tensor>> parts, double... shares) {
    Map<String, Tensor> mean = new TreeMap<>();
    parts
        .get(0)
        .forEach(
            (name, tensor) -> {
              float[] values = new float[tensor.values().length];
              for (int p = 0; p < shares.length; p++) {
                float[] part = parts.get(p).getOrDefault(name, tensor).values();
                for (int i = 0; i < values.length; i++) {
                  values[i] += (float) (shares[p] * part[i]);
                }
              }
              mean.put(name, new Tensor(tensor.shape(), values));
            });
    return mean;
  }
}
