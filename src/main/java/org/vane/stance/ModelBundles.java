package org.vane.stance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Opens, checks and writes model bundles: folders with a manifest, weights, card and evaluation.
 */
public final class ModelBundles {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build();

  // Fields of a manifest that may be missing.
  private static final String ERRORS = "errors";
  private static final String LAYERS = "layers";

  private ModelBundles() {}

  /**
   * Opens the model in a folder, after checking every file against its checksum.
   *
   * @throws MissingModelException if there is no bundle
   * @throws DamagedModelException if a file is missing, changed or makes no sense
   * @throws NewerModelException if the bundle's format is newer than this release
   */
  public static EncoderStanceModel open(Path folder) {
    ModelBundle bundle = verify(folder);
    Path manifest = folder.resolve(ModelBundle.MANIFEST);
    EncoderArtifact artifact =
        EncoderArtifact.byId(bundle.encoder())
            .orElseThrow(
                () -> new DamagedModelException(manifest, "unknown encoder " + bundle.encoder()));
    if (!bundle.encoderSha256().equals(artifact.sha256())
        || !bundle.vocabularySha256().equals(Digests.sha256(artifact.tokenizer()))) {
      throw new DamagedModelException(
          manifest, "it was trained on another version of the encoder " + artifact.id());
    }
    if (bundle.layers() < 1 || bundle.layers() > artifact.layers()) {
      throw new DamagedModelException(
          manifest,
          "'layers' is "
              + bundle.layers()
              + ", but "
              + artifact.id()
              + " has "
              + artifact.layers());
    }
    Path weights = folder.resolve(ModelBundle.WEIGHTS);
    try {
      SortedMap<String, Tensor> tensors = Safetensors.read(weights);
      Head head = Head.of(tensors);
      tensors.keySet().removeIf(name -> name.startsWith("head."));
      return new EncoderStanceModel(
          id(folder, bundle),
          new Encoder(artifact, bundle.layers(), bundle.int8(), tensors),
          new QueryReader(artifact, bundle.target(), bundle.maxTokens()),
          bundle.features(),
          head,
          bundle.temperature(),
          bundle.errors());
    } catch (IOException | IllegalArgumentException e) {
      throw new DamagedModelException(weights, String.valueOf(e.getMessage()), e);
    }
  }

  /**
   * Returns all tensors of a bundle, after the checks of {@link #open}: encoder weights and head.
   */
  public static SortedMap<String, Tensor> tensors(Path folder) {
    verify(folder);
    Path weights = folder.resolve(ModelBundle.WEIGHTS);
    try {
      return Safetensors.read(weights);
    } catch (IOException e) {
      throw new DamagedModelException(weights, String.valueOf(e.getMessage()), e);
    }
  }

  /** Returns the manifest of a bundle without checking the files beside it. */
  public static ModelBundle manifest(Path folder) {
    fetchBack(folder);
    Path manifest = folder.resolve(ModelBundle.MANIFEST);
    if (!Files.isRegularFile(manifest)) {
      throw new MissingModelException(folder);
    }
    return read(manifest);
  }

  /** Checks every file of a bundle against its checksum and returns the manifest. */
  public static ModelBundle verify(Path folder) {
    ModelBundle bundle = manifest(folder);
    Path manifest = folder.resolve(ModelBundle.MANIFEST);
    for (Map.Entry<String, String> file : bundle.files().entrySet()) {
      Path path = folder.resolve(file.getKey());
      try {
        String found = Digests.sha256(path);
        if (!found.equals(file.getValue())) {
          throw new DamagedModelException(
              path, "its SHA-256 is " + found + ", the manifest says " + file.getValue());
        }
      } catch (IOException e) {
        throw new DamagedModelException(path, "it cannot be read (" + e + ")", e);
      }
    }
    if (!bundle.files().containsKey(ModelBundle.WEIGHTS)) {
      throw new DamagedModelException(manifest, "it lists no " + ModelBundle.WEIGHTS);
    }
    return bundle;
  }

  /** Returns where a bundle stands for the moment in which another one takes its place. */
  public static Path setAside(Path folder) {
    Path place = folder.toAbsolutePath().normalize();
    return place.resolveSibling("." + place.getFileName() + ".old");
  }

  /** Puts a bundle back whose replacement was killed between two renames. */
  private static void fetchBack(Path folder) {
    Path aside = setAside(folder);
    if (Files.notExists(folder) && Files.isDirectory(aside)) {
      try {
        Files.move(aside, folder);
      } catch (IOException e) {
        throw new DamagedModelException(aside, "it cannot be moved back (" + e + ")", e);
      }
    }
  }

  private static ModelBundle read(Path manifest) {
    try {
      JsonNode json = JSON.readTree(manifest.toFile());
      int format = json.path("format").asInt(-1);
      if (format > ModelBundle.FORMAT) {
        throw new NewerModelException(manifest, format, ModelBundle.FORMAT);
      }
      if (format < 1) {
        throw new DamagedModelException(manifest, "'format' is " + json.path("format"));
      }
      if (json instanceof ObjectNode object && !object.has(ERRORS)) {
        object.putNull(ERRORS); // Written since release 1 of the format; older bundles lack it.
      }
      if (json instanceof ObjectNode object && format == 1) {
        object.put(LAYERS, allLayers(json.path("encoder").asText())); // Format 1 knows no others.
      }
      return JSON.treeToValue(json, ModelBundle.class);
    } catch (JsonProcessingException e) {
      throw new DamagedModelException(manifest, "no valid manifest: " + e.getOriginalMessage(), e);
    } catch (IOException e) {
      throw new DamagedModelException(manifest, "it cannot be read (" + e + ")", e);
    }
  }

  private static int allLayers(String encoder) {
    return EncoderArtifact.byId(encoder).map(EncoderArtifact::layers).orElse(0);
  }

  /** Returns the model's identity: its name and the digest over the bundle's files. */
  public static ModelId id(Path folder, ModelBundle bundle) {
    StringBuilder digests = new StringBuilder();
    try {
      digests.append(Digests.sha256(folder.resolve(ModelBundle.MANIFEST))).append('\n');
    } catch (IOException e) {
      throw new DamagedModelException(
          folder.resolve(ModelBundle.MANIFEST), "it cannot be read (" + e + ")", e);
    }
    bundle
        .files()
        .forEach((name, sha) -> digests.append(sha).append("  ").append(name).append('\n'));
    return new ModelId(
        bundle.name(), Digests.sha256(digests.toString().getBytes(StandardCharsets.UTF_8)));
  }

  /** Writes the manifest of a bundle whose other files are in the folder already. */
  public static void writeManifest(Path folder, ModelBundle bundle) throws IOException {
    write(folder.resolve(ModelBundle.MANIFEST), bundle);
  }

  private static void write(Path manifest, ModelBundle bundle) throws IOException {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    String json =
        JSON.writer(new DefaultPrettyPrinter().withObjectIndenter(lines))
            .writeValueAsString(bundle);
    Files.writeString(manifest, json + "\n");
  }

  /**
   * Writes into a bundle what is known of its model's errors. The model's identity changes with it,
   * as what reports say by it does.
   *
   * @throws ModelException as {@link #verify}
   */
  public static void keep(Path folder, KnownErrors errors) throws IOException {
    ModelBundle bundle = verify(folder);
    Path manifest = folder.resolve(ModelBundle.MANIFEST);
    Path draft = folder.resolve(ModelBundle.MANIFEST + ".new");
    write(draft, bundle.with(errors));
    Files.move(draft, manifest, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Returns the manifest of a new bundle of this release's format, with the files' checksums. */
  public static ModelBundle manifest(
      Path folder,
      String name,
      EncoderArtifact encoder,
      int layers,
      boolean tuned,
      boolean int8,
      TargetInput target,
      int maxTokens,
      java.util.List<Feature> features,
      java.util.List<Integer> head,
      double temperature)
      throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    for (String file :
        new String[] {ModelBundle.WEIGHTS, ModelBundle.CARD, ModelBundle.EVALUATION}) {
      files.put(file, Digests.sha256(folder.resolve(file)));
    }
    return new ModelBundle(
        ModelBundle.FORMAT,
        name,
        encoder.id(),
        encoder.sha256(),
        Digests.sha256(encoder.tokenizer()),
        layers,
        tuned,
        int8,
        target,
        maxTokens,
        features,
        head,
        temperature,
        null,
        files);
  }
}
