package org.vane.training;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.vane.stance.KnownErrors;
import org.vane.stance.ModelBundle;
import org.vane.stance.ModelBundles;
import org.vane.stance.Safetensors;
import org.vane.stance.Tensor;

/** Writes a bundle beside its place and puts it there only when it is complete. */
final class BundleWriter implements AutoCloseable {
  private final Path place;
  private final Path folder;

  BundleWriter(Path place) {
    this.place = place.toAbsolutePath().normalize();
    this.folder = this.place.resolveSibling("." + this.place.getFileName() + ".new");
    try {
      delete(folder);
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write beside " + place, e);
    }
  }

  /** Returns the folder in which the bundle grows. */
  Path folder() {
    return folder;
  }

  /** Writes everything but evaluations and card, so that the bundle can be opened and evaluated. */
  void write(String name, TrainedModel model) {
    try {
      Map<String, Tensor> tensors = new TreeMap<>(model.tuned());
      tensors.putAll(model.head().tensors());
      Safetensors.write(
          folder.resolve(ModelBundle.WEIGHTS),
          tensors,
          model.tuned().isEmpty() ? Safetensors.Precision.F32 : Safetensors.Precision.F16);
      Files.writeString(folder.resolve(ModelBundle.CARD), "");
      Files.writeString(folder.resolve(ModelBundle.EVALUATION), "{}");
      writeManifest(name, model, null);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the model to " + folder, e);
    }
  }

  /**
   * Writes evaluations and card, and puts the bundle in its place.
   *
   * @param card the card's text
   * @param errors what is known of the model's errors, or null
   */
  void finish(
      String name,
      TrainedModel model,
      Map<String, Evaluation> evaluations,
      String card,
      @Nullable KnownErrors errors) {
    try {
      Files.writeString(folder.resolve(ModelBundle.EVALUATION), json(name, evaluations));
      Files.writeString(folder.resolve(ModelBundle.CARD), card);
      writeManifest(name, model, errors);
      BundlePlace.replace(place, folder);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the model to " + place, e);
    }
  }

  private void writeManifest(String name, TrainedModel model, @Nullable KnownErrors errors)
      throws IOException {
    ModelBundles.writeManifest(
        folder,
        ModelBundles.manifest(
                folder,
                name,
                model.encoder(),
                model.layers(),
                !model.tuned().isEmpty(),
                model.int8(),
                model.target(),
                model.maxTokens(),
                model.features(),
                model.head().shape(),
                model.temperature())
            .with(errors));
  }

  private static String json(String name, Map<String, Evaluation> evaluations) {
    ObjectNode json = new ObjectMapper().createObjectNode();
    evaluations.forEach(
        (file, evaluation) -> {
          ObjectNode node = evaluation.toJson();
          node.put("model", name); // The digest would change with this very file.
          node.remove("seconds");
          json.set(file, node);
        });
    return json.toPrettyString().replace("\r\n", "\n") + "\n";
  }

  static void delete(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      try (var files = Files.list(folder)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(folder);
    }
  }

  @Override
  public void close() {
    try {
      delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot remove " + folder, e);
    }
  }
}
