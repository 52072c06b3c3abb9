package org.vane.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.vane.document.Document;
import org.vane.document.Paragraph;
import org.vane.stance.StanceDistribution;
import org.vane.stance.StanceModel;
import org.vane.stance.StanceQuery;
import org.vane.target.Mention;
import org.vane.target.MentionFinder;
import org.vane.target.MentionMode;
import org.vane.target.SearchedTarget;
import org.vane.target.TargetId;
import org.vane.voice.Attribution;
import org.vane.voice.AttributionKind;
import org.vane.voice.ReportedAbsence;
import org.vane.voice.Voice;
import org.vane.voice.VoiceAnalyser;
import org.vane.voice.VoiceAnalysis;

/** Runs the pipeline: voices and mentions of a document, then the stance of each voice. */
public final class Analyser {

  /** The guidelines fix the stance of a reported absence; no model is asked. */
  private static final StanceDistribution NEUTRAL_BY_DEFINITION = new StanceDistribution(0, 1, 0);

  private static final String ABSENCE_RULE = "stance:reported-absence";

  private final VoiceAnalyser voices;
  private final MentionFinder mentions;
  private final StanceModel model;

  public Analyser(VoiceAnalyser voices, MentionFinder mentions, StanceModel model) {
    this.voices = voices;
    this.mentions = mentions;
    this.model = model;
  }

  /** Analyses one document; the result depends on nothing but the document and the three parts. */
  public Analysis analyse(Document document) {
    VoiceAnalysis spoken = voices.analyse(document);
    List<SearchedTarget> searched = mentions.searched(document);
    List<Cluster> clusters = clusters(document, spoken, searched);
    List<StanceQuery> queries = new ArrayList<>();
    for (Cluster cluster : clusters) {
      cluster.windows.forEach(window -> queries.add(window.query()));
    }
    List<StanceDistribution> answers = model.score(queries);
    List<Observation> observations = new ArrayList<>();
    int next = 0;
    for (Cluster cluster : clusters) {
      int end = next + cluster.windows.size();
      observations.add(cluster.observation(answers.subList(next, end)));
      next = end;
    }
    return new Analysis(
        document, searched, spoken, observations, model.id(), model.knownErrors().orElse(null));
  }

  /** Groups mentions by paragraph, voice and target, in that order. */
  private List<Cluster> clusters(
      Document document, VoiceAnalysis spoken, List<SearchedTarget> searched) {
    List<TargetId> order = searched.stream().map(SearchedTarget::id).toList();
    Map<Key, Cluster> clusters =
        new TreeMap<>(
            Comparator.comparingInt(Key::paragraph)
                .thenComparing(key -> !(key.voice instanceof Voice.Author))
                .thenComparing(key -> key.voice.kind())
                .thenComparing(key -> key.voice.name())
                .thenComparingInt(key -> order.indexOf(key.target)));
    for (Mention mention : mentions.find(document)) {
      Paragraph paragraph = document.paragraphAt(mention.span().start()).orElse(null);
      if (paragraph == null || namesWhoIsQuoted(mention, spoken)) {
        continue;
      }
      Attribution attribution = spoken.attributionOf(mention.span()).orElse(null);
      Voice voice = attribution == null ? spoken.author() : attribution.voice();
      ReportedAbsence absence = spoken.absenceOf(mention.span()).orElse(null);
      clusters
          .computeIfAbsent(
              new Key(paragraph.number(), voice, mention.target()),
              key -> new Cluster(paragraph, key))
          .add(mention, attribution, absence);
    }
    List<Cluster> all = List.copyOf(clusters.values());
    all.forEach(cluster -> cluster.read(document, spoken));
    return all;
  }

  /**
   * Beside a quotation, the name of who speaks is no more than a label on it; in reported speech it
   * is narration ("President Medvedev in his message expressed ..."), and counts.
   */
  private static boolean namesWhoIsQuoted(Mention mention, VoiceAnalysis spoken) {
    return spoken.attributions().stream()
        .anyMatch(
            a ->
                a.kind() == AttributionKind.DIRECT
                    && a.source() != null
                    && a.source().contains(mention.span()));
  }

  private record Key(int paragraph, Voice voice, TargetId target) {}

  /** The mentions of one observation in the making. */
  private static final class Cluster {

    private final Paragraph paragraph;
    private final Key key;
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Mention> scored = new ArrayList<>();
    private final TreeSet<String> rules = new TreeSet<>();
    private @Nullable Voice absenceOf;
    private List<Window> windows = List.of();

    Cluster(Paragraph paragraph, Key key) {
      this.paragraph = paragraph;
      this.key = key;
    }

    void add(
        Mention mention, @Nullable Attribution attribution, @Nullable ReportedAbsence absence) {
      mentions.add(mention);
      rules.add(mention.rule());
      if (attribution != null) {
        rules.add(attribution.rule());
      }
      if (absence == null || absence.silent().equals(key.voice)) {
        scored.add(mention);
      } else {
        absenceOf = absenceOf == null ? absence.silent() : absenceOf;
        rules.add(absence.rule());
      }
    }

    void read(Document document, VoiceAnalysis spoken) {
      // The guidelines make a report of silence neutral, whatever else it says of the target.
      windows =
          absenceOf != null
              ? List.of()
              : Window.over(document, paragraph, scored, key.voice, spoken);
    }

    Observation observation(List<StanceDistribution> answers) {
      MentionMode mode =
          mentions.stream().anyMatch(m -> m.mode() == MentionMode.DIRECT)
              ? MentionMode.DIRECT
              : MentionMode.INDIRECT;
      StanceDistribution together = NEUTRAL_BY_DEFINITION;
      var evidence = Window.sentenceOf(paragraph, mentions.get(0).span());
      if (answers.isEmpty()) {
        rules.add(ABSENCE_RULE);
      } else {
        together = Pooling.mean(answers);
        evidence = windows.get(Pooling.strongest(answers, together.label())).sentence();
      }
      return new Observation(
          paragraph,
          key.voice,
          key.target,
          mode,
          mentions,
          together,
          evidence,
          absenceOf,
          List.copyOf(rules));
    }
  }
}
