package org.vane.voice;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.vane.document.Span;

/**
 * Who speaks where in one document. Text outside every attribution is the author's.
 *
 * @param author the document's own voice
 * @param attributions by start of content; they may nest
 * @param absences by start of scope
 */
public record VoiceAnalysis(
    Voice.Author author, List<Attribution> attributions, List<ReportedAbsence> absences) {

  public VoiceAnalysis {
    attributions =
        attributions.stream().sorted(Comparator.comparing(Attribution::content)).toList();
    absences = absences.stream().sorted(Comparator.comparing(ReportedAbsence::scope)).toList();
  }

  /** Returns the innermost attribution whose content holds the span, if any. */
  public Optional<Attribution> attributionOf(Span span) {
    return attributions.stream()
        .filter(a -> a.content().contains(span))
        .min(Comparator.comparingInt(a -> a.content().length()));
  }

  /** Returns the narrowest reported absence whose scope holds the span, if any. */
  public Optional<ReportedAbsence> absenceOf(Span span) {
    return absences.stream()
        .filter(a -> a.scope().contains(span))
        .min(Comparator.comparingInt(a -> a.scope().length()));
  }
}
