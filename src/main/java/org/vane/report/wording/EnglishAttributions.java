package org.vane.report.wording;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vane.analysis.Explanation;
import org.vane.document.Document;
import org.vane.document.Span;
import org.vane.target.Mention;
import org.vane.voice.Attribution;
import org.vane.voice.ReportedAbsence;

/** Whose words an explained mention stands in, and by which rule. */
final class EnglishAttributions {

  private final Explanation explanation;
  private final Document document;
  private final String voice;

  EnglishAttributions(Explanation explanation, String voice) {
    this.explanation = explanation;
    this.document = explanation.analysis().document();
    this.voice = voice;
  }

  Outline outline() {
    List<Outline> reasons = new ArrayList<>();
    for (Mention mention : explanation.observation().mentions()) {
      Outline reason =
          explanation
              .analysis()
              .voices()
              .attributionOf(mention.span())
              .map(this::attribution)
              .orElseGet(() -> Outline.leaf("no words of others hold the mention: own words"));
      if (!reasons.contains(reason)) {
        reasons.add(reason);
      }
      explanation
          .analysis()
          .voices()
          .absenceOf(mention.span())
          .map(this::absence)
          .filter(a -> !reasons.contains(a))
          .ifPresent(reasons::add);
    }
    return Outline.of(
        "The words are those of " + voice + " (" + explanation.observation().voice().kind() + ")",
        reasons);
  }

  private Outline attribution(Attribution attribution) {
    String how =
        switch (attribution.kind()) {
          case DIRECT -> "quoted in quotation marks";
          case INDIRECT -> "reported without quotation marks";
          case MIXED -> "reported, with quoted words inside";
        };
    List<Outline> parts = new ArrayList<>();
    part(parts, "source", attribution.source());
    part(parts, "cue", attribution.cue());
    part(parts, "content", attribution.content());
    return Outline.of(how + ", rule " + attribution.rule(), parts);
  }

  private Outline absence(ReportedAbsence absence) {
    List<Outline> parts = new ArrayList<>();
    part(parts, "cue", absence.cue());
    part(parts, "not mentioned", absence.scope());
    return Outline.of(
        "says that " + absence.silent().name() + " does not mention it, rule " + absence.rule(),
        parts);
  }

  private void part(List<Outline> parts, String name, @Nullable Span span) {
    if (span != null) {
      parts.add(Outline.leaf(name + " " + quoted(document, span) + ", " + at(span)));
    }
  }

  /** Returns words of a document in quotation marks, on one line. */
  static String quoted(Document document, Span span) {
    return "\u201C" + document.text(span).replaceAll("\\s+", " ").strip() + "\u201D";
  }

  static String at(Span span) {
    return "characters " + span.start() + " to " + span.end();
  }
}
