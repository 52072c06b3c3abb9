package org.vane.stance;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A pretrained encoder in ONNX Runtime. Each window is run alone, on one thread: its states depend
 * on no neighbour, no padding is computed, and several windows can run at once.
 */
public final class Encoder implements AutoCloseable {
  private final EncoderArtifact artifact;
  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final OrtSession session;

  /**
   * Loads an encoder.
   *
   * @param layers how many of its layers are used, from the lowest
   * @param int8 whether to compute in 8-bit integers, faster and a little less exact
   * @param tuned weights that replace the published ones, by the name of the published graph's
   *     initialiser; empty for the encoder as it was published
   * @throws IllegalArgumentException if there is no such weight, or it has another shape
   */
  public Encoder(EncoderArtifact artifact, int layers, boolean int8, Map<String, Tensor> tuned) {
    this.artifact = artifact;
    requireWeightsOf(artifact, layers, tuned);
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      session = environment.createSession(EncoderGraph.of(artifact, layers, int8, tuned), options);
    } catch (OrtException e) {
      throw new IllegalArgumentException(
          "ONNX Runtime cannot load " + artifact.id() + ": " + e.getMessage(), e);
    }
  }

  private static void requireWeightsOf(
      EncoderArtifact artifact, int layers, Map<String, Tensor> tuned) {
    Map<String, int[]> shapes = new HashMap<>();
    for (int layer = 0; layer < layers; layer++) {
      shapes.putAll(LayerWeights.shapes(artifact, layer));
    }
    tuned.forEach(
        (name, tensor) -> {
          int[] shape = shapes.get(name);
          if (shape == null) {
            throw new IllegalArgumentException(
                "'" + name + "' is no weight of " + layers + " layers of " + artifact.id());
          }
          if (!Arrays.equals(shape, tensor.shape())) {
            throw new IllegalArgumentException(
                String.format(
                    "'%s' has the shape %s, in %s it has %s",
                    name, Arrays.toString(tensor.shape()), artifact.id(), Arrays.toString(shape)));
          }
        });
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
    int[] places = IntStream.range(0, ids.length).toArray();
    try (OnnxTensor input = tensor(ids);
        OnnxTensor order = tensor(places);
        OrtSession.Result result =
            session.run(Map.of(EncoderGraph.IDS, input, EncoderGraph.PLACES, order))) {
      OnnxTensor output = (OnnxTensor) result.get(0);
      float[] values = new float[ids.length * artifact.width()];
      output.getFloatBuffer().get(values);
      return Tensor.matrix(ids.length, artifact.width(), values);
    } catch (OrtException e) {
      throw new IllegalStateException(
          "ONNX Runtime failed on a window of " + ids.length + " tokens: " + e.getMessage(), e);
    }
  }

  private OnnxTensor tensor(int[] values) throws OrtException {
    return OnnxTensor.createTensor(
        environment, IntBuffer.wrap(values), new long[] {1, values.length});
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("ONNX Runtime cannot close " + artifact.id(), e);
    }
  }
}
