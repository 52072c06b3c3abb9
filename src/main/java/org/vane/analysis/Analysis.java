package org.vane.analysis;

import java.util.List;
import org.vane.document.Document;
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
 */
public record Analysis(
    Document document,
    List<SearchedTarget> targets,
    VoiceAnalysis voices,
    List<Observation> observations,
    ModelId model) {

  public Analysis {
    targets = List.copyOf(targets);
    observations = List.copyOf(observations);
  }
}
