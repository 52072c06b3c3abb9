package org.vane.stance;

import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A pretrained encoder in ONNX Runtime. Each window is run alone, on one thread: its states depend
 * on no neighbour, no padding is computed, and several windows can run at once.
 */
public final class Encoder implements AutoCloseable {
  private final EncoderArtifact artifact;
  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final OrtSession session;

  // ONNX Runtime reads them in place, so they must live as long as the session.
  private final List<OnnxTensor> weights = new ArrayList<>();

  /**
   * Loads an encoder.
   *
   * @param int8 whether to compute in 8-bit integers, faster and a little less exact
   * @param tuned weights that replace the pretrained ones, by the name of the graph's initialiser;
   *     empty for the encoder as it was published
   * @throws IllegalArgumentException if a weight's name or shape is not the graph's
   */
  public Encoder(EncoderArtifact artifact, boolean int8, Map<String, Tensor> tuned) {
    this.artifact = artifact;
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      for (Map.Entry<String, Tensor> weight : tuned.entrySet()) {
        if (int8 && QuantizedKernel.isKernel(weight.getKey())) {
          replace(options, weight.getKey(), QuantizedKernel.of(weight.getValue()));
        } else {
          replace(options, weight.getKey(), tensor(weight.getValue()));
        }
      }
      session = environment.createSession(int8 ? artifact.int8Onnx() : artifact.onnx(), options);
    } catch (OrtException e) {
      throw new IllegalArgumentException(
          "ONNX Runtime cannot load " + artifact.id() + ": " + e.getMessage(), e);
    }
  }

  private void replace(OrtSession.SessionOptions options, String initialiser, OnnxTensor tensor)
      throws OrtException {
    weights.add(tensor);
    options.addInitializer(initialiser, tensor);
  }

  private void replace(OrtSession.SessionOptions options, String name, QuantizedKernel kernel)
      throws OrtException {
    String inIntegers = QuantizedKernel.name(name, artifact.int8KernelShift());
    int columns = kernel.scales().length;
    replace(options, inIntegers + "_quantized", tensor(kernel.values(), kernel.shape()));
    replace(options, inIntegers + "_zero_point", tensor(new byte[columns], new long[] {columns}));
    replace(options, inIntegers + "_scale", tensor(Tensor.vector(kernel.scales())));
  }

  public EncoderArtifact artifact() {
    return artifact;
  }

  /**
   * Returns the last layer's states of a window; may be called by several threads at once.
   *
   * @param ids vocabulary ids with [CLS] and [SEP]
   * @return one row of {@link EncoderArtifact#width} numbers per id
   */
  public Tensor states(int[] ids) {
    long[] shape = {1, ids.length};
    long[] ones = new long[ids.length];
    Arrays.fill(ones, 1);
    try (OnnxTensor input = tensor(Arrays.stream(ids).asLongStream().toArray(), shape);
        OnnxTensor mask = tensor(ones, shape);
        OnnxTensor types = tensor(new long[ids.length], shape);
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", types))) {
      OnnxTensor output = (OnnxTensor) result.get(0);
      float[] values = new float[ids.length * artifact.width()];
      output.getFloatBuffer().get(values);
      return Tensor.matrix(ids.length, artifact.width(), values);
    } catch (OrtException e) {
      throw new IllegalStateException(
          "ONNX Runtime failed on a window of " + ids.length + " tokens: " + e.getMessage(), e);
    }
  }

  private OnnxTensor tensor(long[] values, long[] shape) throws OrtException {
    return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), shape);
  }

  private OnnxTensor tensor(byte[] values, long[] shape) throws OrtException {
    ByteBuffer buffer = ByteBuffer.allocateDirect(values.length).put(values).rewind();
    return OnnxTensor.createTensor(environment, buffer, shape, OnnxJavaType.INT8);
  }

  private OnnxTensor tensor(Tensor tensor) throws OrtException {
    long[] shape = Arrays.stream(tensor.shape()).asLongStream().toArray();
    return OnnxTensor.createTensor(environment, FloatBuffer.wrap(tensor.values()), shape);
  }

  @Override
  public void close() {
    try {
      session.close();
      weights.forEach(OnnxTensor::close);
    } catch (OrtException e) {
      throw new IllegalStateException("ONNX Runtime cannot close " + artifact.id(), e);
    }
  }
}
