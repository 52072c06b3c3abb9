package org.vane.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.vane.analysis.Analysis;
import org.vane.profile.ProfiledDocument;
import org.vane.report.ReportView.SearchedView;
import org.vane.report.wording.Numbers;
import org.vane.report.wording.Wording;
import org.vane.target.SearchedTarget;
import org.vane.target.TargetId;

/** Makes the list of what was searched for, and what of it was found. */
final class SearchedViews {

  private static final int MOST_FOUND = 12;

  private final ReportModel model;
  private final Wording wording;

  SearchedViews(ReportModel model, Wording wording) {
    this.model = model;
    this.wording = wording;
  }

  /**
   * Returns each distinct set of aliases once; dated aliases make more than one set of a target.
   */
  List<SearchedView> views() {
    Map<TargetId, Map<SearchedTarget, List<Analysis>>> byTarget = new LinkedHashMap<>();
    for (ProfiledDocument document : model.documents()) {
      for (SearchedTarget target : document.analysis().targets()) {
        byTarget
            .computeIfAbsent(target.id(), t -> new LinkedHashMap<>())
            .computeIfAbsent(target, t -> new ArrayList<>())
            .add(document.analysis());
      }
    }
    List<SearchedView> views = new ArrayList<>();
    for (Map<SearchedTarget, List<Analysis>> sets : byTarget.values()) {
      sets.forEach((target, analyses) -> views.add(view(target, analyses)));
    }
    return views;
  }

  private SearchedView view(SearchedTarget target, List<Analysis> analyses) {
    List<String> ids = analyses.stream().map(a -> a.document().id()).toList();
    return new SearchedView(
        Numbers.upperFirst(target.name()),
        target.directAliases(),
        target.indirectAliases(),
        found(target.id(), analyses),
        ids.size() == model.documents().size() ? "" : SafeText.visible(wording.inDocuments(ids)));
  }

  /** Returns the words of mentions as the documents have them, the most frequent first. */
  private static List<String> found(TargetId target, List<Analysis> analyses) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Analysis analysis : analyses) {
      analysis.observations().stream()
          .filter(o -> o.target().equals(target))
          .flatMap(o -> o.mentions().stream())
          .map(m -> analysis.document().text(m.span()).replaceAll("\\s+", " ").strip())
          .forEach(words -> counts.merge(SafeText.visible(words), 1, Integer::sum));
    }
    return counts.entrySet().stream()
        // A stable sort: equally frequent words stay in their order.
        .sorted(Comparator.comparingInt(e -> -e.getValue()))
        .limit(MOST_FOUND)
        .map(Map.Entry::getKey)
        .toList();
  }
}
