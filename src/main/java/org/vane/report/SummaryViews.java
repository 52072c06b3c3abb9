package org.vane.report;

import java.util.ArrayList;
import java.util.List;
import org.vane.document.Document;
import org.vane.profile.ProfiledDocument;
import org.vane.report.ReportView.Cell;
import org.vane.report.ReportView.SummaryRow;
import org.vane.report.ReportView.SummaryView;
import org.vane.report.wording.Anchors;
import org.vane.report.wording.Wording;
import org.vane.target.SearchedTarget;

/** Makes the table of many documents, a row for each, in place of their parts. */
final class SummaryViews {

  private final ReportModel model;
  private final Wording wording;
  private final List<String> pages;
  private final List<Anchors> anchors;
  private final Cells cells;

  SummaryViews(ReportModel model, Wording wording, List<String> pages, List<Anchors> anchors) {
    this.model = model;
    this.wording = wording;
    this.pages = pages;
    this.anchors = anchors;
    this.cells = new Cells(wording);
  }

  SummaryView view() {
    List<SummaryRow> rows = new ArrayList<>();
    for (int i = 0; i < model.documents().size(); i++) {
      rows.add(row(i, model.documents().get(i)));
    }
    return new SummaryView(DocumentViews.targetHeadings(model.comparison().targets()), rows);
  }

  private SummaryRow row(int position, ProfiledDocument profiled) {
    Document document = profiled.document();
    String voice = SafeText.visible(wording.voice(profiled.lead(), document.metadata().kind()));
    List<Cell> verdicts = new ArrayList<>();
    for (SearchedTarget target : model.comparison().targets()) {
      String place =
          anchors.get(position).profile(profiled.voices().indexOf(profiled.lead()), target.id());
      verdicts.add(
          profiled.profilesOf(profiled.lead()).stream()
              .filter(p -> p.target().id().equals(target.id()))
              .findFirst()
              .map(p -> cells.of(p, voice, place))
              .orElseGet(cells::notSearched));
    }
    return new SummaryRow(
        SafeText.visible(document.id()),
        DocumentViews.title(document),
        pages.get(position),
        SafeText.visible(document.metadata().publishedText()),
        voice,
        profiled.analysis().observations().size(),
        verdicts);
  }
}
