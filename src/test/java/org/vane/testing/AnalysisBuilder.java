package org.vane.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vane.analysis.Analysis;
import org.vane.analysis.Observation;
import org.vane.document.Document;
import org.vane.document.DocumentKind;
import org.vane.document.Metadata;
import org.vane.document.Paragraph;
import org.vane.document.Span;
import org.vane.stance.KnownErrors;
import org.vane.stance.ModelId;
import org.vane.stance.StanceDistribution;
import org.vane.target.Mention;
import org.vane.target.MentionMode;
import org.vane.target.SearchedTarget;
import org.vane.target.TargetId;
import org.vane.voice.Attribution;
import org.vane.voice.AttributionKind;
import org.vane.voice.ReportedAbsence;
import org.vane.voice.Voice;
import org.vane.voice.VoiceAnalysis;

/**
 * Builds an analysis by hand: paragraphs one after the other, each followed by what is found in it.
 * Every paragraph is one sentence.
 */
public final class AnalysisBuilder {

  public static final SearchedTarget US =
      new SearchedTarget(
          new TargetId("us"),
          "the United States",
          List.of("U.S.", "United States", "Washington"),
          List.of("imperialists", "hostile forces"));
  public static final SearchedTarget RUSSIA =
      new SearchedTarget(
          new TargetId("russia"),
          "Russia",
          List.of("Russia", "Moscow", "Putin"),
          List.of("Red Army"));
  public static final SearchedTarget SOUTH_KOREA =
      new SearchedTarget(
          new TargetId("south-korea"), "South Korea", List.of("South Korea", "Seoul"), List.of());
  public static final ModelId MODEL = new ModelId("hand-made", "0123456789abcdef".repeat(4));

  private final String id;
  private final StringBuilder text = new StringBuilder();
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final List<Attribution> attributions = new ArrayList<>();
  private final List<ReportedAbsence> absences = new ArrayList<>();
  private final List<Observation> observations = new ArrayList<>();
  private List<SearchedTarget> targets = List.of(US, RUSSIA, SOUTH_KOREA);
  private DocumentKind kind = DocumentKind.ARTICLE;
  private @Nullable String title;
  private @Nullable LocalDate published;
  private @Nullable String outlet;
  private @Nullable String speaker;
  private String author = "author";
  private ModelId model = MODEL;
  private @Nullable KnownErrors errors;

  public AnalysisBuilder(String id) {
    this.id = id;
  }

  public AnalysisBuilder kind(DocumentKind value) {
    kind = value;
    return this;
  }

  public AnalysisBuilder title(String value) {
    title = value;
    return this;
  }

  public AnalysisBuilder published(String isoDate) {
    published = LocalDate.parse(isoDate);
    return this;
  }

  public AnalysisBuilder outlet(String value) {
    outlet = value;
    author = value;
    return this;
  }

  public AnalysisBuilder speaker(String value) {
    speaker = value;
    author = value;
    return this;
  }

  public AnalysisBuilder targets(SearchedTarget... value) {
    targets = List.of(value);
    return this;
  }

  public AnalysisBuilder model(ModelId value) {
    model = value;
    return this;
  }

  public AnalysisBuilder errors(KnownErrors value) {
    errors = value;
    return this;
  }

  /** Adds a headline, paragraph 0; it must come first. */
  public AnalysisBuilder headline(String line) {
    return add(0, line);
  }

  public AnalysisBuilder paragraph(String sentence) {
    boolean headline = !paragraphs.isEmpty() && paragraphs.get(0).isHeadline();
    return add(paragraphs.size() + (headline ? 0 : 1), sentence);
  }

  private AnalysisBuilder add(int number, String sentence) {
    if (text.length() > 0) {
      text.append("\n\n");
    }
    Span span = new Span(text.length(), text.length() + sentence.length());
    text.append(sentence);
    paragraphs.add(new Paragraph(number, span, List.of(span)));
    return this;
  }

  /** Attributes words of the last paragraph to a voice. */
  public AnalysisBuilder says(Voice voice, String words) {
    attributions.add(
        new Attribution(voice, AttributionKind.MIXED, find(words), null, null, "test:says"));
    return this;
  }

  public AnalysisBuilder says(String name, String words) {
    return says(new Voice.Named(name), words);
  }

  /** Marks words of the last paragraph as saying what somebody did not mention. */
  public AnalysisBuilder absence(String silent, String cue, String scope) {
    absences.add(
        new ReportedAbsence(new Voice.Named(silent), find(cue), find(scope), "test:absence"));
    return this;
  }

  /** Adds an observation of a named voice in the last paragraph. */
  public AnalysisBuilder direct(String name, SearchedTarget target, String words, double score) {
    return observe(new Voice.Named(name), target, MentionMode.DIRECT, words, score, null);
  }

  public AnalysisBuilder indirect(String name, SearchedTarget target, String words, double score) {
    return observe(new Voice.Named(name), target, MentionMode.INDIRECT, words, score, null);
  }

  /** Adds an observation of the document's own voice in the last paragraph. */
  public AnalysisBuilder own(SearchedTarget target, String words, double score) {
    return observe(new Voice.Author(author), target, MentionMode.DIRECT, words, score, null);
  }

  public AnalysisBuilder ownIndirect(SearchedTarget target, String words, double score) {
    return observe(new Voice.Author(author), target, MentionMode.INDIRECT, words, score, null);
  }

  /** Adds the document's own mention of a target that it says somebody does not mention. */
  public AnalysisBuilder ownAbsence(SearchedTarget target, String words, String silent) {
    return observe(
        new Voice.Author(author), target, MentionMode.DIRECT, words, 0, new Voice.Named(silent));
  }

  public AnalysisBuilder observe(
      Voice voice,
      SearchedTarget target,
      MentionMode mode,
      String words,
      double score,
      @Nullable Voice absenceOf) {
    Paragraph paragraph = paragraphs.get(paragraphs.size() - 1);
    Mention mention = new Mention(target.id(), find(words), mode, target.id() + ":test");
    observations.add(
        new Observation(
            paragraph,
            voice,
            target.id(),
            mode,
            List.of(mention),
            distribution(score),
            paragraph.span(),
            absenceOf,
            List.of(target.id() + ":test")));
    return this;
  }

  /** Returns a distribution with this score: the rest of the probability is neutral. */
  public static StanceDistribution distribution(double score) {
    double favour = Math.max(0, score) * 0.96 + 0.02 * (1 - Math.abs(score));
    double against = Math.max(0, -score) * 0.96 + 0.02 * (1 - Math.abs(score));
    return new StanceDistribution(against, 1 - favour - against, favour);
  }

  private Span find(String words) {
    Span paragraph = paragraphs.get(paragraphs.size() - 1).span();
    int at = text.indexOf(words, paragraph.start());
    if (at < 0) {
      throw new IllegalArgumentException("'" + words + "' is not in the last paragraph");
    }
    return new Span(at, at + words.length());
  }

  public Analysis build() {
    return new Analysis(
        new Document(
            id, text.toString(), new Metadata(title, published, outlet, speaker, kind), paragraphs),
        targets,
        new VoiceAnalysis(new Voice.Author(author), attributions, absences),
        observations,
        model,
        errors);
  }
}
