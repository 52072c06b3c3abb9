package org.vane.stance;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import onnx.Onnx.AttributeProto;
import onnx.Onnx.GraphProto;
import onnx.Onnx.ModelProto;
import onnx.Onnx.NodeProto;
import onnx.Onnx.OperatorSetIdProto;
import onnx.Onnx.TensorProto;
import onnx.Onnx.TensorShapeProto;
import onnx.Onnx.TypeProto;
import onnx.Onnx.ValueInfoProto;
import org.nd4j.shade.protobuf.ByteString;

/** An ONNX graph while it is put together. Values are named; a node is named by its output. */
final class OnnxGraph {
  /** The operators of ONNX itself. */
  static final String ONNX = "";

  /** ONNX Runtime's own operators, most of them several of ONNX in one pass. */
  static final String RUNTIME = "com.microsoft";

  /** An operator's optional input that is left out. */
  static final String NONE = "";

  private static final int IR_VERSION = 8;
  private static final int ONNX_VERSION = 14;
  private static final int RUNTIME_VERSION = 1;

  private final GraphProto.Builder graph = GraphProto.newBuilder().setName("encoder");

  /** The types of ONNX's numbers that are used here, with their codes in the format. */
  enum Type {
    FLOAT(1),
    UINT8(2),
    INT8(3),
    INT32(6);

    private final int code;

    Type(int code) {
      this.code = code;
    }
  }

  /** Adds an input whose dimensions are all open. */
  void input(String name, Type type, String... dimensions) {
    graph.addInput(value(name, type, dimensions));
  }

  void output(String name, Type type, String... dimensions) {
    graph.addOutput(value(name, type, dimensions));
  }

  /** Adds constant floats. */
  void constant(String name, Tensor tensor) {
    ByteBuffer bytes =
        ByteBuffer.allocate(Float.BYTES * tensor.values().length).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asFloatBuffer().put(tensor.values());
    constant(name, Type.FLOAT, bytes.array(), tensor.shape());
  }

  /** Adds constants of one byte each; no dimension for a single one. */
  void constant(String name, Type type, byte[] bytes, int... shape) {
    graph.addInitializer(
        TensorProto.newBuilder()
            .setName(name)
            .setDataType(type.code)
            .setRawData(ByteString.copyFrom(bytes))
            .addAllDims(Arrays.stream(shape).asLongStream().boxed().toList()));
  }

  /** Adds a single constant. */
  void scalar(String name, float value) {
    constant(name, new Tensor(new int[0], new float[] {value}));
  }

  /** Adds an operator and returns it, for its attributes; the first output names it. */
  Node node(String domain, String operator, List<String> inputs, String... outputs) {
    NodeProto.Builder node =
        graph
            .addNodeBuilder()
            .setDomain(domain)
            .setOpType(operator)
            .setName(outputs[0])
            .addAllInput(inputs)
            .addAllOutput(List.of(outputs));
    return new Node(node);
  }

  /** An operator of the graph. */
  record Node(NodeProto.Builder proto) {
    Node with(String attribute, long value) {
      proto.addAttribute(
          AttributeProto.newBuilder()
              .setName(attribute)
              .setType(AttributeProto.AttributeType.INT)
              .setI(value));
      return this;
    }

    /** Adds an attribute that is a list, here of one. */
    Node withList(String attribute, long value) {
      proto.addAttribute(
          AttributeProto.newBuilder()
              .setName(attribute)
              .setType(AttributeProto.AttributeType.INTS)
              .addInts(value));
      return this;
    }

    Node with(String attribute, float value) {
      proto.addAttribute(
          AttributeProto.newBuilder()
              .setName(attribute)
              .setType(AttributeProto.AttributeType.FLOAT)
              .setF(value));
      return this;
    }
  }

  private static ValueInfoProto value(String name, Type type, String... dimensions) {
    TensorShapeProto.Builder shape = TensorShapeProto.newBuilder();
    for (String dimension : dimensions) {
      shape.addDim(TensorShapeProto.Dimension.newBuilder().setDimParam(dimension));
    }
    return ValueInfoProto.newBuilder()
        .setName(name)
        .setType(
            TypeProto.newBuilder()
                .setTensorType(
                    TypeProto.Tensor.newBuilder().setElemType(type.code).setShape(shape)))
        .build();
  }

  /** Returns the graph as an ONNX file. */
  byte[] toBytes() {
    return ModelProto.newBuilder()
        .setIrVersion(IR_VERSION)
        .addOpsetImport(version(ONNX, ONNX_VERSION))
        .addOpsetImport(version(RUNTIME, RUNTIME_VERSION))
        .setGraph(graph)
        .build()
        .toByteArray();
  }

  private static OperatorSetIdProto version(String domain, int version) {
    return OperatorSetIdProto.newBuilder().setDomain(domain).setVersion(version).build();
  }
}
