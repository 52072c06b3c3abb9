package org.vane.analysis;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vane.document.Document;
import org.vane.stance.KnownErrors;
import org.vane.stance.ModelId;
import org.vane.target.SearchedTarget;
import org.vane.voice.VoiceAnalysis;

/**
 * All that was found in one document.
 *
 * @param document the document
 * @param targets every target that was searched for, mentioned or not, in the order of its
 *     definitions
 * @param voices who speaks where
 * @param observations by paragraph, then voice, then target
 * @param model which model scored them
 * @param errors what is known of that model's errors, or null
 */
public record Analysis(
    Document document,
    List<SearchedTarget> targets,
    VoiceAnalysis voices,
    List<Observation> observations,
    ModelId model,
    @Nullable KnownErrors errors) {

  public Analysis {
    targets = List.copyOf(targets);
    observations = List.copyOf(observations);
  }

  /** What was found by a model of whose errors nothing is known. */
  public Analysis(
      Document document,
      List<SearchedTarget> targets,
      VoiceAnalysis voices,
      List<Observation> observations,
      ModelId model) {
    this(document, targets, voices, observations, model, null);
  }

  /** Returns what is known of the model's errors; empty where nothing is. */
  public Optional<KnownErrors> knownErrors() {
    return Optional.ofNullable(errors);
  }
}
