package org.vane.profile;

import java.util.List;
import org.vane.analysis.Observation;
import org.vane.document.Document;
import org.vane.stance.ModelId;
import org.vane.stance.StanceDistribution;
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
 * @param shares how its paragraphs are split, corrected where that can be done
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
    Shares shares,
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

  /** Returns the probabilities of each paragraph that mentions the target, in their order. */
  public List<StanceDistribution> distributions() {
    return Profiler.distributions(observations);
  }

  /** Returns the score of each paragraph that mentions the target, in their order. */
  public double[] scores() {
    return Profiler.scores(observations);
  }

  /**
   * Returns this profile with a baseline for its silence; a voice that is not silent needs none.
   */
  Profile with(Baseline baseline) {
    return new Profile(
        document,
        voice,
        target,
        mode,
        verdict,
        counts,
        silence.match(new Rebased(baseline)),
        shares,
        observations,
        model);
  }

  private record Rebased(Baseline baseline) implements Silence.Cases<Silence> {
    @Override
    public Silence mentioned(SilenceEvidence evidence) {
      return new Silence.Mentioned(evidence);
    }

    @Override
    public Silence indirectOnly(SilenceEvidence evidence) {
      return new Silence.IndirectOnly(evidence.with(baseline));
    }

    @Override
    public Silence silent(SilenceEvidence evidence) {
      return new Silence.Silent(evidence.with(baseline));
    }

    @Override
    public Silence notAssessable(SilenceEvidence evidence) {
      return new Silence.NotAssessable(evidence);
    }
  }
}
