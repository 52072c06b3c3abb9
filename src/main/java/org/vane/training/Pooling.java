package org.vane.training;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * From token states to the head's input, and back: [mean of the target's; mean of all], dropped.
 */
final class Pooling {
  private Pooling() {}

  /** Returns [batch, 2 width]. */
  static INDArray pooled(Floats states, TokenBatch batch, int width) {
    float[][] pooled = new float[batch.size()][2 * width];
    float[] row = new float[width];
    for (int s = 0; s < pooled.length; s++) {
      for (int t = 0; t < batch.lengths()[s]; t++) {
        states.get((s * batch.tokens() + t) * width, row, width);
        float target = batch.target()[s][t];
        float mean = 1f / batch.lengths()[s];
        for (int i = 0; i < width; i++) {
          pooled[s][i] += target * row[i];
          pooled[s][width + i] += mean * row[i];
        }
      }
      for (int i = 0; i < 2 * width; i++) {
        pooled[s][i] *= batch.kept()[s][i];
      }
    }
    return Nd4j.createFromArray(pooled);
  }

  /** Sets {@code byStates} to the gradient by the states, given that by what was pooled. */
  static void spread(float[][] byPooled, TokenBatch batch, int width, Floats byStates) {
    float[] row = new float[width];
    for (int s = 0; s < byPooled.length; s++) {
      for (int t = 0; t < batch.tokens(); t++) {
        float target = batch.target()[s][t];
        float mean = t < batch.lengths()[s] ? 1f / batch.lengths()[s] : 0;
        for (int i = 0; i < width; i++) {
          row[i] =
              target * byPooled[s][i] * batch.kept()[s][i]
                  + mean * byPooled[s][width + i] * batch.kept()[s][width + i];
        }
        byStates.put((s * batch.tokens() + t) * width, row, width);
      }
    }
  }
}
