package org.vane.target;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.vane.document.Document;
import org.vane.document.Paragraph;
import org.vane.document.Span;

/** One document's pass: what was found of each target, before and after the conditions. */
final class DocumentScan implements PhraseIndex.Sink {

  /** An alias found in a paragraph. */
  private record Candidate(PhraseIndex.Names names, Span span, int paragraph) {
    boolean direct() {
      return names.alias().mode() == MentionMode.DIRECT;
    }
  }

  /** An exclusion found anywhere. */
  private record Excluded(Exclusion exclusion, Span span) {}

  private static final Comparator<Candidate> LONGEST_FIRST =
      Comparator.comparingInt((Candidate c) -> -c.span().length())
          .thenComparing(c -> !c.direct())
          .thenComparing(Candidate::span)
          .thenComparing(c -> c.names().rule());

  private final Document document;
  private final List<List<Candidate>> candidates = new ArrayList<>();
  private final List<List<Excluded>> exclusions = new ArrayList<>();
  private final List<OriginFinder.Found> clues = new ArrayList<>();

  DocumentScan(Document document, int targets) {
    this.document = document;
    for (int i = 0; i < targets; i++) {
      candidates.add(new ArrayList<>());
      exclusions.add(new ArrayList<>());
    }
  }

  @Override
  public void found(PhraseIndex.Role role, int start, int end) {
    if (role instanceof PhraseIndex.Names names) {
      Span span = new Span(start, end);
      document
          .paragraphAt(start)
          .filter(p -> p.span().contains(span))
          .map(Paragraph::number)
          .ifPresent(n -> candidates.get(names.target()).add(new Candidate(names, span, n)));
    } else if (role instanceof PhraseIndex.Excludes excludes) {
      exclusions
          .get(excludes.target())
          .add(new Excluded(excludes.exclusion(), new Span(start, end)));
    } else if (role instanceof PhraseIndex.Marks marks) {
      clues.add(new OriginFinder.Found(marks.origin(), marks.clue(), new Span(start, end)));
    }
  }

  List<OriginFinder.Found> clues() {
    return clues;
  }

  /** Returns the mentions of a target: conditions hold, no exclusion, no overlap. */
  List<Mention> mentions(int target, TargetId id, @Nullable String origin) {
    List<Candidate> held = new ArrayList<>();
    List<Span> excluded = new ArrayList<>();
    for (Excluded e : exclusions.get(target)) {
      if (e.exclusion().conditions().holdFor(document.metadata().published(), origin)) {
        excluded.add(e.span());
      }
    }
    for (Candidate c : candidates.get(target)) {
      if (c.names().alias().conditions().holdFor(document.metadata().published(), origin)
          && excluded.stream().noneMatch(e -> e.contains(c.span()))) {
        held.add(c);
      }
    }
    NavigableSet<Integer> named = new TreeSet<>();
    for (Candidate c : held) {
      if (c.direct() && c.names().alias().conditions().needs() == Scope.NONE) {
        named.add(c.paragraph());
      }
    }
    held.removeIf(c -> !near(c, named));
    return withoutOverlaps(held, id);
  }

  private boolean near(Candidate c, NavigableSet<Integer> named) {
    Scope needs = c.names().alias().conditions().needs();
    return switch (needs) {
      case NONE -> true;
      case PARAGRAPH -> named.contains(c.paragraph());
      case NEARBY -> named.contains(c.paragraph()) || named.contains(c.paragraph() - 1);
      case DOCUMENT -> !named.isEmpty();
      case MAIN ->
          (!named.isEmpty() && named.first() <= 1)
              || 3 * named.size() >= document.paragraphs().size();
    };
  }

  private static List<Mention> withoutOverlaps(List<Candidate> held, TargetId id) {
    held.sort(LONGEST_FIRST);
    TreeSet<Span> taken = new TreeSet<>();
    List<Mention> mentions = new ArrayList<>();
    for (Candidate c : held) {
      Span before = taken.floor(c.span());
      Span after = taken.ceiling(c.span());
      if ((before == null || !before.overlaps(c.span()))
          && (after == null || !after.overlaps(c.span()))) {
        taken.add(c.span());
        mentions.add(new Mention(id, c.span(), c.names().alias().mode(), c.names().rule()));
      }
    }
    return mentions;
  }
}
