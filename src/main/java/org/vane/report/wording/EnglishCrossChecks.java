package org.vane.report.wording;

import java.util.ArrayList;
import java.util.List;
import org.vane.analysis.Observation;
import org.vane.compare.AbsenceCheck;
import org.vane.compare.Comparison;
import org.vane.compare.Coverage;
import org.vane.document.Document;
import org.vane.profile.ProfiledDocument;
import org.vane.target.SearchedTarget;

/** What full texts say of the articles on them, in sentences. */
final class EnglishCrossChecks {

  private static final int MOST_SENTENCES = 3;

  private final Comparison comparison;
  private final List<ProfiledDocument> documents;
  private final List<Anchors> anchors;

  EnglishCrossChecks(
      Comparison comparison, List<ProfiledDocument> documents, List<Anchors> anchors) {
    this.comparison = comparison;
    this.documents = documents;
    this.anchors = anchors;
  }

  List<Prose> sentences() {
    List<Prose> sentences = new ArrayList<>();
    comparison.checks().forEach(c -> sentences.add(check(c)));
    comparison.coverages().forEach(c -> sentences.add(coverage(c)));
    return sentences;
  }

  private Prose check(AbsenceCheck check) {
    String target = check.reported().target().name();
    Prose.Builder text =
        new Prose.Builder()
            .prose(link(check.article()))
            .text(" says in ")
            .prose(clauses(check.article()).refs(check.reported().silence().evidence().reports()))
            .text(" that " + check.reported().voice().name() + " does not mention " + target + ". ")
            .text("The full text (")
            .prose(link(check.speech()));
    String read = Numbers.count(check.spoken().counts().read(), "paragraph");
    return switch (check.outcome()) {
      case CONFIRMED -> text.text(") confirms it: no mention in " + read + ".").build();
      case INDIRECT ->
          text.text(") confirms that it is not named, and hints at it in ")
              .prose(clauses(check.speech()).refs(check.against()))
              .text(": " + evidence(check))
              .build();
      case CONTRADICTED ->
          text.text(") contradicts it in ")
              .prose(clauses(check.speech()).refs(check.against()))
              .text(": " + evidence(check))
              .build();
    };
  }

  private String evidence(AbsenceCheck check) {
    Document speech = documents.get(check.speech()).document();
    List<String> sentences = new ArrayList<>();
    for (Observation observation : check.against()) {
      if (sentences.size() < MOST_SENTENCES) {
        String sentence = speech.text(observation.evidence()).replaceAll("\\s+", " ").strip();
        sentences.add("\u201c" + sentence + "\u201d");
      }
    }
    String joined = String.join(", ", sentences);
    return joined.endsWith(".\u201d") ? joined : joined + ".";
  }

  private Prose coverage(Coverage coverage) {
    long found = coverage.passages().stream().filter(Coverage.Passage::isFound).count();
    Prose.Builder text =
        new Prose.Builder()
            .prose(link(coverage.article()))
            .text(" on ")
            .prose(link(coverage.speech()))
            .text(": keeps " + names(coverage.kept()))
            .text("; drops " + names(coverage.dropped()))
            .text("; adds " + names(coverage.added()))
            .text(". Of " + Numbers.count(coverage.passages().size(), "passage"))
            .text(" given as the speaker\u2019s, " + found)
            .text(found == 1 ? " was found in the speech." : " were found in the speech.");
    int dropped = coverage.droppedParagraphs().size();
    int all = coverage.mentioningParagraphs().size();
    if (all > 0) {
      text.text(
          " Of "
              + Numbers.count(all, "paragraph")
              + " of the speech that mention"
              + (all == 1 ? "s" : "")
              + " a target, ");
      text.text(dropped == 0 ? "none was left out." : Numbers.inWords(dropped));
    }
    if (dropped > 0) {
      text.text(dropped == 1 ? " was left out (" : " were left out (")
          .prose(clauses(coverage.speech()).refsTo(coverage.droppedParagraphs()))
          .text(").");
    }
    return text.build();
  }

  private static String names(List<SearchedTarget> targets) {
    return targets.isEmpty()
        ? "none"
        : EnglishFindings.joined(targets.stream().map(SearchedTarget::name).toList(), "and");
  }

  private Prose link(int position) {
    return new Prose.Builder()
        .link(documents.get(position).document().id(), anchors.get(position).self())
        .build();
  }

  private EnglishClauses clauses(int position) {
    return new EnglishClauses(documents.get(position), anchors.get(position));
  }
}
