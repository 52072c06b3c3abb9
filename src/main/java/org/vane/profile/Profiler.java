package org.vane.profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.vane.analysis.Analysis;
import org.vane.analysis.Observation;
import org.vane.stance.Stance;
import org.vane.stance.StanceDistribution;
import org.vane.target.MentionMode;
import org.vane.target.SearchedTarget;
import org.vane.target.TargetId;
import org.vane.voice.Voice;

/** Makes profiles of what was observed in one document. Pure: same analysis, same profiles. */
public final class Profiler {

  /**
   * Half-width of the dead-band: a mean score within it is no verdict. Measured on PerSenT, the
   * mean with this dead-band gives the document's label better than sums and majorities do.
   */
  public static final double DEAD_BAND = 1.0 / 3;

  /** Smallest share of paragraphs on each side that makes an undecided mean a mixed one. */
  public static final double MIXED_SHARE = 0.25;

  private Profiler() {}

  /** Profiles every voice and target of an analysis, silent ones included. */
  public static List<Profile> profile(Analysis analysis) {
    return profiled(analysis).profiles();
  }

  /** Profiles an analysis and tells whose finding opens a report on it. */
  public static ProfiledDocument profiled(Analysis analysis) {
    Readings readings = new Readings(analysis);
    List<Profile> profiles = new ArrayList<>();
    for (Voice voice : readings.profiledVoices()) {
      for (SearchedTarget target : analysis.targets()) {
        profiles.add(profile(analysis, readings, voice, target));
      }
    }
    return new ProfiledDocument(analysis, profiles, LeadVoice.of(analysis, readings));
  }

  private static Profile profile(
      Analysis analysis, Readings readings, Voice voice, SearchedTarget target) {
    List<Observation> own = new ArrayList<>();
    List<Observation> othersIndirect = new ArrayList<>();
    List<Observation> reports = new ArrayList<>();
    for (Observation observation : about(analysis, target.id())) {
      if (observation.voice().equals(voice)) {
        own.add(observation);
      } else if (observation.mode() == MentionMode.INDIRECT) {
        othersIndirect.add(observation);
      }
      if (voice.equals(observation.absenceOf())) {
        reports.add(observation);
      }
    }
    own.sort(Comparator.comparingInt(o -> o.paragraph().number()));
    List<ParagraphStance> paragraphs = paragraphs(own);
    Counts counts = counts(paragraphs, readings.of(voice).size());
    ProfileMode mode = mode(counts);
    List<Observation> nearest = mode == ProfileMode.NONE ? othersIndirect : indirect(own);
    SilenceEvidence evidence =
        new SilenceEvidence(
            target, readings.scope(voice), counts.read(), nearest, reports, new Baseline.None(0));
    return new Profile(
        analysis.document(),
        voice,
        target,
        mode,
        verdict(paragraphs, counts),
        counts,
        silence(voice, mode, evidence),
        Shares.of(distributions(own), analysis.knownErrors()),
        own,
        analysis.model());
  }

  private static List<Observation> about(Analysis analysis, TargetId target) {
    return analysis.observations().stream().filter(o -> o.target().equals(target)).toList();
  }

  private static List<Observation> indirect(List<Observation> observations) {
    return observations.stream().filter(o -> o.mode() == MentionMode.INDIRECT).toList();
  }

  /** One paragraph of a voice on a target: several observations of it count once, averaged. */
  private record ParagraphStance(StanceDistribution distribution, boolean direct) {}

  private static List<ParagraphStance> paragraphs(List<Observation> own) {
    Map<Integer, List<Observation>> byParagraph = new TreeMap<>();
    for (Observation observation : own) {
      byParagraph
          .computeIfAbsent(observation.paragraph().number(), n -> new ArrayList<>())
          .add(observation);
    }
    return byParagraph.values().stream().map(Profiler::stance).toList();
  }

  /** Returns the score of each paragraph of a voice's observations of one target. */
  static double[] scores(List<Observation> own) {
    return paragraphs(own).stream().mapToDouble(p -> p.distribution().score()).toArray();
  }

  /** Returns the probabilities of each paragraph of a voice's observations of one target. */
  static List<StanceDistribution> distributions(List<Observation> own) {
    return paragraphs(own).stream().map(ParagraphStance::distribution).toList();
  }

  private static ParagraphStance stance(List<Observation> observations) {
    boolean direct = observations.stream().anyMatch(o -> o.mode() == MentionMode.DIRECT);
    if (observations.size() == 1) {
      return new ParagraphStance(observations.get(0).distribution(), direct);
    }
    double against = 0;
    double favour = 0;
    for (Observation observation : observations) {
      against += observation.distribution().against() / observations.size();
      favour += observation.distribution().favour() / observations.size();
    }
    double neutral = Math.max(0, 1 - against - favour);
    return new ParagraphStance(new StanceDistribution(against, neutral, favour), direct);
  }

  private static Counts counts(List<ParagraphStance> paragraphs, int read) {
    Map<Stance, Integer> stances = new EnumMap<>(Stance.class);
    int direct = 0;
    for (ParagraphStance paragraph : paragraphs) {
      stances.merge(paragraph.distribution().label(), 1, Integer::sum);
      direct += paragraph.direct() ? 1 : 0;
    }
    int n = paragraphs.size();
    return new Counts(
        read,
        n,
        stances.getOrDefault(Stance.FAVOUR, 0),
        stances.getOrDefault(Stance.NEUTRAL, 0),
        stances.getOrDefault(Stance.AGAINST, 0),
        direct,
        n - direct);
  }

  private static ProfileMode mode(Counts counts) {
    if (counts.mentioning() == 0) {
      return ProfileMode.NONE;
    }
    return counts.direct() > 0 ? ProfileMode.DIRECT : ProfileMode.INDIRECT;
  }

  private static Verdict verdict(List<ParagraphStance> paragraphs, Counts counts) {
    if (paragraphs.isEmpty()) {
      return new Verdict.Silent();
    }
    return verdict(
        ScoreBootstrap.estimate(
            paragraphs.stream().mapToDouble(p -> p.distribution().score()).toArray()),
        counts);
  }

  /** Returns what a mean score over paragraphs says, given how these are split. */
  public static Verdict verdict(Estimate estimate, Counts counts) {
    if (estimate.score() > DEAD_BAND) {
      return new Verdict.Favour(estimate);
    }
    if (estimate.score() < -DEAD_BAND) {
      return new Verdict.Against(estimate);
    }
    double fewest = MIXED_SHARE * counts.mentioning();
    boolean split =
        Math.min(counts.favour(), counts.against()) > 0
            && Math.min(counts.favour(), counts.against()) >= fewest;
    return split ? new Verdict.Mixed(estimate, counts) : new Verdict.Neutral(estimate);
  }

  private static Silence silence(Voice voice, ProfileMode mode, SilenceEvidence evidence) {
    return switch (mode) {
      case DIRECT -> new Silence.Mentioned(evidence);
      case INDIRECT -> new Silence.IndirectOnly(evidence);
      // Words of unknown voices may be anybody's: that none of them names a target means nothing.
      case NONE ->
          evidence.paragraphsRead() == 0 || voice instanceof Voice.Unknown
              ? new Silence.NotAssessable(evidence)
              : new Silence.Silent(evidence);
    };
  }
}
