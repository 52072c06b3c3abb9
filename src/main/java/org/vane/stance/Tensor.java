package org.vane.stance;

import java.util.Arrays;

/**
 * A named-elsewhere array of floats with its shape, in row-major order.
 *
 * @param shape lengths of the dimensions, outermost first
 * @param values the numbers; their count is the product of {@code shape}
 */
@SuppressWarnings("ArrayRecordComponent") // Plain arrays are the point: megabytes, read in loops.
public record Tensor(int[] shape, float[] values) {

  public Tensor {
    long size = Arrays.stream(shape).asLongStream().reduce(1, (a, b) -> a * b);
    if (size != values.length) {
      throw new IllegalArgumentException(
          "shape " + Arrays.toString(shape) + " does not hold " + values.length + " numbers");
    }
  }

  public static Tensor vector(float... values) {
    return new Tensor(new int[] {values.length}, values);
  }

  public static Tensor matrix(int rows, int columns, float[] values) {
    return new Tensor(new int[] {rows, columns}, values);
  }

  /** Returns the length of dimension {@code axis}. */
  public int length(int axis) {
    return shape[axis];
  }
}
