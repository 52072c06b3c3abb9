package org.vane.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vane.analysis.Analysis;
import org.vane.analysis.Observation;
import org.vane.document.Document;
import org.vane.document.Paragraph;
import org.vane.document.Span;
import org.vane.report.ReportView.Segment;
import org.vane.report.wording.Wording;
import org.vane.target.Mention;
import org.vane.target.MentionMode;
import org.vane.voice.Attribution;

/** Cuts a document's paragraphs into stretches of one voice, with or without a mention. */
final class ParagraphViews {

  private final Analysis analysis;
  private final Wording wording;

  ParagraphViews(Analysis analysis, Wording wording) {
    this.analysis = analysis;
    this.wording = wording;
  }

  /**
   * Cuts one paragraph.
   *
   * @param observations the paragraph's observations
   */
  List<Segment> segments(Paragraph paragraph, List<Observation> observations) {
    Span whole = paragraph.span();
    List<Mention> mentions =
        observations.stream()
            .flatMap(o -> o.mentions().stream())
            .sorted(Comparator.comparing(Mention::span))
            .toList();
    List<Attribution> attributions =
        analysis.voices().told().stream().filter(a -> a.content().overlaps(whole)).toList();
    List<Integer> cuts =
        Stream.concat(
                Stream.of(whole),
                Stream.concat(
                    mentions.stream().map(Mention::span),
                    attributions.stream().map(Attribution::content)))
            .flatMap(s -> Stream.of(s.start(), s.end()))
            .map(cut -> Math.min(Math.max(cut, whole.start()), whole.end()))
            .distinct()
            .sorted()
            .toList();
    List<Segment> segments = new ArrayList<>();
    for (int i = 1; i < cuts.size(); i++) {
      segments.add(segment(new Span(cuts.get(i - 1), cuts.get(i)), mentions, attributions));
    }
    return segments;
  }

  private Segment segment(Span span, List<Mention> mentions, List<Attribution> attributions) {
    Document document = analysis.document();
    Optional<Attribution> attribution =
        attributions.stream()
            .filter(a -> a.content().contains(span))
            .min(Comparator.comparingInt(a -> a.content().length()));
    Mention mention =
        mentions.stream().filter(m -> m.span().contains(span)).findFirst().orElse(null);
    String style = attribution.isPresent() ? "quoted" : "own";
    String hint =
        attribution.map(a -> wording.voice(a.voice(), document.metadata().kind())).orElse("");
    if (mention != null) {
      style += mention.mode() == MentionMode.DIRECT ? " direct" : " indirect";
      hint = (hint.isEmpty() ? "" : hint + " \u2192 ") + mentionHint(mention);
    }
    return new Segment(SafeText.visible(document.text(span)), style, SafeText.visible(hint));
  }

  private String mentionHint(@Nullable Mention mention) {
    if (mention == null) {
      return "";
    }
    String mode = mention.mode() == MentionMode.DIRECT ? "mode.direct" : "mode.indirect";
    return mention.target().value() + ", " + wording.label(mode) + " (" + mention.rule() + ")";
  }
}
