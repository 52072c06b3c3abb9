package org.vane.stance;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
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
   * @param tuned weights that replace the pretrained ones, by the name of the graph's initialiser;
   *     empty for the encoder as it was published
   * @throws IllegalArgumentException if a weight's name or shape is not the graph's
   */
  public Encoder(EncoderArtifact artifact, Map<String, Tensor> tuned) {
    this.artifact = artifact;
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      for (Map.Entry<String, Tensor> weight : tuned.entrySet()) {
        OnnxTensor tensor = tensor(weight.getValue());
        weights.add(tensor);
        options.addInitializer(weight.getKey(), tensor);
      }
      session = environment.createSession(artifact.onnx(), options);
    } catch (OrtException e) {
      throw new IllegalArgumentException(
          "ONNX Runtime cannot load " + artifact.id() + ": " + e.getMessage(), e);
    }
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
      OnnxTensor output = (OnnxTensor) result.get(artifact.output()).orElseThrow();
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
