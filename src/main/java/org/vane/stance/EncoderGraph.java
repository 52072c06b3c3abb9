package org.vane.stance;

import java.util.List;
import java.util.Map;

/**
 * An encoder of the BERT kind as a graph of ONNX Runtime's fused operators: a dozen nodes a layer
 * where the published files have a hundred, and the same numbers but for rounding.
 */
final class EncoderGraph {
  /** Input: vocabulary ids, [1, tokens]. */
  static final String IDS = "ids";

  /** Input: the tokens' places, 0 upward, [1, tokens]. */
  static final String PLACES = "places";

  private static final String WORDS = "embeddings.word_embeddings.weight";
  private static final String PLACE_TABLE = "embeddings.position_embeddings.weight";
  private static final String TYPES = "embeddings.token_type_embeddings.weight";
  private static final String EMBEDDING_NORM = "embeddings.LayerNorm.weight";
  private static final String EMBEDDING_NORM_BIAS = "embeddings.LayerNorm.bias";
  private static final float EPSILON = 1e-12f;

  /** GELU goes no lower than -0.17: a row of less than this is no matter of scale. */
  private static final float LEAST_SIZE = 0.2f;

  private static final String SMALLEST_SIZE = "smallest.size";

  private final OnnxGraph graph = new OnnxGraph();
  private final EncoderArtifact encoder;
  private final PublishedWeights published;
  private final Map<String, Tensor> tuned;
  private final boolean int8;

  private EncoderGraph(EncoderArtifact encoder, boolean int8, Map<String, Tensor> tuned) {
    this.encoder = encoder;
    this.int8 = int8;
    this.tuned = tuned;
    this.published = int8 ? PublishedWeights.integers(encoder) : PublishedWeights.floats(encoder);
  }

  /**
   * Returns an encoder as an ONNX file, whose one output is the last layer's states [1, tokens,
   * width].
   *
   * @param layers how many of the encoder's layers, from the lowest
   * @param int8 whether its linear parts compute in 8-bit integers: each input then has one scale
   *     and each output of a kernel its own
   * @param tuned weights that replace the published ones, by name
   */
  static byte[] of(EncoderArtifact encoder, int layers, boolean int8, Map<String, Tensor> tuned) {
    EncoderGraph whole = new EncoderGraph(encoder, int8, tuned);
    whole.graph.input(IDS, OnnxGraph.Type.INT32, "one", "tokens");
    whole.graph.input(PLACES, OnnxGraph.Type.INT32, "one", "tokens");
    if (int8) {
      whole.graph.scalar(SMALLEST_SIZE, LEAST_SIZE);
    }
    String states = whole.embeddings();
    for (int layer = 0; layer < layers; layer++) {
      states = whole.layer(states, LayerWeights.of(encoder, layer), "layer." + layer + ".");
    }
    whole.graph.output(states, OnnxGraph.Type.FLOAT, "one", "tokens", "width");
    return whole.graph.toBytes();
  }

  private String embeddings() {
    int width = encoder.width();
    Tensor places;
    String words = "words";
    if (int8) {
      QuantizedTable table = published.table(WORDS);
      graph.constant(WORDS, OnnxGraph.Type.UINT8, table.values(), table.shape());
      graph.scalar(WORDS + ".scale", table.scale());
      graph.constant(WORDS + ".zero", OnnxGraph.Type.UINT8, new byte[] {table.zero()});
      graph.node(OnnxGraph.ONNX, "Gather", List.of(WORDS, IDS), "words.integers");
      graph.node(
          OnnxGraph.ONNX,
          "DequantizeLinear",
          List.of("words.integers", WORDS + ".scale", WORDS + ".zero"),
          words);
      places = placesWithType(published.table(PLACE_TABLE), published.table(TYPES).row(0));
    } else {
      graph.constant(WORDS, published.get(WORDS));
      graph.node(OnnxGraph.ONNX, "Gather", List.of(WORDS, IDS), words);
      places = placesWithType(published.get(PLACE_TABLE), published.get(TYPES).values());
    }
    if (places.length(1) != width) {
      throw new IllegalStateException(encoder.id() + " is " + places.length(1) + " wide");
    }
    graph.constant(PLACE_TABLE, places);
    graph.node(OnnxGraph.ONNX, "Gather", List.of(PLACE_TABLE, PLACES), "placed");
    constant(EMBEDDING_NORM);
    constant(EMBEDDING_NORM_BIAS);
    return sumNormalised(
        words, "placed", EMBEDDING_NORM, EMBEDDING_NORM_BIAS, OnnxGraph.NONE, "embedded");
  }

  /** All tokens are of the first type, so that its row can be added to the places' once. */
  private static Tensor placesWithType(Tensor places, float[] type) {
    float[] sum = places.values().clone();
    for (int i = 0; i < sum.length; i++) {
      sum[i] += type[i % places.length(1)];
    }
    return new Tensor(places.shape(), sum);
  }

  private static Tensor placesWithType(QuantizedTable places, float[] type) {
    int rows = places.shape()[0];
    int width = places.shape()[1];
    float[] all = new float[rows * width];
    for (int row = 0; row < rows; row++) {
      System.arraycopy(places.row(row), 0, all, row * width, width);
    }
    return placesWithType(Tensor.matrix(rows, width, all), type);
  }

  private String layer(String x, LayerWeights names, String prefix) {
    String attended = attention(x, names, prefix);
    String output = linear(attended, names.output(), prefix + "output");
    constant(names.outputBias(), names.attentionNorm(), names.attentionNormBias());
    String middle =
        sumNormalised(
            output,
            x,
            names.attentionNorm(),
            names.attentionNormBias(),
            names.outputBias(),
            prefix + "middle");
    String inner = linear(middle, names.inner(), prefix + "inner");
    constant(names.innerBias());
    // In integers the faster approximation of GELU is far below what they round away.
    graph.node(
        OnnxGraph.RUNTIME,
        int8 ? "FastGelu" : "BiasGelu",
        List.of(inner, names.innerBias()),
        prefix + "active");
    String outer = prefix + "outer";
    if (int8) {
      linearByRows(prefix + "active", names.outer(), outer);
    } else {
      linear(prefix + "active", names.outer(), outer);
    }
    constant(names.outerBias(), names.norm(), names.normBias());
    return sumNormalised(
        outer, middle, names.norm(), names.normBias(), names.outerBias(), prefix + "states");
  }

  /** Query, key and value are one kernel: the input is read, and rounded, once. */
  private String attention(String x, LayerWeights names, String prefix) {
    String kernel = prefix + "attention.kernel";
    String bias = prefix + "attention.bias";
    Tensor[] biases = {
      weight(names.queryBias()), weight(names.keyBias()), weight(names.valueBias())
    };
    graph.constant(bias, beside(biases));
    String attended = prefix + "attended";
    OnnxGraph.Node node;
    if (int8) {
      QuantizedKernel all =
          QuantizedKernel.beside(
              integers(names.query()), integers(names.key()), integers(names.value()));
      graph.constant(kernel, OnnxGraph.Type.INT8, all.values(), all.shape());
      graph.constant(kernel + ".scale", Tensor.vector(all.scales()));
      String in = prefix + "in";
      graph.node(
          OnnxGraph.ONNX, "DynamicQuantizeLinear", List.of(x), in, in + ".scale", in + ".zero");
      node =
          graph.node(
              OnnxGraph.RUNTIME,
              "QAttention",
              List.of(
                  in, kernel, bias, in + ".scale", kernel + ".scale", OnnxGraph.NONE, in + ".zero"),
              attended);
    } else {
      Tensor[] kernels = {weight(names.query()), weight(names.key()), weight(names.value())};
      graph.constant(kernel, beside(kernels));
      node = graph.node(OnnxGraph.RUNTIME, "Attention", List.of(x, kernel, bias), attended);
    }
    node.with("num_heads", encoder.heads());
    return attended;
  }

  /** The linear part without its bias, which the next operator adds. */
  private String linear(String x, String kernel, String output) {
    if (int8) {
      QuantizedKernel integers = integers(kernel);
      graph.constant(kernel, OnnxGraph.Type.INT8, integers.values(), integers.shape());
      graph.constant(kernel + ".scale", Tensor.vector(integers.scales()));
      graph.node(
          OnnxGraph.RUNTIME,
          "DynamicQuantizeMatMul",
          List.of(x, kernel, kernel + ".scale"),
          output);
    } else {
      constant(kernel);
      graph.node(OnnxGraph.ONNX, "MatMul", List.of(x, kernel), output);
    }
    return output;
  }

  /**
   * The linear part for an input in which some tokens have numbers many times as large as others,
   * as GELU leaves them: with one scale for all, the others would be rounded to a few steps. Each
   * token's row is divided by its largest number, and its product multiplied by it again.
   */
  private void linearByRows(String x, String kernel, String output) {
    String size = x + ".size";
    String largest = x + ".largest";
    String inverse = x + ".inverse";
    graph.node(OnnxGraph.ONNX, "ReduceMax", List.of(x), largest).withList("axes", -1);
    graph.node(OnnxGraph.ONNX, "Max", List.of(largest, SMALLEST_SIZE), size);
    graph.node(OnnxGraph.ONNX, "Reciprocal", List.of(size), inverse);
    graph.node(OnnxGraph.ONNX, "Mul", List.of(x, inverse), x + ".even");
    linear(x + ".even", kernel, output + ".even");
    graph.node(OnnxGraph.ONNX, "Mul", List.of(output + ".even", size), output);
  }

  private String sumNormalised(
      String a, String b, String gain, String bias, String added, String output) {
    List<String> inputs =
        added.isEmpty() ? List.of(a, b, gain, bias) : List.of(a, b, gain, bias, added);
    graph
        .node(OnnxGraph.RUNTIME, "SkipLayerNormalization", inputs, output)
        .with("epsilon", EPSILON);
    return output;
  }

  private void constant(String... names) {
    for (String name : names) {
      graph.constant(name, weight(name));
    }
  }

  private Tensor weight(String name) {
    Tensor tensor = tuned.get(name);
    return tensor != null ? tensor : published.get(name);
  }

  private QuantizedKernel integers(String name) {
    Tensor tensor = tuned.get(name);
    return tensor != null ? QuantizedKernel.of(tensor) : published.kernel(encoder, name);
  }

  /** Returns vectors, or matrices of as many rows, side by side. */
  private static Tensor beside(Tensor... parts) {
    int axes = parts[0].shape().length;
    int rows = axes == 1 ? 1 : parts[0].length(0);
    int width = parts[0].length(axes - 1);
    float[] all = new float[rows * width * parts.length];
    for (int part = 0; part < parts.length; part++) {
      for (int row = 0; row < rows; row++) {
        System.arraycopy(
            parts[part].values(), row * width, all, (row * parts.length + part) * width, width);
      }
    }
    return axes == 1 ? Tensor.vector(all) : Tensor.matrix(rows, width * parts.length, all);
  }
}
