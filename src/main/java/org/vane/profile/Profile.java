package org.vane.profile;

import java.util.List;
import org.vane.analysis.Observation;
import org.vane.document.Document;
import org.vane.stance.ModelId;
import org.vane.target.SearchedTarget;
import org.vane.voice.Voice;

/**
 * The stance of one voice toward one target over one document, or its silence.
 *
 * @param document the document
 * @param voice whose stance
 * @param target toward whom
 * @param mode the highest mode of the voice's mentions
 * @param verdict the stance that its paragraphs support
 * @param counts the paragraphs behind it
 * @param silence whether the voice names the target, with the evidence
 * @param observations the voice's observations of the target, by paragraph
 * @param model which model scored them
 */
public record Profile(
    Document document,
    Voice voice,
    SearchedTarget target,
    ProfileMode mode,
    Verdict verdict,
    Counts counts,
    Silence silence,
    List<Observation> observations,
    ModelId model) {

  public Profile {
    observations = List.copyOf(observations);
  }

  public boolean isMentioned() {
    return mode != ProfileMode.NONE;
  }

  /** Tells whether another voice of the document says that this one does not mention the target. */
  public boolean isReportedAbsent() {
    return !silence.evidence().reports().isEmpty();
  }
}
