package org.vane.stance;

import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.HashMap;
import java.util.Map;
import onnx.Onnx;
import org.nd4j.shade.protobuf.InvalidProtocolBufferException;

/**
 * The weights of a published encoder: the initialisers of an ONNX file. The file's graph is not
 * used, only its numbers.
 */
public final class PublishedWeights {
  private final String file;
  private final Map<String, Onnx.TensorProto> initialisers = new HashMap<>();

  private PublishedWeights(String file, byte[] onnx) {
    this.file = file;
    try {
      for (Onnx.TensorProto proto :
          Onnx.ModelProto.parseFrom(onnx).getGraph().getInitializerList()) {
        initialisers.put(proto.getName(), proto);
      }
    } catch (InvalidProtocolBufferException e) {
      throw new IllegalStateException(file + " is no ONNX file", e);
    }
  }

  /** Reads an encoder in 32-bit floats. */
  public static PublishedWeights floats(EncoderArtifact encoder) {
    return new PublishedWeights(encoder.id() + ".onnx", encoder.onnx());
  }

  /** Reads the same encoder's file in 8-bit integers. */
  static PublishedWeights integers(EncoderArtifact encoder) {
    return new PublishedWeights(encoder.id() + "-q.onnx", encoder.int8Onnx());
  }

  /**
   * Returns an initialiser of floats.
   *
   * @throws IllegalStateException if the file has none of that name
   */
  public Tensor get(String name) {
    Onnx.TensorProto proto = proto(name);
    FloatBuffer raw =
        proto.getRawData().asReadOnlyByteBuffer().order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer();
    // Exporters keep short lists of numbers in a field of their own.
    float[] values = new float[Math.max(raw.remaining(), proto.getFloatDataCount())];
    raw.get(values, 0, raw.remaining());
    for (int i = 0; i < proto.getFloatDataCount(); i++) {
      values[i] = proto.getFloatData(i);
    }
    return new Tensor(shape(proto), values);
  }

  /** Returns a kernel of the file in integers by its name in the file of floats. */
  QuantizedKernel kernel(EncoderArtifact encoder, String name) {
    String inIntegers = QuantizedKernel.name(name, encoder.int8KernelShift());
    if (proto(inIntegers + "_zero_point").getInt32DataList().stream().anyMatch(zero -> zero != 0)) {
      throw new IllegalStateException(file + ": the kernel " + name + " is not symmetric");
    }
    return new QuantizedKernel(
        proto(inIntegers + "_quantized").getRawData().toByteArray(),
        get(inIntegers + "_scale").values());
  }

  /** Returns a table of the file in integers by its name in the file of floats. */
  QuantizedTable table(String name) {
    Onnx.TensorProto table = proto(name + "_quantized");
    return new QuantizedTable(
        table.getRawData().toByteArray(),
        shape(table),
        get(name + "_scale").values()[0],
        (byte) proto(name + "_zero_point").getInt32Data(0));
  }

  private static int[] shape(Onnx.TensorProto proto) {
    return proto.getDimsList().stream().mapToInt(Long::intValue).toArray();
  }

  private Onnx.TensorProto proto(String name) {
    Onnx.TensorProto proto = initialisers.get(name);
    if (proto == null) {
      throw new IllegalStateException(file + " has no initialiser '" + name + "'");
    }
    return proto;
  }
}
