package org.vane.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.vane.compare.Comparison;
import org.vane.compare.Side;
import org.vane.profile.ProfiledDocument;
import org.vane.report.ReportView.Cell;
import org.vane.report.ReportView.ComparisonView;
import org.vane.report.ReportView.MatrixRow;
import org.vane.report.ReportView.MatrixView;
import org.vane.report.ReportView.SearchedView;
import org.vane.report.wording.Anchors;
import org.vane.report.wording.Numbers;
import org.vane.report.wording.Wording;
import org.vane.target.SearchedTarget;
import org.vane.target.TargetId;
import org.vane.voice.Voice;

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
            : wording.label("report.title")
                + ": "
                + documents.size()
                + " "
                + wording.label("report.documents");
    return new ReportView(title, comparison(), documents, searched(), model.provenance());
  }

  private @Nullable ComparisonView comparison() {
    if (model.documents().size() < 2) {
      return null;
    }
    Comparison comparison = model.comparison();
    Cells cells = new Cells(wording);
    List<MatrixRow> rows = new ArrayList<>();
    for (Side side : comparison.sides()) {
      ProfiledDocument document = side.document();
      String voice =
          SafeText.visible(wording.voice(side.voice(), document.document().metadata().kind()));
      Anchors place = anchors.get(side.position());
      List<Voice> voices = document.voices();
      List<Cell> row = new ArrayList<>();
      for (SearchedTarget target : comparison.targets()) {
        row.add(
            side.toward(target.id())
                .map(
                    p ->
                        cells.of(
                            p, voice, place.profile(voices.indexOf(side.voice()), target.id())))
                .orElseGet(cells::notSearched));
      }
      rows.add(new MatrixRow(voice, SafeText.visible(document.document().id()), place.self(), row));
    }
    return new ComparisonView(
        wording.comparison(comparison, anchors),
        new MatrixView(DocumentViews.targetHeadings(comparison.targets()), rows),
        comparison.warnings().stream().map(wording::warning).toList());
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
