package org.vane.stance;

/** IEEE 754 half precision, which the JDK can convert only from release 20 on. */
final class HalfFloat {
  private static final float LARGEST = 65504f;

  private HalfFloat() {}

  /** Returns the nearest half, ties to even; what is too large becomes the largest finite half. */
  static short fromFloat(float value) {
    if (Float.isNaN(value)) {
      return 0x7e00;
    }
    float clamped = Math.max(-LARGEST, Math.min(LARGEST, value));
    int bits = Float.floatToIntBits(clamped);
    int sign = (bits >>> 16) & 0x8000;
    int magnitude = bits & 0x7fffffff;
    if (magnitude < 0x38800000) { // Below the smallest normal half: count units of 2^-24.
      return (short) (sign | (int) Math.rint(Math.abs(clamped) * 0x1p24));
    }
    int rounded = magnitude + 0xfff + ((magnitude >>> 13) & 1);
    return (short) (sign | ((rounded - 0x38000000) >>> 13));
  }

  static float toFloat(short half) {
    int exponent = (half >>> 10) & 0x1f;
    int fraction = half & 0x3ff;
    float magnitude =
        switch (exponent) {
          case 0 -> fraction * 0x1p-24f;
          case 31 -> fraction == 0 ? Float.POSITIVE_INFINITY : Float.NaN;
          default -> Float.intBitsToFloat(((exponent + 112) << 23) | (fraction << 13));
        };
    return half < 0 ? -magnitude : magnitude;
  }
}
