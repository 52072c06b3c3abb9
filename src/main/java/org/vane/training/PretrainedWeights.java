package org.vane.training;

import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onnx.Onnx;
import org.nd4j.shade.protobuf.InvalidProtocolBufferException;
import org.vane.stance.EncoderArtifact;
import org.vane.stance.Tensor;

/**
 * The weights of a published encoder, read from the initialisers of its ONNX file. Importing the
 * graph itself into SameDiff fails, so the graph is built by hand and only the numbers are taken.
 */
final class PretrainedWeights {
  private static final int FLOAT = 1;

  private final EncoderArtifact encoder;
  private final Map<String, Tensor> initialisers = new HashMap<>();

  PretrainedWeights(EncoderArtifact encoder) {
    this.encoder = encoder;
    try {
      for (Onnx.TensorProto proto :
          Onnx.ModelProto.parseFrom(encoder.onnx()).getGraph().getInitializerList()) {
        if (proto.getDataType() == FLOAT) {
          FloatBuffer raw =
              proto
                  .getRawData()
                  .asReadOnlyByteBuffer()
                  .order(ByteOrder.LITTLE_ENDIAN)
                  .asFloatBuffer();
          float[] values = new float[raw.remaining()];
          raw.get(values);
          int[] shape = proto.getDimsList().stream().mapToInt(Long::intValue).toArray();
          initialisers.put(proto.getName(), new Tensor(shape, values));
        }
      }
    } catch (InvalidProtocolBufferException e) {
      throw new IllegalStateException(encoder.id() + ".onnx is no ONNX file", e);
    }
  }

  /**
   * Returns an initialiser.
   *
   * @throws IllegalStateException if the graph has none of that name
   */
  Tensor get(String name) {
    Tensor tensor = initialisers.get(name);
    if (tensor == null) {
      throw new IllegalStateException(encoder.id() + ".onnx has no initialiser '" + name + "'");
    }
    return tensor;
  }

  /** Returns the initialisers' names of a layer's weights, in the order of {@link LayerShape}. */
  List<String> layer(int layer) {
    String prefix = "encoder.layer." + layer + ".";
    List<String> names = new ArrayList<>();
    names.add(kernel(layer, 0));
    names.add(prefix + "attention.self.query.bias");
    names.add(kernel(layer, 1));
    names.add(prefix + "attention.self.key.bias");
    names.add(kernel(layer, 4));
    names.add(prefix + "attention.self.value.bias");
    names.add(kernel(layer, 10));
    names.add(prefix + "attention.output.dense.bias");
    names.add(prefix + "attention.output.LayerNorm.weight");
    names.add(prefix + "attention.output.LayerNorm.bias");
    names.add(kernel(layer, 11));
    names.add(prefix + "intermediate.dense.bias");
    names.add(kernel(layer, 12));
    names.add(prefix + "output.dense.bias");
    names.add(prefix + "output.LayerNorm.weight");
    names.add(prefix + "output.LayerNorm.bias");
    return names;
  }

  /** The exporter numbered the kernels, 13 numbers a layer; they are stored [in, out]. */
  private String kernel(int layer, int place) {
    return "onnx::MatMul_" + (encoder.firstKernel() + 13 * layer + place);
  }
}
