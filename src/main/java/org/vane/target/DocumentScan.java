package org.vane.target;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.vane.document.Document;
import org.vane.document.Paragraph;
import org.vane.document.Span;

/** One document's pass: what was found of each target, before and after the conditions. */
final class DocumentScan implements PhraseIndex.Sink {

  /** An alias found in a paragraph. */
  private record Candidate(PhraseIndex.Names names, Span span, Paragraph paragraph) {

    Alias alias() {
      return names.alias();
    }

    boolean direct() {
      return alias().mode() == MentionMode.DIRECT;
    }

    boolean standsAlone() {
      return alias().conditions().needs() == Scope.NONE && alias().conditions().with().isEmpty();
    }
  }

  /** An exclusion found anywhere. */
  private record Excluded(Exclusion exclusion, Span span) {}

  /** What was found of one target. */
  private static final class Found {
    final List<Candidate> candidates = new ArrayList<>();
    final List<Excluded> exclusions = new ArrayList<>();
    final NearbyWords supports = new NearbyWords();
    final NearbyWords opposes = new NearbyWords();
  }

  // A direct name stays even inside a longer indirect phrase: "its American master" names America.
  private static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparing((Candidate c) -> !c.direct())
          .thenComparing(c -> -c.span().length())
          .thenComparing(Candidate::span)
          .thenComparing(c -> c.names().rule());

  private final Document document;
  private final List<Found> found = new ArrayList<>();
  private final List<OriginFinder.Found> clues = new ArrayList<>();

  DocumentScan(Document document, int targets) {
    this.document = document;
    for (int i = 0; i < targets; i++) {
      found.add(new Found());
    }
  }

  @Override
  public void found(PhraseIndex.Role role, int start, int end) {
    Span span = new Span(start, end);
    Paragraph paragraph =
        document.paragraphAt(start).filter(p -> p.span().contains(span)).orElse(null);
    if (role instanceof PhraseIndex.Names names) {
      if (paragraph != null && at(names.alias().conditions().at(), paragraph, start)) {
        found.get(names.target()).candidates.add(new Candidate(names, span, paragraph));
      }
    } else if (role instanceof PhraseIndex.Supports supports) {
      if (paragraph != null) {
        found.get(supports.target()).supports.add(supports.alias(), paragraph);
      }
    } else if (role instanceof PhraseIndex.Opposes opposes) {
      if (paragraph != null) {
        found.get(opposes.target()).opposes.add(opposes.alias(), paragraph);
      }
    } else if (role instanceof PhraseIndex.Excludes excludes) {
      if (at(excludes.exclusion().conditions().at(), paragraph, start)) {
        found.get(excludes.target()).exclusions.add(new Excluded(excludes.exclusion(), span));
      }
    } else if (role instanceof PhraseIndex.Marks marks) {
      // A name at the start of a paragraph may be the rest of a longer one cut by a line break.
      if (marks.clue() != OriginFinder.Clue.NAME || !at(Place.PARAGRAPH_START, paragraph, start)) {
        clues.add(new OriginFinder.Found(marks.origin(), marks.clue(), span));
      }
    }
  }

  private boolean at(Place place, @Nullable Paragraph paragraph, int start) {
    if (place == Place.ANYWHERE) {
      return true;
    }
    return paragraph != null
        && document
            .text()
            .substring(paragraph.span().start(), start)
            .codePoints()
            .noneMatch(Character::isLetterOrDigit);
  }

  List<OriginFinder.Found> clues() {
    return clues;
  }

  /** Returns the mentions of a target: conditions hold, no exclusion, no overlap. */
  List<Mention> mentions(int target, TargetId id, @Nullable String origin) {
    Found of = found.get(target);
    if (of.candidates.isEmpty()) {
      return List.of();
    }
    List<Candidate> held = held(of, origin);
    NamedParagraphs named = new NamedParagraphs(document);
    for (Candidate c : held) {
      if (c.direct() && c.standsAlone()) {
        named.add(c.paragraph(), c.span().start());
      }
    }
    held.removeIf(c -> !named.meet(c.alias().conditions().needs(), c.paragraph().number()));
    return withoutOverlaps(held, id);
  }

  private List<Candidate> held(Found of, @Nullable String origin) {
    List<Span> excluded = new ArrayList<>();
    for (Excluded e : of.exclusions) {
      if (e.exclusion().conditions().holdFor(document.metadata().published(), origin)) {
        excluded.add(e.span());
      }
    }
    SpanCover cover = new SpanCover(excluded);
    List<Candidate> held = new ArrayList<>();
    for (Candidate c : of.candidates) {
      Conditions conditions = c.alias().conditions();
      if (conditions.holdFor(document.metadata().published(), origin)
          && (conditions.with().isEmpty() || of.supports.standNear(c.alias(), c.paragraph()))
          && !of.opposes.standNear(c.alias(), c.paragraph())
          && !cover.takes(c.span())) {
        held.add(c);
      }
    }
    return held;
  }

  private static List<Mention> withoutOverlaps(List<Candidate> held, TargetId id) {
    held.sort(BEST_FIRST);
    TreeSet<Span> taken = new TreeSet<>();
    List<Mention> mentions = new ArrayList<>();
    for (Candidate c : held) {
      Span before = taken.floor(c.span());
      Span after = taken.ceiling(c.span());
      if ((before == null || !before.overlaps(c.span()))
          && (after == null || !after.overlaps(c.span()))) {
        taken.add(c.span());
        mentions.add(new Mention(id, c.span(), c.alias().mode(), c.names().rule()));
      }
    }
    return mentions;
  }
}
