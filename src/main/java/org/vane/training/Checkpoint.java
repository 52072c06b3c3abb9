package org.vane.training;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.vane.stance.Safetensors;
import org.vane.stance.Tensor;

/**
 * A run's state on disk, from which it goes on after having been killed. Two files take turns and
 * each is renamed into place when complete, so one of them is always whole.
 */
final class Checkpoint {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path folder;

  /**
   * How far a run is.
   *
   * @param run what is trained on what; a run goes on only from a state of the same
   * @param step steps done
   * @param bestEpoch epoch of the best weights, 0 for none yet
   * @param bestF1 macro-F1 on the held-out rows then
   * @param file the tensors' file
   * @param bestFile the best weights' file, empty for none yet
   */
  record State(String run, int step, int bestEpoch, double bestF1, String file, String bestFile) {}

  Checkpoint(Path model) {
    Path place = model.toAbsolutePath().normalize();
    folder = place.resolveSibling("." + place.getFileName() + ".checkpoint");
  }

  Path folder() {
    return folder;
  }

  /** Returns the last state of this very run, if there is one. */
  Optional<State> last(String run) {
    try {
      State state = JSON.readValue(folder.resolve("state.json").toFile(), State.class);
      return state.run().equals(run) ? Optional.of(state) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty(); // None, or none that can be used: the run begins anew.
    }
  }

  /** Writes tensors under a name. */
  void write(String name, Map<String, Tensor> tensors) {
    try {
      Files.createDirectories(folder);
      Path part = folder.resolve(name + ".part");
      Safetensors.write(part, tensors, Safetensors.Precision.F32);
      Files.move(part, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the checkpoint to " + folder, e);
    }
  }

  /** Makes a state the last one; its files must have been written. */
  void commit(State state) {
    try {
      Path part = folder.resolve("state.json.part");
      JSON.writeValue(part.toFile(), state);
      Files.move(part, folder.resolve("state.json"), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the checkpoint to " + folder, e);
    }
  }

  Map<String, Tensor> read(String name) {
    try {
      return Safetensors.read(folder.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(
          folder.resolve(name) + " cannot be read; delete " + folder + " to begin anew", e);
    }
  }

  /** Copies arrays under their names with a prefix. */
  static void collect(String prefix, Map<String, INDArray> arrays, Map<String, Tensor> into) {
    arrays.forEach((name, array) -> into.put(prefix + name, EncoderNetwork.tensor(array)));
  }

  /** Writes tensors back into the arrays of their names. */
  static void restore(String prefix, Map<String, Tensor> tensors, Map<String, INDArray> arrays) {
    new TreeMap<>(arrays)
        .forEach(
            (name, array) -> {
              Tensor tensor = tensors.get(prefix + name);
              if (tensor == null) {
                throw new IllegalStateException("the checkpoint has no tensor " + prefix + name);
              }
              Floats.of(array).put(0, tensor.values(), tensor.values().length);
            });
  }

  /** Removes the run's state. */
  void delete() {
    try {
      BundleWriter.delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot remove " + folder, e);
    }
  }
}
