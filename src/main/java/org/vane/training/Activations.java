package org.vane.training;

import org.apache.commons.statistics.distribution.NormalDistribution;

/** The elementwise functions of a transformer layer, on rows of floats. */
@SuppressWarnings("FloatingPointLiteralPrecision") // As published; the compiler rounds.
final class Activations {
  private static final float LOG2_E = 1.44269504f;
  private static final float LN2_HIGH = 0.693359375f;
  private static final float LN2_LOW = -2.12194440e-4f;
  private static final int GELU_REACH = 8;
  private static final int GELU_PER_UNIT = 512;
  private static final int GELU_POINTS = 2 * GELU_REACH * GELU_PER_UNIT + 1;
  private static final float[] GELU_BELOW = new float[GELU_POINTS];
  private static final float[] GELU_SLOPE = new float[GELU_POINTS];

  static {
    NormalDistribution normal = NormalDistribution.of(0, 1);
    for (int i = 0; i < GELU_POINTS; i++) {
      double u = (double) i / GELU_PER_UNIT - GELU_REACH;
      GELU_BELOW[i] = (float) normal.cumulativeProbability(u);
      GELU_SLOPE[i] = (float) (normal.cumulativeProbability(u) + u * normal.density(u));
    }
  }

  private Activations() {}

  /** Returns e^x for x of at most 0, with a relative error below 1e-6; 0 below -87. */
  static float exp(float x) {
    if (x < -87f) {
      return 0;
    }
    int n = (int) (x * LOG2_E - 0.5f);
    float r = x - n * LN2_HIGH - n * LN2_LOW;
    float p = 1.9875691500e-4f;
    p = p * r + 1.3981999507e-3f;
    p = p * r + 8.3334519073e-3f;
    p = p * r + 4.1665795894e-2f;
    p = p * r + 1.6666665459e-1f;
    p = p * r + 5.0000001201e-1f;
    p = p * r * r + r + 1;
    return p * Float.intBitsToFloat((n + 127) << 23);
  }

  /**
   * Replaces u by GELU(u) = u P(u), with P the normal distribution function, and gives its
   * derivative P(u) + u p(u). Both are read off a table, with straight lines between its points:
   * absolute error below 1e-6 within -8..8, where a third of a step's time would go into
   * exponentials otherwise.
   */
  static void gelu(float[] u, float[] derivative, int length) {
    for (int i = 0; i < length; i++) {
      float x = u[i];
      float at = Math.min(Math.max((x + GELU_REACH) * GELU_PER_UNIT, 0), GELU_POINTS - 1.001f);
      int point = (int) at;
      float part = at - point;
      float below = GELU_BELOW[point];
      float slope = GELU_SLOPE[point];
      u[i] = x * (below + part * (GELU_BELOW[point + 1] - below));
      derivative[i] = slope + part * (GELU_SLOPE[point + 1] - slope);
    }
  }

  static void softmax(float[] x, int length) {
    float max = Float.NEGATIVE_INFINITY;
    for (int i = 0; i < length; i++) {
      max = Math.max(max, x[i]);
    }
    float sum = 0;
    for (int i = 0; i < length; i++) {
      x[i] = exp(x[i] - max);
      sum += x[i];
    }
    for (int i = 0; i < length; i++) {
      x[i] /= sum;
    }
  }

  /** Replaces x by (x - mean) / deviation and returns 1 / deviation. */
  static float normalize(float[] x, int length) {
    double sum = 0;
    for (int i = 0; i < length; i++) {
      sum += x[i];
    }
    float mean = (float) (sum / length);
    double squares = 0;
    for (int i = 0; i < length; i++) {
      x[i] -= mean;
      squares += x[i] * x[i];
    }
    float inverse = (float) (1 / Math.sqrt(squares / length + 1e-12));
    for (int i = 0; i < length; i++) {
      x[i] *= inverse;
    }
    return inverse;
  }

  /**
   * Replaces the gradient by the output of a layer normalisation by that by its input.
   *
   * @param normalized what {@link #normalize} gave
   * @param gain the factors after it
   * @param inverse what {@link #normalize} returned
   */
  static void normalizeGradient(
      float[] gradient, float[] normalized, float[] gain, float inverse, int length) {
    double sum = 0;
    double along = 0;
    for (int i = 0; i < length; i++) {
      gradient[i] *= gain[i];
      sum += gradient[i];
      along += gradient[i] * normalized[i];
    }
    float mean = (float) (sum / length);
    float slope = (float) (along / length);
    for (int i = 0; i < length; i++) {
      gradient[i] = inverse * (gradient[i] - mean - normalized[i] * slope);
    }
  }
}
