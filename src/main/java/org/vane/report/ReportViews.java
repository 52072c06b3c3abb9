package org.vane.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.vane.compare.Grouping;
import org.vane.profile.ProfiledDocument;
import org.vane.report.ReportView.DocumentView;
import org.vane.report.ReportView.SearchedView;
import org.vane.report.ReportView.SummaryView;
import org.vane.report.wording.Anchors;
import org.vane.report.wording.Numbers;
import org.vane.report.wording.Wording;
import org.vane.target.SearchedTarget;
import org.vane.target.TargetId;

/** Turns a report's model into what its templates print. */
final class ReportViews {

  private final ReportModel model;
  private final Wording wording;
  private final List<String> pages;
  private final List<Anchors> anchors;

  ReportViews(ReportModel model, Wording wording) {
    this.model = model;
    this.wording = wording;
    this.pages =
        DocumentPages.areNeeded(model)
            ? DocumentPages.files(model.documents()).stream().map(DocumentPages::address).toList()
            : List.of();
    this.anchors =
        IntStream.range(0, model.documents().size())
            .mapToObj(i -> new Anchors(i + 1, pages.isEmpty() ? "" : pages.get(i)))
            .toList();
  }

  ReportView view() {
    List<DocumentView> documents = new ArrayList<>();
    for (int i = 0; i < model.documents().size() && pages.isEmpty(); i++) {
      documents.add(document(i));
    }
    int count = model.documents().size();
    String title =
        count == 1
            ? wording.label("report.title") + ": " + documents.get(0).title()
            : title() + ": " + count + " " + wording.label("report.documents");
    return new ReportView(
        title, comparison(), documents, summary(), searched(), model.provenance());
  }

  /**
   * Returns a document's part, for the page that it stands on.
   *
   * @param position of the document, from 0
   */
  DocumentView document(int position) {
    return new DocumentViews(model.documents().get(position), new Anchors(position + 1), wording)
        .view();
  }

  private @Nullable SummaryView summary() {
    return pages.isEmpty() ? null : new SummaryViews(model, wording, pages, anchors).view();
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
