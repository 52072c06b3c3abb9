package org.vane.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vane.analysis.Analysis;
import org.vane.analysis.Observation;
import org.vane.document.Document;
import org.vane.document.DocumentKind;
import org.vane.document.Metadata;
import org.vane.document.Paragraph;
import org.vane.profile.Estimate;
import org.vane.profile.Profile;
import org.vane.profile.ProfiledDocument;
import org.vane.report.ReportView.DocumentView;
import org.vane.report.ReportView.MatrixRow;
import org.vane.report.ReportView.MatrixView;
import org.vane.report.ReportView.ObservationView;
import org.vane.report.ReportView.ParagraphView;
import org.vane.report.ReportView.ProfileView;
import org.vane.report.ReportView.Strip;
import org.vane.report.wording.Anchors;
import org.vane.report.wording.Numbers;
import org.vane.report.wording.Prose;
import org.vane.report.wording.Wording;
import org.vane.target.SearchedTarget;
import org.vane.target.TargetId;
import org.vane.voice.Voice;

/** Makes the part of a report that is about one document. */
final class DocumentViews {

  private final ProfiledDocument profiled;
  private final Analysis analysis;
  private final Document document;
  private final DocumentKind kind;
  private final Anchors anchors;
  private final Wording wording;
  private final Cells cells;
  private final Map<TargetId, String> targets;
  private final List<Voice> voices;

  DocumentViews(ProfiledDocument profiled, Anchors anchors, Wording wording) {
    this.profiled = profiled;
    this.analysis = profiled.analysis();
    this.document = analysis.document();
    this.kind = document.metadata().kind();
    this.anchors = anchors;
    this.wording = wording;
    this.cells = new Cells(wording);
    this.targets =
        analysis.targets().stream()
            .collect(Collectors.toMap(SearchedTarget::id, SearchedTarget::name));
    this.voices = profiled.voices();
  }

  DocumentView view() {
    List<Voice> shown =
        voices.stream().filter(this::isShown).sorted(Comparator.comparing(this::rank)).toList();
    List<ObservationView> observations = observations();
    VoiceViews voiceViews = new VoiceViews(profiled, wording);
    return new DocumentView(
        anchors.self(),
        SafeText.visible(document.id()),
        title(document),
        byline(),
        wording.findings(profiled, anchors),
        matrix(shown),
        voices.stream().filter(v -> !isShown(v)).map(this::name).toList(),
        shown.stream().flatMap(v -> profiled.profilesOf(v).stream()).map(this::profile).toList(),
        shown.stream()
            .flatMap(v -> profiled.profilesOf(v).stream())
            .flatMap(p -> ShareViews.of(name(p.voice()), p.target().name(), p.shares()).stream())
            .toList(),
        observations,
        paragraphs(observations),
        new SilenceViews(profiled, anchors, wording).views(shown),
        voiceViews.rows(),
        voiceViews.unknownRate());
  }

  /** Returns the targets' names as they stand at the head of a column. */
  static List<String> targetHeadings(List<SearchedTarget> targets) {
    return targets.stream().map(t -> Numbers.upperFirst(t.name())).toList();
  }

  static String title(Document document) {
    String title = document.metadata().title();
    return SafeText.visible(title == null || title.isBlank() ? document.id() : title);
  }

  private String byline() {
    Metadata metadata = document.metadata();
    return Stream.of(
            metadata.speaker(), metadata.outlet(), metadata.publishedText(), wording.kind(kind))
        .filter(part -> part != null && !part.toString().isBlank())
        .map(part -> SafeText.visible(String.valueOf(part)))
        .distinct()
        .collect(Collectors.joining(" \u00b7 "));
  }

  /** Tells whether a voice has a row: it leads, or has something to show. */
  private boolean isShown(Voice voice) {
    return voice.equals(profiled.lead())
        || profiled.profilesOf(voice).stream()
            .anyMatch(p -> p.isMentioned() || p.isReportedAbsent());
  }

  /** Ranks the lead first and an author who does not lead last. */
  private int rank(Voice voice) {
    if (voice.equals(profiled.lead())) {
      return 0;
    }
    return voice instanceof Voice.Author ? 2 : 1;
  }

  private String name(Voice voice) {
    return SafeText.visible(wording.voice(voice, kind));
  }

  private MatrixView matrix(List<Voice> shown) {
    List<MatrixRow> rows = new ArrayList<>();
    for (Voice voice : shown) {
      rows.add(
          new MatrixRow(
              name(voice),
              profiled.profilesOf(voice).stream()
                  .findFirst()
                  .map(p -> wording.reading(p.silence().evidence()))
                  .orElse(""),
              anchors.self(),
              profiled.profilesOf(voice).stream()
                  .map(p -> cells.of(p, name(voice), anchor(p)))
                  .toList()));
    }
    return new MatrixView(targetHeadings(analysis.targets()), rows);
  }

  private String anchor(Profile profile) {
    return anchors.profile(voices.indexOf(profile.voice()), profile.target().id());
  }

  private ProfileView profile(Profile profile) {
    List<Prose.Run> links = new ArrayList<>();
    profile.observations().stream()
        .map(o -> o.paragraph().number())
        .distinct()
        .forEach(
            n -> {
              if (!links.isEmpty()) {
                links.add(new Prose.Run(", ", null));
              }
              links.add(new Prose.Run(wording.paragraph(n), anchors.paragraph(n)));
            });
    List<Profile> ofVoice = profiled.profilesOf(profile.voice());
    return new ProfileView(
        anchor(profile),
        profile.equals(ofVoice.get(0)) ? ofVoice.size() : 0,
        name(profile.voice()),
        Numbers.upperFirst(profile.target().name()),
        cells.of(profile, name(profile.voice()), null),
        profile.verdict().estimate().map(e -> Numbers.interval(e.interval())).orElse(""),
        profile.verdict().estimate().map(DocumentViews::strip).orElse(new Strip(-1, -1, 0)),
        profile.counts().mentioning() + " / " + profile.counts().read(),
        profile.isMentioned()
            ? profile.counts().favour()
                + " / "
                + profile.counts().neutral()
                + " / "
                + profile.counts().against()
            : "",
        new Prose(links));
  }

  static Strip strip(Estimate estimate) {
    int low = onScale(estimate.interval().low());
    int high = onScale(estimate.interval().high());
    return new Strip(onScale(estimate.score()), low, Math.max(1, high - low));
  }

  private static int onScale(double score) {
    return (int) Math.round((Math.max(-1, Math.min(1, score)) + 1) * 100);
  }

  private List<ObservationView> observations() {
    List<ObservationView> rows = new ArrayList<>();
    for (int i = 0; i < analysis.observations().size(); i++) {
      rows.add(observation(i, analysis.observations().get(i)));
    }
    return rows;
  }

  private ObservationView observation(int index, Observation observation) {
    Voice absent = observation.absenceOf();
    int number = observation.paragraph().number();
    return new ObservationView(
        anchors.observation(index),
        wording.paragraph(number),
        anchors.paragraph(number),
        name(observation.voice()),
        Numbers.upperFirst(
            targets.getOrDefault(observation.target(), observation.target().value())),
        wording.label(
            switch (observation.mode()) {
              case DIRECT -> "mode.direct";
              case INDIRECT -> "mode.indirect";
            }),
        cells.of(observation.distribution()),
        Numbers.probability(observation.distribution().against())
            + " / "
            + Numbers.probability(observation.distribution().neutral())
            + " / "
            + Numbers.probability(observation.distribution().favour()),
        SafeText.visible(document.text(observation.evidence())),
        absent == null ? "" : wording.label("evidence.absence") + " " + name(absent),
        SafeText.visible(String.join("; ", observation.rules())));
  }

  private List<ParagraphView> paragraphs(List<ObservationView> rows) {
    Map<Integer, List<Integer>> byParagraph = new TreeMap<>();
    for (int i = 0; i < analysis.observations().size(); i++) {
      byParagraph
          .computeIfAbsent(
              analysis.observations().get(i).paragraph().number(), n -> new ArrayList<>())
          .add(i);
    }
    ParagraphViews cutter = new ParagraphViews(analysis, wording);
    List<ParagraphView> views = new ArrayList<>();
    for (Paragraph paragraph : document.paragraphs()) {
      List<Integer> indices = byParagraph.getOrDefault(paragraph.number(), List.of());
      views.add(
          new ParagraphView(
              anchors.paragraph(paragraph.number()),
              wording.paragraph(paragraph.number()),
              cutter.segments(
                  paragraph, indices.stream().map(analysis.observations()::get).toList()),
              indices.stream().map(rows::get).toList()));
    }
    return views;
  }
}
