package org.vane.training;

import org.vane.training.Blas.Matrix;

/** The backward pass of a transformer layer over a share of a batch. */
final class LayerBackward {
  private final LayerShape shape;
  private final Floats[] weights;
  private final LayerState state;
  private final LayerBatch batch;
  private final boolean dropped;
  private final Scratch scratch;
  private final Floats[] gradients;

  /** Memory that all layers' backward passes share, one after the other. */
  static final class Scratch {
    Floats wide = Floats.empty();
    Floats outer = Floats.empty();
    Floats middle = Floats.empty();
    Floats context = Floats.empty();
    Floats query = Floats.empty();
    Floats key = Floats.empty();
    Floats value = Floats.empty();
    Floats attention = Floats.empty();
    private final Floats[] inputs = {Floats.empty(), Floats.empty()};

    /** Returns the place of the gradient by the input of a layer; two layers' in turn. */
    Floats input(int layer, int size) {
      inputs[layer % 2] = Floats.atLeast(inputs[layer % 2], size);
      return inputs[layer % 2];
    }

    void reserve(LayerShape shape, int sequences, int tokens) {
      int rows = sequences * tokens;
      wide = Floats.atLeast(wide, rows * shape.inner());
      outer = Floats.atLeast(outer, rows * shape.width());
      middle = Floats.atLeast(middle, rows * shape.width());
      context = Floats.atLeast(context, rows * shape.width());
      query = Floats.atLeast(query, rows * shape.width());
      key = Floats.atLeast(key, rows * shape.width());
      value = Floats.atLeast(value, rows * shape.width());
      attention = Floats.atLeast(attention, sequences * tokens * tokens);
    }
  }

  /**
   * Creates a pass.
   *
   * @param gradients set to the gradients by this share of the batch, in the order of the weights
   */
  LayerBackward(
      LayerShape shape,
      Floats[] weights,
      LayerState state,
      LayerBatch batch,
      boolean dropped,
      Scratch scratch,
      Floats[] gradients) {
    this.shape = shape;
    this.weights = weights;
    this.state = state;
    this.batch = batch;
    this.dropped = dropped;
    this.scratch = scratch;
    this.gradients = gradients;
  }

  /** Sets {@code dx} to the gradient by the layer's input {@code x}, given that by its output. */
  void run(Floats x, Floats dy, Floats dx) {
    int width = shape.width();
    int inner = shape.inner();
    // dx serves as the place of the gradient that flows past each part.
    norm(dy, state.normal2, state.inverse2, LayerShape.NORM_2, state.drop2, dx, scratch.outer);
    linear(state.inner, inner, LayerShape.OUTER, scratch.outer, width, scratch.wide, 0);
    timesSlope();
    linear(state.middle, width, LayerShape.INNER, scratch.wide, inner, dx, 1);
    norm(dx, state.normal1, state.inverse1, LayerShape.NORM_1, state.drop1, dx, scratch.middle);
    linear(state.context, width, LayerShape.OUTPUT, scratch.middle, width, scratch.context, 0);
    attend();
    linear(x, width, LayerShape.QUERY, scratch.query, width, dx, 1);
    linear(x, width, LayerShape.KEY, scratch.key, width, dx, 1);
    linear(x, width, LayerShape.VALUE, scratch.value, width, dx, 1);
  }

  /** Sets the gradients of a linear part, and {@code dIn = dOut W^T + beta dIn}. */
  private void linear(
      Floats in, int inWidth, int weight, Floats dOut, int outWidth, Floats dIn, float beta) {
    int first = batch.firstRow();
    int rows = batch.rows();
    Matrix out = Matrix.of(dOut, first * outWidth, outWidth);
    Blas.multiply(
        inWidth,
        outWidth,
        rows,
        1,
        Matrix.of(in, first * inWidth, inWidth).t(),
        out,
        0,
        Matrix.of(gradients[weight], 0, outWidth));
    float[] bias = new float[outWidth];
    float[] row = new float[outWidth];
    for (int r = first; r < first + rows; r++) {
      dOut.get(r * outWidth, row, outWidth);
      for (int i = 0; i < outWidth; i++) {
        bias[i] += row[i];
      }
    }
    gradients[weight + 1].put(0, bias, outWidth);
    Blas.multiply(
        rows,
        inWidth,
        outWidth,
        1,
        out,
        Matrix.of(weights[weight], 0, outWidth).t(),
        beta,
        Matrix.of(dIn, first * inWidth, inWidth));
  }

  /** Goes back through a normalisation: {@code past} skips the part, {@code part} enters it. */
  private void norm(
      Floats dOut,
      Floats normal,
      float[] inverse,
      int norm,
      Floats drop,
      Floats past,
      Floats part) {
    int width = shape.width();
    float[] gradient = new float[width];
    float[] normalized = new float[width];
    float[] kept = new float[width];
    float[] gain = new float[width];
    float[] dGain = new float[width];
    float[] dBias = new float[width];
    weights[norm].get(0, gain, width);
    for (int r = batch.firstRow(); r < batch.firstRow() + batch.rows(); r++) {
      dOut.get(r * width, gradient, width);
      normal.get(r * width, normalized, width);
      for (int i = 0; i < width; i++) {
        dGain[i] += gradient[i] * normalized[i];
        dBias[i] += gradient[i];
      }
      Activations.normalizeGradient(gradient, normalized, gain, inverse[r], width);
      past.put(r * width, gradient, width);
      if (dropped) {
        drop.get(r * width, kept, width);
        for (int i = 0; i < width; i++) {
          gradient[i] *= kept[i];
        }
      }
      part.put(r * width, gradient, width);
    }
    gradients[norm].put(0, dGain, width);
    gradients[norm + 1].put(0, dBias, width);
  }

  private void timesSlope() {
    float[] row = new float[shape.inner()];
    float[] slope = new float[shape.inner()];
    for (int r = batch.firstRow(); r < batch.firstRow() + batch.rows(); r++) {
      scratch.wide.get(r * row.length, row, row.length);
      state.slope.get(r * row.length, slope, row.length);
      for (int i = 0; i < row.length; i++) {
        row[i] *= slope[i];
      }
      scratch.wide.put(r * row.length, row, row.length);
    }
  }

  private void attend() {
    int width = shape.width();
    int tokens = batch.tokens();
    int head = shape.headWidth();
    float scale = (float) (1 / Math.sqrt(head));
    float[] zeros = new float[width];
    for (int s = batch.from(); s < batch.to(); s++) {
      int length = batch.lengths()[s];
      for (int h = 0; h < shape.heads(); h++) {
        int at = s * tokens * width + h * head;
        int scores = (s * shape.heads() + h) * tokens * tokens;
        Matrix attention = Matrix.of(state.attention, scores, tokens);
        Matrix dContext = Matrix.of(scratch.context, at, width);
        Matrix dScores = Matrix.of(scratch.attention, s * tokens * tokens, tokens);
        Matrix dQuery = Matrix.of(scratch.query, at, width);
        Matrix dKey = Matrix.of(scratch.key, at, width);
        Matrix dValue = Matrix.of(scratch.value, at, width);
        Matrix query = Matrix.of(state.query, at, width);
        Matrix key = Matrix.of(state.key, at, width);
        Matrix value = Matrix.of(state.value, at, width);
        Blas.multiply(length, head, length, 1, attention.t(), dContext, 0, dValue);
        Blas.multiply(length, length, head, 1, dContext, value.t(), 0, dScores);
        softmaxGradient(length, tokens, scores, s * tokens * tokens);
        Blas.multiply(length, head, length, scale, dScores, key, 0, dQuery);
        Blas.multiply(length, head, length, scale, dScores.t(), query, 0, dKey);
      }
      for (int t = length; t < tokens; t++) {
        scratch.query.put((s * tokens + t) * width, zeros, width);
        scratch.key.put((s * tokens + t) * width, zeros, width);
        scratch.value.put((s * tokens + t) * width, zeros, width);
      }
    }
  }

  private void softmaxGradient(int length, int tokens, int attentionAt, int gradientAt) {
    float[] p = new float[length];
    float[] d = new float[length];
    for (int t = 0; t < length; t++) {
      state.attention.get(attentionAt + t * tokens, p, length);
      scratch.attention.get(gradientAt + t * tokens, d, length);
      float sum = 0;
      for (int i = 0; i < length; i++) {
        sum += p[i] * d[i];
      }
      for (int i = 0; i < length; i++) {
        d[i] = p[i] * (d[i] - sum);
      }
      scratch.attention.put(gradientAt + t * tokens, d, length);
    }
  }
}
