package org.vane.stance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads and writes the safetensors format: a JSON header and raw little-endian arrays, nothing that
 * could run code when it is loaded.
 */
public final class Safetensors {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int MAX_HEADER_BYTES = 1 << 20;

  private Safetensors() {}

  /** How the numbers are stored on disk; in memory they are always 32-bit floats. */
  public enum Precision {
    F32(4),
    F16(2);

    private final int bytes;

    Precision(int bytes) {
      this.bytes = bytes;
    }
  }

  /** Writes tensors in the order of their names, so that equal tensors give equal bytes. */
  public static void write(Path file, Map<String, Tensor> tensors, Precision precision)
      throws IOException {
    SortedMap<String, Tensor> sorted = new TreeMap<>(tensors);
    ObjectNode header = JSON.createObjectNode();
    long offset = 0;
    for (Map.Entry<String, Tensor> entry : sorted.entrySet()) {
      Tensor tensor = entry.getValue();
      ObjectNode node = header.putObject(entry.getKey());
      node.put("dtype", precision.name());
      for (int length : tensor.shape()) {
        node.withArray("shape").add(length);
      }
      long end = offset + (long) tensor.values().length * precision.bytes;
      node.putArray("data_offsets").add(offset).add(end);
      offset = end;
    }
    byte[] json = padded(JSON.writeValueAsBytes(header));
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      out.write(ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putLong(json.length).array());
      out.write(json);
      for (Tensor tensor : sorted.values()) {
        out.write(encoded(tensor.values(), precision));
      }
    }
  }

  /**
   * Reads all tensors of a file.
   *
   * @throws IOException if the file can't be read or is no safetensors file of F32 or F16 arrays
   */
  public static SortedMap<String, Tensor> read(Path file) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
    long length = bytes.remaining() < 8 ? -1 : bytes.getLong();
    if (length < 2 || length > Math.min(MAX_HEADER_BYTES, bytes.remaining())) {
      throw new IOException("no safetensors header of plausible length at its start");
    }
    byte[] json = new byte[(int) length];
    bytes.get(json);
    ByteBuffer data = bytes.slice().order(ByteOrder.LITTLE_ENDIAN);
    SortedMap<String, Tensor> tensors = new TreeMap<>();
    for (Map.Entry<String, JsonNode> field : JSON.readTree(json).properties()) {
      if (!field.getKey().equals("__metadata__")) {
        tensors.put(field.getKey(), decoded(field.getKey(), field.getValue(), data));
      }
    }
    return tensors;
  }

  private static Tensor decoded(String name, JsonNode node, ByteBuffer data) throws IOException {
    Precision precision =
        switch (node.path("dtype").asText()) {
          case "F32" -> Precision.F32;
          case "F16" -> Precision.F16;
          default ->
              throw new IOException("tensor '" + name + "' is " + node.path("dtype") + ", not F32");
        };
    int[] shape = JSON.convertValue(node.path("shape"), int[].class);
    long from = node.path("data_offsets").path(0).asLong(-1);
    long to = node.path("data_offsets").path(1).asLong(-1);
    if (from < 0 || to < from || to > data.capacity() || (to - from) % precision.bytes != 0) {
      throw new IOException("tensor '" + name + "' lies outside the file");
    }
    float[] values = new float[(int) ((to - from) / precision.bytes)];
    for (int i = 0; i < values.length; i++) {
      int at = (int) from + i * precision.bytes;
      values[i] =
          precision == Precision.F32 ? data.getFloat(at) : HalfFloat.toFloat(data.getShort(at));
    }
    try {
      return new Tensor(shape, values);
    } catch (IllegalArgumentException e) {
      throw new IOException("tensor '" + name + "': " + e.getMessage(), e);
    }
  }

  private static byte[] encoded(float[] values, Precision precision) {
    byte[] array = new byte[values.length * precision.bytes];
    ByteBuffer bytes = ByteBuffer.wrap(array).order(ByteOrder.LITTLE_ENDIAN);
    for (float value : values) {
      if (precision == Precision.F32) {
        bytes.putFloat(value);
      } else {
        bytes.putShort(HalfFloat.fromFloat(value));
      }
    }
    return array;
  }

  /** The format asks for data aligned to 8 bytes; spaces are allowed after the JSON. */
  private static byte[] padded(byte[] json) {
    String text = new String(json, StandardCharsets.UTF_8);
    return (text + " ".repeat((8 - json.length % 8) % 8)).getBytes(StandardCharsets.UTF_8);
  }
}
