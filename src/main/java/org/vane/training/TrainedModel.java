package org.vane.training;

import java.util.List;
import java.util.Map;
import org.vane.stance.EncoderArtifact;
import org.vane.stance.Feature;
import org.vane.stance.Head;
import org.vane.stance.TargetInput;
import org.vane.stance.Tensor;

/**
 * What a trainer hands over.
 *
 * @param layers how many of the encoder's layers are used, from the lowest
 * @param tuned the encoder's changed weights by initialiser; empty where it is frozen
 * @param int8 whether it is served in 8-bit integers
 * @param bestEpoch the epoch whose weights these are
 * @param epochs epochs that were run
 * @param heldOutMacroF1 macro-F1 of {@code bestEpoch} on the held-out rows
 */
record TrainedModel(
    EncoderArtifact encoder,
    int layers,
    TargetInput target,
    int maxTokens,
    List<Feature> features,
    Head head,
    Map<String, Tensor> tuned,
    double temperature,
    boolean int8,
    int bestEpoch,
    int epochs,
    double heldOutMacroF1) {

  /** Returns the same model with another temperature. */
  TrainedModel at(double other) {
    return served(other, int8);
  }

  /** Returns the same model, to be served in 8-bit integers. */
  TrainedModel inIntegers() {
    return served(temperature, true);
  }

  private TrainedModel served(double atTemperature, boolean inIntegers) {
    return new TrainedModel(
        encoder,
        layers,
        target,
        maxTokens,
        features,
        head,
        tuned,
        atTemperature,
        inIntegers,
        bestEpoch,
        epochs,
        heldOutMacroF1);
  }
}
