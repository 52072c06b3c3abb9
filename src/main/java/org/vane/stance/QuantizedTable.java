package org.vane.stance;

/**
 * A table of embeddings in unsigned integers of 8 bits with one scale.
 *
 * @param values row by row
 * @param shape rows and columns
 * @param scale number = (value - zero) * scale
 * @param zero the value that stands for 0, as an unsigned byte
 */
@SuppressWarnings("ArrayRecordComponent") // Handed on at once, never compared.
record QuantizedTable(byte[] values, int[] shape, float scale, byte zero) {

  /** Returns the numbers of a row. */
  float[] row(int row) {
    int width = shape[1];
    float[] numbers = new float[width];
    for (int i = 0; i < width; i++) {
      numbers[i] = (Byte.toUnsignedInt(values[row * width + i]) - Byte.toUnsignedInt(zero)) * scale;
    }
    return numbers;
  }
}
