package org.vane.report.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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
  private static final int MOST_CHARS = 120;

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
    Map<Integer, List<Coverage>> bySpeech = new TreeMap<>();
    comparison
        .coverages()
        .forEach(c -> bySpeech.computeIfAbsent(c.speech(), s -> new ArrayList<>()).add(c));
    bySpeech.values().stream()
        .filter(several -> several.size() > 1)
        .forEach(several -> sentences.add(outlets(several)));
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
            .text(found == 1 ? " was found in the speech." : " were found in the speech.")
            .text(added(coverage));
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

  /** Returns the words given as the speaker's that the speech does not hold, a few of them. */
  private String added(Coverage coverage) {
    Document article = documents.get(coverage.article()).document();
    List<String> words =
        coverage.passages().stream()
            .filter(p -> !p.isFound())
            .map(p -> shortened(article.text(p.words()).replaceAll("\\s+", " ").strip()))
            .toList();
    if (words.isEmpty()) {
      return "";
    }
    int more = words.size() - MOST_SENTENCES;
    return " Not found there: "
        + String.join(", ", words.subList(0, Math.min(MOST_SENTENCES, words.size())))
        + (more > 0 ? " and " + more + " more." : ".");
  }

  private static String shortened(String words) {
    String bare = words.replaceAll("^[\u201c\"]|[\u201d\"]$", "");
    String shown =
        bare.length() <= MOST_CHARS
            ? bare
            : bare.substring(0, bare.lastIndexOf(' ', MOST_CHARS)) + " ...";
    return "\u201c" + shown + "\u201d";
  }

  /** Returns how several articles on one speech differ in what they took over of it. */
  private Prose outlets(List<Coverage> several) {
    Prose.Builder text =
        new Prose.Builder()
            .text(Numbers.upperFirst(Numbers.inWords(several.size())) + " articles report on ")
            .prose(link(several.get(0).speech()))
            .text(". ");
    Map<String, List<Prose>> keepers = new LinkedHashMap<>();
    for (Coverage coverage : several) {
      coverage.dropped().forEach(t -> keepers.computeIfAbsent(t.name(), n -> new ArrayList<>()));
      for (SearchedTarget target : coverage.kept()) {
        keepers.computeIfAbsent(target.name(), n -> new ArrayList<>()).add(outlet(coverage));
      }
    }
    keepers.forEach(
        (target, by) -> {
          text.text(Numbers.upperFirst(target) + " is ");
          if (by.isEmpty()) {
            text.text("dropped by all. ");
          } else if (by.size() == several.size()) {
            text.text("kept by all. ");
          } else {
            text.text("kept by ").list(by, "and").text(" only. ");
          }
        });
    return passages(several, text).build();
  }

  private Prose.Builder passages(List<Coverage> several, Prose.Builder text) {
    EnglishClauses speech = clauses(several.get(0).speech());
    Set<Integer> byNone = new TreeSet<>(several.get(0).droppedParagraphs());
    several.forEach(c -> byNone.retainAll(c.droppedParagraphs()));
    text.text("Of its paragraphs that mention a target, ");
    if (byNone.isEmpty()) {
      text.text("each is quoted by at least one of them");
    } else {
      text.prose(speech.refsTo(List.copyOf(byNone)))
          .text(byNone.size() == 1 ? " is quoted by none" : " are quoted by none");
    }
    for (Coverage coverage : several) {
      Set<Integer> alone = new TreeSet<>(coverage.mentioningParagraphs());
      alone.removeAll(coverage.droppedParagraphs());
      several.stream()
          .filter(other -> !other.equals(coverage))
          .forEach(other -> alone.retainAll(other.droppedParagraphs()));
      if (!alone.isEmpty()) {
        text.text("; ")
            .prose(speech.refsTo(List.copyOf(alone)))
            .text(" by ")
            .prose(outlet(coverage))
            .text(" alone");
      }
    }
    return text.text(".");
  }

  private Prose outlet(Coverage coverage) {
    Document article = documents.get(coverage.article()).document();
    String name = article.metadata().outlet();
    return new Prose.Builder()
        .link(name == null ? article.id() : name, anchors.get(coverage.article()).self())
        .build();
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
