package org.vane.training;

import java.util.SplittableRandom;
import org.vane.training.Blas.Matrix;

/** The forward pass of a transformer layer over a share of a batch. */
final class LayerForward {
  private final LayerShape shape;
  private final Floats[] weights;
  private final LayerState state;
  private final LayerBatch batch;
  private final float dropout;
  private final SplittableRandom random;

  /**
   * Creates a pass.
   *
   * @param dropout probability with which a number of either part's output is dropped
   */
  LayerForward(
      LayerShape shape,
      Floats[] weights,
      LayerState state,
      LayerBatch batch,
      float dropout,
      long seed) {
    this.shape = shape;
    this.weights = weights;
    this.state = state;
    this.batch = batch;
    this.dropout = dropout;
    this.random = new SplittableRandom(seed);
  }

  void run(Floats x, Floats y) {
    int width = shape.width();
    linear(x, width, LayerShape.QUERY, state.query, width);
    linear(x, width, LayerShape.KEY, state.key, width);
    linear(x, width, LayerShape.VALUE, state.value, width);
    attend();
    linear(state.context, width, LayerShape.OUTPUT, state.middle, width);
    residual(
        state.middle,
        x,
        state.drop1,
        state.normal1,
        state.inverse1,
        LayerShape.NORM_1,
        state.middle);
    linear(state.middle, width, LayerShape.INNER, state.inner, shape.inner());
    gelu();
    linear(state.inner, shape.inner(), LayerShape.OUTER, y, width);
    residual(y, state.middle, state.drop2, state.normal2, state.inverse2, LayerShape.NORM_2, y);
  }

  private void linear(Floats in, int inWidth, int weight, Floats out, int outWidth) {
    float[] bias = new float[outWidth];
    weights[weight + 1].get(0, bias, outWidth);
    int first = batch.firstRow();
    for (int r = first; r < first + batch.rows(); r++) {
      out.put(r * outWidth, bias, outWidth);
    }
    Blas.multiply(
        batch.rows(),
        outWidth,
        inWidth,
        1,
        Matrix.of(in, first * inWidth, inWidth),
        Matrix.of(weights[weight], 0, outWidth),
        1,
        Matrix.of(out, first * outWidth, outWidth));
  }

  private void attend() {
    int width = shape.width();
    int tokens = batch.tokens();
    float scale = (float) (1 / Math.sqrt(shape.headWidth()));
    float[] row = new float[tokens];
    float[] zeros = new float[width];
    for (int s = batch.from(); s < batch.to(); s++) {
      int length = batch.lengths()[s];
      for (int h = 0; h < shape.heads(); h++) {
        int at = s * tokens * width + h * shape.headWidth();
        int scores = (s * shape.heads() + h) * tokens * tokens;
        Matrix query = Matrix.of(state.query, at, width);
        Matrix key = Matrix.of(state.key, at, width);
        Matrix value = Matrix.of(state.value, at, width);
        Matrix attention = Matrix.of(state.attention, scores, tokens);
        Blas.multiply(length, length, shape.headWidth(), scale, query, key.t(), 0, attention);
        for (int t = 0; t < length; t++) {
          state.attention.get(scores + t * tokens, row, length);
          Activations.softmax(row, length);
          state.attention.put(scores + t * tokens, row, length);
        }
        Matrix context = Matrix.of(state.context, at, width);
        Blas.multiply(length, shape.headWidth(), length, 1, attention, value, 0, context);
      }
      for (int t = length; t < tokens; t++) {
        state.context.put((s * tokens + t) * width, zeros, width);
      }
    }
  }

  /** Sets {@code out = norm(dropped(part) + skipped)}. */
  private void residual(
      Floats part,
      Floats skipped,
      Floats drop,
      Floats normal,
      float[] inverse,
      int norm,
      Floats out) {
    int width = shape.width();
    float[] a = new float[width];
    float[] b = new float[width];
    float[] kept = new float[width];
    float[] gain = new float[width];
    float[] bias = new float[width];
    weights[norm].get(0, gain, width);
    weights[norm + 1].get(0, bias, width);
    for (int r = batch.firstRow(); r < batch.firstRow() + batch.rows(); r++) {
      part.get(r * width, a, width);
      skipped.get(r * width, b, width);
      if (dropout > 0) {
        drawKept(kept);
        drop.put(r * width, kept, width);
        for (int i = 0; i < width; i++) {
          a[i] = a[i] * kept[i] + b[i];
        }
      } else {
        for (int i = 0; i < width; i++) {
          a[i] += b[i];
        }
      }
      inverse[r] = Activations.normalize(a, width);
      normal.put(r * width, a, width);
      for (int i = 0; i < width; i++) {
        a[i] = a[i] * gain[i] + bias[i];
      }
      out.put(r * width, a, width);
    }
  }

  /** Fills with 0 (dropped) and 1 / (1 - dropout); 16 random bits a number are enough. */
  private void drawKept(float[] kept) {
    float up = 1 / (1 - dropout);
    int threshold = (int) (dropout * 65536);
    for (int i = 0; i < kept.length; i += 4) {
      long bits = random.nextLong();
      for (int j = i; j < Math.min(i + 4, kept.length); j++) {
        kept[j] = (bits & 0xffff) < threshold ? 0 : up;
        bits >>>= 16;
      }
    }
  }

  private void gelu() {
    float[] row = new float[shape.inner()];
    float[] slope = new float[shape.inner()];
    for (int r = batch.firstRow(); r < batch.firstRow() + batch.rows(); r++) {
      state.inner.get(r * row.length, row, row.length);
      Activations.gelu(row, slope, row.length);
      state.inner.put(r * row.length, row, row.length);
      state.slope.put(r * row.length, slope, row.length);
    }
  }
}
