package org.vane.stance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The graph that Vane builds, against the one that was published with the weights. */
class EncoderGraphTest {
  private static final int[] IDS = {
    101, 2256, 2111, 4067, 103, 2005, 2049, 2393, 1010, 1998, 15905, 1996, 2149, 1012, 102
  };

  @ParameterizedTest
  @EnumSource(names = {"ALL_MINILM_L6_V2", "E5_SMALL_V2"})
  void inFloatsItGivesThePublishedGraphsStates(EncoderArtifact artifact) throws OrtException {
    assertArrayEquals(
        published(artifact.onnx(), artifact.width()),
        states(artifact, artifact.layers(), false),
        1e-4f);
  }

  @ParameterizedTest
  @EnumSource(names = {"ALL_MINILM_L6_V2", "E5_SMALL_V2"})
  void inIntegersItIsAsNearToTheFloatsAsThePublishedGraph(EncoderArtifact artifact)
      throws OrtException {
    float[] floats = states(artifact, artifact.layers(), false);
    double published = distance(floats, published(artifact.int8Onnx(), artifact.width()));
    double ours = distance(floats, states(artifact, artifact.layers(), true));

    // Rounding is noise: of one text the two differ a little, either way.
    assertTrue(ours < 1.25 * published, ours + " against " + published);
  }

  @Test
  void fewerLayersGiveTheStatesBelowTheOthers() {
    EncoderArtifact artifact = EncoderArtifact.ALL_MINILM_L6_V2;
    float[] four = states(artifact, 4, false);

    assertEquals(IDS.length * artifact.width(), four.length);
    assertTrue(distance(states(artifact, artifact.layers(), false), four) > 0.1);
    assertArrayEquals(four, states(artifact, 4, false));
  }

  @Test
  void weightOfALayerThatIsNotUsedIsRefused() {
    EncoderArtifact artifact = EncoderArtifact.ALL_MINILM_L6_V2;
    String bias = LayerWeights.of(artifact, 5).outputBias();
    Map<String, Tensor> tuned = Map.of(bias, Tensor.vector(new float[artifact.width()]));

    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class, () -> new Encoder(artifact, 5, false, tuned).close());
    assertTrue(e.getMessage().contains(bias), e.getMessage());
  }

  @Test
  void weightOfAnotherShapeIsRefused() {
    EncoderArtifact artifact = EncoderArtifact.ALL_MINILM_L6_V2;
    String kernel = LayerWeights.of(artifact, 0).inner();
    Map<String, Tensor> tuned = Map.of(kernel, Tensor.vector(new float[artifact.width()]));

    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class, () -> new Encoder(artifact, 6, true, tuned).close());
    assertTrue(e.getMessage().contains("[384, 1536]"), e.getMessage());
  }

  private static float[] states(EncoderArtifact artifact, int layers, boolean int8) {
    try (Encoder encoder = new Encoder(artifact, layers, int8, Map.of())) {
      return encoder.states(IDS).values();
    }
  }

  private static float[] published(byte[] onnx, int width) throws OrtException {
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    long[] shape = {1, IDS.length};
    long[] ids = Arrays.stream(IDS).asLongStream().toArray();
    long[] ones = new long[IDS.length];
    Arrays.fill(ones, 1);
    try (OrtSession session = environment.createSession(onnx);
        OnnxTensor input = OnnxTensor.createTensor(environment, LongBuffer.wrap(ids), shape);
        OnnxTensor mask = OnnxTensor.createTensor(environment, LongBuffer.wrap(ones), shape);
        OnnxTensor types =
            OnnxTensor.createTensor(environment, LongBuffer.wrap(new long[IDS.length]), shape);
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", types))) {
      float[] states = new float[IDS.length * width];
      ((OnnxTensor) result.get(0)).getFloatBuffer().get(states);
      return states;
    }
  }

  /** Returns the length of the difference as a share of the first's. */
  private static double distance(float[] a, float[] b) {
    double difference = 0;
    double length = 0;
    for (int i = 0; i < a.length; i++) {
      difference += (a[i] - b[i]) * (a[i] - b[i]);
      length += a[i] * a[i];
    }
    return Math.sqrt(difference / length);
  }
}
