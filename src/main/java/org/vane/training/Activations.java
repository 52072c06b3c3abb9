package org.vane.training;

/** The elementwise functions of a transformer layer, on rows of floats. */
@SuppressWarnings("FloatingPointLiteralPrecision") // As published; the compiler rounds.
final class Activations {
  private static final float LOG2_E = 1.44269504f;
  private static final float LN2_HIGH = 0.693359375f;
  private static final float LN2_LOW = -2.12194440e-4f;
  private static final float INVERSE_SQRT_2 = 0.70710678f;
  private static final float INVERSE_SQRT_2PI = 0.39894228f;

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
   * derivative P(u) + u p(u). P is Abramowitz and Stegun 7.1.26, absolute error below 2e-7.
   */
  static void gelu(float[] u, float[] derivative, int length) {
    for (int i = 0; i < length; i++) {
      float x = u[i];
      float z = Math.abs(x) * INVERSE_SQRT_2;
      float t = 1 / (1 + 0.3275911f * z);
      float bell = exp(-z * z);
      float tail =
          t
              * (0.254829592f
                  + t
                      * (-0.284496736f
                          + t * (1.421413741f + t * (-1.453152027f + t * 1.061405429f))))
              * bell
              * 0.5f;
      float below = x >= 0 ? 1 - tail : tail;
      u[i] = x * below;
      derivative[i] = below + x * bell * INVERSE_SQRT_2PI;
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
