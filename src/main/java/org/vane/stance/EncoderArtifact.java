package org.vane.stance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** The pretrained encoders that come as Maven artifacts; nothing is downloaded at run time. */
public enum EncoderArtifact {
  /** 6 layers x 384, Apache-2.0. */
  ALL_MINILM_L6_V2(
      "all-minilm-l6-v2",
      6,
      384,
      "ca46f1a88a9c6e61b918af1ab38be3e7903b986616551f0a6f10a7ecc5730cd4",
      885,
      "afdb6f1a0e45b715d0bb9b11772f032c399babd23bfc31fed1c170afc848bdb1",
      787),
  /** 12 layers x 384, MIT. */
  BGE_SMALL_EN_V1_5(
      "bge-small-en-v1.5",
      12,
      384,
      "828e1496d7fabb79cfa4dcd84fa38625c0d3d21da474a00f08db0f559940cf35",
      1525,
      "6c9c6101a956d62dfb5e7190c538226c0c5bb9cb27b651234b6df063ee7dbfe4",
      1525),
  /** 12 layers x 384, MIT. */
  E5_SMALL_V2(
      "e5-small-v2",
      12,
      384,
      "b2a43b66f7f9b6f29643a21340ad7c03d2d91e6bd5d43429a77799a9ee880eb0",
      1525,
      "7d9092cb25f2bd1c023b7e8d2aa459044a02030ac880e5a59fdaf27af69f1ded",
      1525);

  private static final int HEAD_WIDTH = 32;
  private static final int INNER_WIDTHS = 4;

  private final String id;
  private final int layers;
  private final int width;
  private final String sha256;
  private final int firstKernel;
  private final String int8Sha256;
  private final int firstInt8Kernel;

  EncoderArtifact(
      String id,
      int layers,
      int width,
      String sha256,
      int firstKernel,
      String int8Sha256,
      int firstInt8Kernel) {
    this.id = id;
    this.layers = layers;
    this.width = width;
    this.sha256 = sha256;
    this.firstKernel = firstKernel;
    this.int8Sha256 = int8Sha256;
    this.firstInt8Kernel = firstInt8Kernel;
  }

  /** Returns the encoder with this id, if this release knows it. */
  public static Optional<EncoderArtifact> byId(String id) {
    return Arrays.stream(values()).filter(e -> e.id.equals(id)).findFirst();
  }

  /** Returns all ids, separated by commas. */
  public static String ids() {
    return Arrays.stream(values()).map(EncoderArtifact::id).collect(Collectors.joining(", "));
  }

  public String id() {
    return id;
  }

  public int layers() {
    return layers;
  }

  /** Returns the width of a layer's inner state. */
  public int inner() {
    return INNER_WIDTHS * width;
  }

  /** Returns the number of attention heads: all these encoders have heads 32 wide. */
  public int heads() {
    return width / HEAD_WIDTH;
  }

  public int width() {
    return width;
  }

  /** Returns the SHA-256 of the ONNX file that this release was built with. */
  public String sha256() {
    return sha256;
  }

  /** Returns the number in the first kernel's name in the graph: the exporter counted them. */
  int firstKernel() {
    return firstKernel;
  }

  /**
   * Returns the ONNX file.
   *
   * @throws IllegalStateException if the artifact is missing or is another version's
   */
  byte[] onnx() {
    return checked(id + ".onnx", sha256);
  }

  /** Returns the ONNX file of the same graph in 8-bit integers, checked like {@link #onnx}. */
  byte[] int8Onnx() {
    return checked(id + "-q.onnx", int8Sha256);
  }

  /** Returns by how much the numbers in the kernels' names are lower in the graph of integers. */
  int int8KernelShift() {
    return firstKernel - firstInt8Kernel;
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
            name
                + " is not on the classpath: build with the Maven profile 'encoders', which brings"
                + " the encoders that the shipped models do not use");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name + " from the classpath", e);
    }
  }
}
