package org.vane.stance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;

/** The pretrained encoders that come as Maven artifacts; nothing is downloaded at run time. */
public enum EncoderArtifact {
  /** 6 layers x 384, Apache-2.0. */
  ALL_MINILM_L6_V2(
      "all-minilm-l6-v2",
      6,
      384,
      "ca46f1a88a9c6e61b918af1ab38be3e7903b986616551f0a6f10a7ecc5730cd4",
      "afdb6f1a0e45b715d0bb9b11772f032c399babd23bfc31fed1c170afc848bdb1",
      98);

  private final String id;
  private final int layers;
  private final int width;
  private final String sha256;
  private final String int8Sha256;
  private final int int8KernelShift;

  EncoderArtifact(
      String id, int layers, int width, String sha256, String int8Sha256, int int8KernelShift) {
    this.id = id;
    this.layers = layers;
    this.width = width;
    this.sha256 = sha256;
    this.int8Sha256 = int8Sha256;
    this.int8KernelShift = int8KernelShift;
  }

  /** Returns the encoder with this id, if this release knows it. */
  public static Optional<EncoderArtifact> byId(String id) {
    return Arrays.stream(values()).filter(e -> e.id.equals(id)).findFirst();
  }

  public String id() {
    return id;
  }

  public int layers() {
    return layers;
  }

  public int width() {
    return width;
  }

  /** Returns the SHA-256 of the ONNX file that this release was built with. */
  public String sha256() {
    return sha256;
  }

  /**
   * Returns the ONNX file.
   *
   * @throws IllegalStateException if the artifact is missing or is another version's
   */
  public byte[] onnx() {
    return checked(id + ".onnx", sha256);
  }

  /** Returns the ONNX file of the same graph in 8-bit integers, checked like {@link #onnx}. */
  byte[] int8Onnx() {
    return checked(id + "-q.onnx", int8Sha256);
  }

  /** Returns by how much the numbers in the kernels' names are lower in the graph of integers. */
  int int8KernelShift() {
    return int8KernelShift;
  }

  private static byte[] checked(String name, String expected) {
    byte[] bytes = resource(name);
    String found = Digests.sha256(bytes);
    if (!found.equals(expected)) {
      throw new IllegalStateException(
          name + " on the classpath has SHA-256 " + found + ", expected " + expected);
    }
    return bytes;
  }

  /** Returns the tokenizer's JSON file. */
  byte[] tokenizer() {
    return resource(id + "-tokenizer.json");
  }

  private static byte[] resource(String name) {
    try (InputStream in = EncoderArtifact.class.getResourceAsStream("/" + name)) {
      if (in == null) {
        throw new IllegalStateException(
            name + " is not on the classpath: the encoder's Maven artifact is missing");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name + " from the classpath", e);
    }
  }
}
