package org.vane.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vane.profile.Profile;
import org.vane.profile.ProfiledDocument;
import org.vane.profile.Shares;
import org.vane.target.SearchedTarget;
import org.vane.target.TargetId;

/** Sets documents side by side. Pure: same documents, same comparison; linear in their number. */
public final class Comparer {

  private Comparer() {}

  /** Compares documents with each other, in the order given; of one there is little to say. */
  public static Comparison compare(List<ProfiledDocument> documents) {
    return compare(documents, Grouping.DOCUMENT);
  }

  /** Compares documents, put together by what the grouping says. */
  public static Comparison compare(List<ProfiledDocument> documents, Grouping grouping) {
    return compare(documents, grouping, Optional.empty());
  }

  /**
   * Compares what one voice says in documents that are put together by what the grouping says.
   *
   * @param voice the voice's name, however it is spelt; where not given, the lead of each document
   *     speaks for it, and for outlets the author
   */
  public static Comparison compare(
      List<ProfiledDocument> documents, Grouping grouping, Optional<String> voice) {
    List<Side> sides = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      sides.addAll(sides(i, documents.get(i)));
    }
    List<SearchedTarget> targets = targets(documents);
    List<Group> groups = new Groups(documents, voice).by(grouping);
    if (grouping != Grouping.DOCUMENT || voice.isPresent()) {
      sides = groups.stream().flatMap(g -> g.sides().stream()).toList();
    }
    Contrasts contrasts = new Contrasts(groups);
    Map<TargetId, Map<String, GroupScore>> scores = new LinkedHashMap<>();
    targets.forEach(t -> scores.put(t.id(), contrasts.scores(t.id())));
    List<Side> grouped = groups.stream().flatMap(g -> g.sides().stream()).toList();
    Map<TargetId, Shares> shares = new LinkedHashMap<>();
    targets.forEach(t -> shares.put(t.id(), Group.shares(grouped, t.id())));
    CrossChecks checks = new CrossChecks(documents);
    List<Warning> warnings = new ArrayList<>(Warnings.of(documents, sides));
    Warnings.leftOut(documents, groups, grouping, voice).ifPresent(warnings::add);
    return new Comparison(
        grouping,
        sides,
        targets,
        groups,
        scores,
        shares,
        grouping == Grouping.DOCUMENT && groups.size() > Contrasts.MOST_DOCUMENTS
            ? List.of()
            : contrasts.toward(targets),
        grouping == Grouping.YEAR ? Trends.of(targets, scores) : List.of(),
        checks.absences(),
        checks.coverages(),
        warnings);
  }

  /** Returns the lead voice and, where that is somebody else, the author if it mentions anybody. */
  private static List<Side> sides(int position, ProfiledDocument document) {
    List<Side> sides = new ArrayList<>();
    sides.add(Groups.side(position, document, document.lead()));
    Side author = Groups.side(position, document, document.analysis().voices().author());
    if (!author.voice().equals(document.lead())
        && author.profiles().stream().anyMatch(Profile::isMentioned)) {
      sides.add(author);
    }
    return sides;
  }

  private static Collection<SearchedTarget> searched(ProfiledDocument document) {
    return document.analysis().targets();
  }

  private static List<SearchedTarget> targets(List<ProfiledDocument> documents) {
    Map<TargetId, SearchedTarget> targets = new LinkedHashMap<>();
    for (ProfiledDocument document : documents) {
      searched(document).forEach(t -> targets.putIfAbsent(t.id(), t));
    }
    return List.copyOf(targets.values());
  }
}
