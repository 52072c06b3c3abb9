package org.vane.training;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vane.stance.EncoderArtifact;

/**
 * What to train, on what.
 *
 * @param data labelled CSV files, at least one
 * @param dev labelled CSV that decides when to stop and calibrates; absent: a part of {@code data},
 *     held out by document
 * @param reported further labelled CSV files, whose scores are reported in the card and decide
 *     nothing
 * @param start bundle of a tuned model whose weights the run starts from; absent: the published
 *     ones
 * @param model folder of the bundle to be written; its name is the model's
 * @param encoder whether the encoder is tuned, too
 * @param pretrained the published encoder
 * @param layers how many of its layers are used, from the lowest; at least 1, at most all
 * @param topLayers how many of the encoder's layers are tuned, counted from the top; at least 1,
 *     and all where there are fewer
 * @param neutralRatio most neutral rows of a file that are used per other row, above 0
 * @param mostRows most rows of all files together that are used, drawn by the seed; at least 20
 * @param classWeights how rows are weighted by their labels
 * @param epochs most passes over the data, at least 1
 * @param seed one seed makes a run repeatable
 * @param skipBadRows whether bad rows are reported and left out, instead of stopping the run
 */
public record TrainingRequest(
    List<Path> data,
    @Nullable Path dev,
    List<Path> reported,
    @Nullable Path start,
    Path model,
    EncoderMode encoder,
    EncoderArtifact pretrained,
    int layers,
    int topLayers,
    double neutralRatio,
    int mostRows,
    ClassWeights classWeights,
    int epochs,
    long seed,
    boolean skipBadRows) {

  /** A run needs as many rows to learn from. */
  static final int FEWEST_ROWS = 20;

  /** How much of the network is trained. */
  public enum EncoderMode {
    /** The head only: minutes. */
    FROZEN(40),
    /** The encoder's layers, too: up to an hour. */
    TUNED(3);

    private final int epochs;

    EncoderMode(int epochs) {
      this.epochs = epochs;
    }

    /** Returns how many epochs do well where nothing else is asked for. */
    public int epochs() {
      return epochs;
    }
  }

  /** How much a row counts in the loss. */
  public enum ClassWeights {
    /** Inverse to the square root of its label's frequency: rare labels are found more often. */
    BALANCED,
    /** All the same: probabilities follow the data's own shares. */
    NONE
  }

  public TrainingRequest {
    data = List.copyOf(data);
    reported = List.copyOf(reported);
    if (data.isEmpty()) {
      throw new IllegalArgumentException("no labelled data: name at least one CSV file");
    }
    if (layers < 1 || layers > pretrained.layers()) {
      throw new IllegalArgumentException(
          "illegal number of layers "
              + layers
              + ": "
              + pretrained.id()
              + " has 1.."
              + pretrained.layers());
    }
    if (topLayers < 1) {
      throw new IllegalArgumentException("illegal number of layers " + topLayers + ": at least 1");
    }
    if (!(neutralRatio > 0)) {
      throw new IllegalArgumentException(
          "illegal share of neutral rows " + neutralRatio + ": above 0");
    }
    if (mostRows < FEWEST_ROWS) {
      throw new IllegalArgumentException(
          "illegal number of rows " + mostRows + ": at least " + FEWEST_ROWS);
    }
    if (epochs < 1 || epochs > 1000) {
      throw new IllegalArgumentException("illegal number of epochs " + epochs + ": 1..1000");
    }
  }

  public Optional<Path> devFile() {
    return Optional.ofNullable(dev);
  }

  public Optional<Path> startBundle() {
    return Optional.ofNullable(start);
  }

  /** Returns the name of the model: the folder's. */
  public String name() {
    return String.valueOf(model.toAbsolutePath().normalize().getFileName());
  }
}
