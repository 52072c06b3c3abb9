package org.vane.stance;

/**
 * A linear kernel in signed integers of 7 bits with a scale per output. The eighth bit is left
 * free: processors without VNNI add products in 16 bits, which overflow with more.
 *
 * @param values [in, out]
 * @param scales [out]; weight = value * scale
 */
@SuppressWarnings("ArrayRecordComponent") // Handed on at once, never compared.
record QuantizedKernel(byte[] values, float[] scales) {
  static final String PREFIX = "onnx::MatMul_";
  private static final int LARGEST = 63;

  static boolean isKernel(String initialiser) {
    return initialiser.startsWith(PREFIX);
  }

  /** Returns what a kernel of the graph of floats is called in that of integers. */
  static String name(String initialiser, int shift) {
    return PREFIX + (Integer.parseInt(initialiser.substring(PREFIX.length())) - shift);
  }

  static QuantizedKernel of(Tensor kernel) {
    int in = kernel.length(0);
    int out = kernel.length(1);
    float[] scales = new float[out];
    for (int i = 0; i < in * out; i++) {
      scales[i % out] = Math.max(scales[i % out], Math.abs(kernel.values()[i]) / LARGEST);
    }
    byte[] values = new byte[in * out];
    for (int i = 0; i < in * out; i++) {
      float scale = scales[i % out];
      values[i] = scale == 0 ? 0 : (byte) Math.round(kernel.values()[i] / scale);
    }
    return new QuantizedKernel(values, scales);
  }

  int[] shape() {
    return new int[] {values.length / scales.length, scales.length};
  }

  /** Returns kernels of the same inputs side by side: the outputs of the first come first. */
  static QuantizedKernel beside(QuantizedKernel... kernels) {
    int columns = 0;
    for (QuantizedKernel kernel : kernels) {
      columns += kernel.scales.length;
    }
    int in = kernels[0].shape()[0];
    byte[] values = new byte[in * columns];
    float[] scales = new float[columns];
    int at = 0;
    for (QuantizedKernel kernel : kernels) {
      int width = kernel.scales.length;
      for (int i = 0; i < in; i++) {
        System.arraycopy(kernel.values, i * width, values, i * columns + at, width);
      }
      System.arraycopy(kernel.scales, 0, scales, at, width);
      at += width;
    }
    return new QuantizedKernel(values, scales);
  }
}
