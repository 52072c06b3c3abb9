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
      "output_0",
      6,
      384,
      "ca46f1a88a9c6e61b918af1ab38be3e7903b986616551f0a6f10a7ecc5730cd4");

  private final String id;
  private final String output;
  private final int layers;
  private final int width;
  private final String sha256;

  EncoderArtifact(String id, String output, int layers, int width, String sha256) {
    this.id = id;
    this.output = output;
    this.layers = layers;
    this.width = width;
    this.sha256 = sha256;
  }

  /** Returns the encoder with this id, if this release knows it. */
  public static Optional<EncoderArtifact> byId(String id) {
    return Arrays.stream(values()).filter(e -> e.id.equals(id)).findFirst();
  }

  public String id() {
    return id;
  }

  /** Returns the name of the graph's output, shaped [batch, tokens, width]. */
  String output() {
    return output;
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
    byte[] bytes = resource(id + ".onnx");
    String found = Digests.sha256(bytes);
    if (!found.equals(sha256)) {
      throw new IllegalStateException(
          id + ".onnx on the classpath has SHA-256 " + found + ", expected " + sha256);
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
