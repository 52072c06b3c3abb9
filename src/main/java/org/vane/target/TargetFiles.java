package org.vane.target;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

/** Where target definitions come from: the jar or the user's file. */
public final class TargetFiles {

  private static final String SHIPPED = "targets.yaml";
  private static final String MORE = "targets-more.yaml";

  private TargetFiles() {}

  /** Returns the three targets in depth: us, russia, south-korea. */
  public static TargetDefinitions shipped() {
    byte[] bytes = resource(SHIPPED);
    TargetFileReader.Content content =
        new TargetFileReader("shipped:" + SHIPPED, List.of()).read(bytes);
    return new TargetDefinitions(
        content.targets(), content.origins(), sha256(bytes), "shipped:" + SHIPPED);
  }

  /** Returns the three targets and the further countries and blocs. */
  public static TargetDefinitions shippedExtended() {
    TargetDefinitions three = shipped();
    byte[] bytes = resource(MORE);
    TargetFileReader.Content more =
        new TargetFileReader("shipped:" + MORE, three.origins()).read(bytes);
    List<TargetDefinition> all = new ArrayList<>(three.definitions());
    all.addAll(more.targets());
    return new TargetDefinitions(
        all, more.origins(), sha256(resource(SHIPPED), bytes), "shipped:" + SHIPPED + "+" + MORE);
  }

  /**
   * Reads a file of target definitions; origins are the shipped ones unless the file has its own.
   *
   * @throws InvalidTargetFileException if it can't be read or is not what it must be
   */
  public static TargetDefinitions read(Path file) {
    byte[] bytes = bytesOf(file);
    TargetFileReader.Content content =
        new TargetFileReader(file.toString(), shipped().origins()).read(bytes);
    return new TargetDefinitions(
        content.targets(), content.origins(), sha256(bytes), file.toString());
  }

  private static byte[] bytesOf(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      throw new InvalidTargetFileException(
          file + ": there is no such file; give the path of a YAML file of targets", e);
    } catch (IOException e) {
      throw new InvalidTargetFileException(
          file + ": the file can't be read (" + e.getMessage() + "); allowed: a YAML file", e);
    }
  }

  private static byte[] resource(String name) {
    try (InputStream in = TargetFiles.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("the jar's own " + name + " can't be read", e);
    }
  }

  private static String sha256(byte[]... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (byte[] part : parts) {
        digest.update(part);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
