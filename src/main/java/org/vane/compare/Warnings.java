package org.vane.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.vane.document.Document;
import org.vane.document.DocumentKind;
import org.vane.profile.ProfiledDocument;
import org.vane.profile.Scope;
import org.vane.target.SearchedTarget;
import org.vane.target.TargetId;

/** Looks for reasons why documents are not comparable. */
final class Warnings {

  /** A document this many times as long as another has more room to mention anybody. */
  static final int LENGTH_RATIO = 3;

  private Warnings() {}

  static List<Warning> of(List<ProfiledDocument> documents, List<Side> sides) {
    List<Warning> warnings = new ArrayList<>();
    if (documents.size() < 2) {
      return warnings;
    }
    genres(documents, warnings);
    excerpts(sides, warnings);
    lengths(documents, warnings);
    models(documents, warnings);
    targets(documents, warnings);
    return warnings;
  }

  /** Returns which documents stand in no group, if any do. */
  static Optional<Warning> leftOut(
      List<ProfiledDocument> documents,
      List<Group> groups,
      Grouping grouping,
      Optional<String> voice) {
    Set<Integer> grouped = new HashSet<>();
    groups.forEach(g -> g.sides().forEach(s -> grouped.add(s.position())));
    List<String> left =
        IntStream.range(0, documents.size())
            .filter(i -> !grouped.contains(i))
            .mapToObj(i -> documents.get(i).document().id())
            .toList();
    return left.isEmpty()
        ? Optional.empty()
        : Optional.of(new Warning.LeftOut(grouping, voice.orElse(null), left));
  }

  private static void genres(List<ProfiledDocument> documents, List<Warning> warnings) {
    List<DocumentKind> kinds =
        documents.stream().map(d -> d.document().metadata().kind()).distinct().sorted().toList();
    if (kinds.size() > 1) {
      warnings.add(new Warning.Genres(kinds));
    }
  }

  private static void excerpts(List<Side> sides, List<Warning> warnings) {
    int excerpts =
        (int)
            sides.stream()
                .flatMap(s -> s.profiles().stream().limit(1))
                .filter(p -> p.silence().evidence().scope() == Scope.QUOTED_PARTS)
                .count();
    if (excerpts > 0 && excerpts < sides.size()) {
      warnings.add(new Warning.Excerpts(excerpts, sides.size() - excerpts));
    }
  }

  private static void lengths(List<ProfiledDocument> documents, List<Warning> warnings) {
    Comparator<Document> byLength = Comparator.comparingLong(Warnings::bodyParagraphs);
    Document shortest =
        documents.stream().map(ProfiledDocument::document).min(byLength).orElseThrow();
    Document longest =
        documents.stream().map(ProfiledDocument::document).max(byLength).orElseThrow();
    if (bodyParagraphs(longest) > LENGTH_RATIO * bodyParagraphs(shortest)) {
      warnings.add(
          new Warning.Lengths(
              shortest.id(), bodyParagraphs(shortest), longest.id(), bodyParagraphs(longest)));
    }
  }

  private static long bodyParagraphs(Document document) {
    return document.paragraphs().stream().filter(p -> !p.isHeadline()).count();
  }

  private static void models(List<ProfiledDocument> documents, List<Warning> warnings) {
    List<String> models =
        documents.stream().map(d -> d.analysis().model().toString()).distinct().sorted().toList();
    if (models.size() > 1) {
      warnings.add(new Warning.Models(models));
    }
  }

  private static void targets(List<ProfiledDocument> documents, List<Warning> warnings) {
    Map<TargetId, Integer> searched = new TreeMap<>();
    for (ProfiledDocument document : documents) {
      for (SearchedTarget target : document.analysis().targets()) {
        searched.merge(target.id(), 1, Integer::sum);
      }
    }
    List<String> differing =
        searched.entrySet().stream()
            .filter(e -> e.getValue() < documents.size())
            .map(e -> e.getKey().value())
            .toList();
    if (!differing.isEmpty()) {
      warnings.add(new Warning.Targets(differing));
    }
  }
}
