package org.vane.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.vane.compare.Grouping;
import org.vane.profile.ProfiledDocument;
import org.vane.report.ReportView.ComparisonView;
import org.vane.report.ReportView.SearchedView;
import org.vane.report.wording.Anchors;
import org.vane.report.wording.Numbers;
import org.vane.report.wording.Wording;
import org.vane.target.SearchedTarget;
import org.vane.target.TargetId;

/** Turns a report's model into what its templates print. */
final class ReportViews {

  private final ReportModel model;
  private final Wording wording;
  private final List<Anchors> anchors;

  ReportViews(ReportModel model, Wording wording) {
    this.model = model;
    this.wording = wording;
    this.anchors =
        IntStream.rangeClosed(1, model.documents().size()).mapToObj(Anchors::new).toList();
  }

  ReportView view() {
    List<ReportView.DocumentView> documents = new ArrayList<>();
    for (int i = 0; i < model.documents().size(); i++) {
      documents.add(new DocumentViews(model.documents().get(i), anchors.get(i), wording).view());
    }
    String title =
        documents.size() == 1
            ? wording.label("report.title") + ": " + documents.get(0).title()
            : title() + ": " + documents.size() + " " + wording.label("report.documents");
    return new ReportView(title, comparison(), documents, searched(), model.provenance());
  }

  private String title() {
    Grouping grouping = model.comparison().grouping();
    return grouping == Grouping.DOCUMENT
        ? wording.label("report.title")
        : wording.label("compare.title") + " " + wording.label("compare." + grouping);
  }

  private @Nullable ComparisonView comparison() {
    return model.documents().size() < 2
        ? null
        : new ComparisonViews(model, wording, anchors).view();
  }

  /**
   * Returns each distinct set of aliases once; dated aliases make more than one set of a target.
   */
  private List<SearchedView> searched() {
    Map<TargetId, Map<SearchedTarget, List<String>>> byTarget = new LinkedHashMap<>();
    for (ProfiledDocument document : model.documents()) {
      for (SearchedTarget target : document.analysis().targets()) {
        byTarget
            .computeIfAbsent(target.id(), t -> new LinkedHashMap<>())
            .computeIfAbsent(target, t -> new ArrayList<>())
            .add(document.document().id());
      }
    }
    List<SearchedView> views = new ArrayList<>();
    for (Map<SearchedTarget, List<String>> sets : byTarget.values()) {
      sets.forEach(
          (target, documents) ->
              views.add(
                  new SearchedView(
                      Numbers.upperFirst(target.name()),
                      target.directAliases(),
                      target.indirectAliases(),
                      documents.size() == model.documents().size()
                          ? ""
                          : SafeText.visible(wording.inDocuments(documents)))));
    }
    return views;
  }
}
