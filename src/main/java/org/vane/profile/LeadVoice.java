package org.vane.profile;

import java.util.List;
import org.vane.analysis.Analysis;
import org.vane.document.DocumentKind;
import org.vane.document.Paragraph;
import org.vane.voice.Voice;

/**
 * Whose stance a document is about.
 *
 * <p>A speech or statement is its author's. An article is about a speech where one named voice is
 * quoted or reported in at least three paragraphs and a fifth of the body; that voice leads, unless
 * it neither mentions a target nor has the name of a person, as a country or body has not. Any
 * other article (commentary, wire report) is its author's.
 */
final class LeadVoice {

  private static final int FEWEST_PARAGRAPHS = 3;
  private static final double FEWEST_SHARE = 0.2;

  private LeadVoice() {}

  static Voice of(Analysis analysis, Readings readings) {
    Voice.Author author = analysis.voices().author();
    if (analysis.document().metadata().kind() != DocumentKind.ARTICLE) {
      return author;
    }
    List<Paragraph> paragraphs = analysis.document().paragraphs();
    long body = paragraphs.stream().filter(p -> !p.isHeadline()).count();
    Voice lead = author;
    for (Voice voice : readings.profiledVoices()) {
      int quoted = readings.of(voice).size();
      boolean enough = quoted >= FEWEST_PARAGRAPHS && quoted >= FEWEST_SHARE * body;
      if (voice instanceof Voice.Named
          && mayLead(voice, analysis)
          && enough
          && readings.quotedChars(voice) > readings.quotedChars(lead)) {
        lead = voice;
      }
    }
    return lead;
  }

  /** Tells whether silence of the voice could be a finding: a person's, or one with a target. */
  private static boolean mayLead(Voice voice, Analysis analysis) {
    return voice.name().strip().indexOf(' ') > 0
        || analysis.observations().stream()
            .anyMatch(o -> o.voice().equals(voice) || voice.equals(o.absenceOf()));
  }
}
