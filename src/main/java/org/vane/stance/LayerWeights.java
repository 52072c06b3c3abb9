package org.vane.stance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the weights of one of an encoder's layers are called: the initialisers of its published ONNX
 * graph. Kernels are stored [in, out].
 */
public record LayerWeights(
    String query,
    String queryBias,
    String key,
    String keyBias,
    String value,
    String valueBias,
    String output,
    String outputBias,
    String attentionNorm,
    String attentionNormBias,
    String inner,
    String innerBias,
    String outer,
    String outerBias,
    String norm,
    String normBias) {

  /** The exporter numbered the kernels, 13 numbers a layer. */
  private static final int NUMBERS_PER_LAYER = 13;

  /** Returns the names of a layer, 0 for the lowest. */
  public static LayerWeights of(EncoderArtifact encoder, int layer) {
    String attention = "encoder.layer." + layer + ".attention.";
    String above = "encoder.layer." + layer + ".";
    int first = encoder.firstKernel() + NUMBERS_PER_LAYER * layer;
    return new LayerWeights(
        QuantizedKernel.PREFIX + first,
        attention + "self.query.bias",
        QuantizedKernel.PREFIX + (first + 1),
        attention + "self.key.bias",
        QuantizedKernel.PREFIX + (first + 4),
        attention + "self.value.bias",
        QuantizedKernel.PREFIX + (first + 10),
        attention + "output.dense.bias",
        attention + "output.LayerNorm.weight",
        attention + "output.LayerNorm.bias",
        QuantizedKernel.PREFIX + (first + 11),
        above + "intermediate.dense.bias",
        QuantizedKernel.PREFIX + (first + 12),
        above + "output.dense.bias",
        above + "output.LayerNorm.weight",
        above + "output.LayerNorm.bias");
  }

  /** Returns all names in the order of the record: four attention linears, a norm, and so on. */
  public List<String> all() {
    return List.of(
        query,
        queryBias,
        key,
        keyBias,
        value,
        valueBias,
        output,
        outputBias,
        attentionNorm,
        attentionNormBias,
        inner,
        innerBias,
        outer,
        outerBias,
        norm,
        normBias);
  }

  /** Returns the shape that each weight of a layer must have, by its name. */
  static Map<String, int[]> shapes(EncoderArtifact encoder, int layer) {
    LayerWeights names = of(encoder, layer);
    int width = encoder.width();
    int inner = encoder.inner();
    Map<String, int[]> shapes = new LinkedHashMap<>();
    names.all().forEach(name -> shapes.put(name, new int[] {width}));
    for (String square : List.of(names.query, names.key, names.value, names.output)) {
      shapes.put(square, new int[] {width, width});
    }
    shapes.put(names.inner, new int[] {width, inner});
    shapes.put(names.innerBias, new int[] {inner});
    shapes.put(names.outer, new int[] {inner, width});
    return shapes;
  }
}
