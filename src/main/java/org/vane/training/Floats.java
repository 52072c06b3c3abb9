package org.vane.training;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import org.bytedeco.javacpp.FloatPointer;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Off-heap floats, seen both as BLAS and as Java want them. */
final class Floats {
  private final FloatPointer pointer;
  private final FloatBuffer buffer;

  private Floats(FloatPointer pointer, FloatBuffer buffer) {
    this.pointer = pointer;
    this.buffer = buffer;
  }

  static Floats allocate(int size) {
    FloatBuffer buffer =
        ByteBuffer.allocateDirect(Math.multiplyExact(size, Float.BYTES))
            .order(ByteOrder.nativeOrder())
            .asFloatBuffer();
    return new Floats(new FloatPointer(buffer), buffer);
  }

  /** Returns the array's own memory, not a copy; it must be contiguous, in row-major order. */
  static Floats of(INDArray array) {
    if (array.ordering() != 'c' || array.isView()) {
      throw new IllegalArgumentException("a contiguous array in row-major order expected");
    }
    FloatPointer pointer = new FloatPointer(array.data().addressPointer());
    pointer.capacity(array.length());
    return new Floats(pointer, pointer.asBuffer());
  }

  /** Returns this memory if it is large enough, else new memory, of which the contents are zero. */
  static Floats atLeast(Floats floats, int size) {
    return floats.size() >= size ? floats : allocate(size + size / 4);
  }

  static Floats empty() {
    return allocate(0);
  }

  int size() {
    return buffer.capacity();
  }

  void get(int from, float[] row, int length) {
    buffer.get(from, row, 0, length);
  }

  void put(int to, float[] row, int length) {
    buffer.put(to, row, 0, length);
  }

  FloatPointer at(int offset) {
    return pointer.getPointer(offset);
  }
}
