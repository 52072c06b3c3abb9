package org.vane.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.vane.compare.Grouping;
import org.vane.report.ReportView.DocumentView;
import org.vane.report.ReportView.SummaryView;
import org.vane.report.wording.Anchors;
import org.vane.report.wording.Wording;

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
        title,
        comparison(),
        documents,
        summary(),
        new SearchedViews(model, wording).views(),
        model.provenance());
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
}
