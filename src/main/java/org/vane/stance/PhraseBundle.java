package org.vane.stance;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The manifest of a phrase classifier, {@value #MANIFEST}: what is needed to use it, and the
 * checksums of the files beside it.
 *
 * @param format version of the format, {@value #FORMAT}
 * @param name the classifier's name
 * @param encoder id of the published encoder, which runs in 8-bit integers
 * @param encoderSha256 SHA-256 of the encoder's ONNX file
 * @param classes what a phrase can be, in the order of the layer's outputs
 * @param contexts what a text can be, in the order of the layer's last inputs
 * @param threshold the least probability that counts, in 0..1
 * @param files SHA-256 of every other file, by name
 */
public record PhraseBundle(
    int format,
    String name,
    String encoder,
    String encoderSha256,
    List<String> classes,
    List<String> contexts,
    double threshold,
    SortedMap<String, String> files) {

  public static final int FORMAT = 1;
  public static final String MANIFEST = "phrases.json";
  public static final String WEIGHTS = "weights.safetensors";
  public static final String CARD = "card.md";

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  public PhraseBundle {
    classes = List.copyOf(classes);
    contexts = List.copyOf(contexts);
    if (!(threshold >= 0 && threshold <= 1)) {
      throw new IllegalArgumentException("illegal threshold " + threshold + ": must be in 0..1");
    }
  }

  /**
   * Reads the manifest in a folder and checks every file against its checksum.
   *
   * @throws MissingModelException if there is none
   * @throws DamagedModelException if a file is missing, changed or makes no sense
   * @throws NewerModelException if the format is newer than this release
   */
  static PhraseBundle verify(Path folder) {
    Path manifest = folder.resolve(MANIFEST);
    if (!Files.isRegularFile(manifest)) {
      throw new MissingModelException(folder);
    }
    try {
      PhraseBundle bundle = JSON.readValue(manifest.toFile(), PhraseBundle.class);
      if (bundle.format > FORMAT) {
        throw new NewerModelException(manifest, bundle.format, FORMAT);
      }
      if (!bundle.files.containsKey(WEIGHTS)) {
        throw new DamagedModelException(manifest, "it lists no " + WEIGHTS);
      }
      for (Map.Entry<String, String> file : bundle.files.entrySet()) {
        Path path = folder.resolve(file.getKey());
        String found = Digests.sha256(path);
        if (!found.equals(file.getValue())) {
          throw new DamagedModelException(
              path, "its SHA-256 is " + found + ", the manifest says " + file.getValue());
        }
      }
      return bundle;
    } catch (IOException e) {
      throw new DamagedModelException(manifest, "it cannot be read (" + e.getMessage() + ")", e);
    }
  }

  /**
   * Writes a classifier whose card lies in the folder already.
   *
   * @param layer takes what {@link PhraseFeatures} gives, one output per class
   */
  public static void write(
      Path folder,
      String name,
      EncoderArtifact encoder,
      List<String> classes,
      List<String> contexts,
      double threshold,
      Head.Layer layer)
      throws IOException {
    Safetensors.write(
        folder.resolve(WEIGHTS),
        Map.of("weight", layer.weight(), "bias", layer.bias()),
        Safetensors.Precision.F32);
    SortedMap<String, String> files = new TreeMap<>();
    for (String file : List.of(WEIGHTS, CARD)) {
      files.put(file, Digests.sha256(folder.resolve(file)));
    }
    PhraseBundle bundle =
        new PhraseBundle(
            FORMAT, name, encoder.id(), encoder.sha256(), classes, contexts, threshold, files);
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    String json =
        JSON.writer(new DefaultPrettyPrinter().withObjectIndenter(lines))
            .writeValueAsString(bundle);
    Files.writeString(folder.resolve(MANIFEST), json + "\n");
  }
}
