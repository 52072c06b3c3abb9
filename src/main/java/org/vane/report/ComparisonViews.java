package org.vane.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.vane.compare.Comparison;
import org.vane.compare.Contrast;
import org.vane.compare.Difference;
import org.vane.compare.Group;
import org.vane.compare.Side;
import org.vane.profile.ProfiledDocument;
import org.vane.profile.Shares;
import org.vane.report.ComparisonView.ContrastView;
import org.vane.report.ReportView.Cell;
import org.vane.report.ReportView.MatrixRow;
import org.vane.report.ReportView.MatrixView;
import org.vane.report.wording.Anchors;
import org.vane.report.wording.Numbers;
import org.vane.report.wording.Wording;
import org.vane.target.SearchedTarget;
import org.vane.voice.Voice;

/** Makes the part of a report that sets documents side by side. */
final class ComparisonViews {

  private final ReportModel model;
  private final Comparison comparison;
  private final Wording wording;
  private final List<Anchors> anchors;

  ComparisonViews(ReportModel model, Wording wording, List<Anchors> anchors) {
    this.model = model;
    this.comparison = model.comparison();
    this.wording = wording;
    this.anchors = anchors;
  }

  ComparisonView view() {
    return new ComparisonView(
        wording.comparison(comparison, anchors),
        matrix(),
        new GroupTables(comparison, wording).tables(),
        shares(),
        wording.contrasts(comparison),
        comparison.contrasts().stream()
            .filter(c -> c.score().isPresent() || c.rate().isPresent())
            .map(this::contrast)
            .toList(),
        new Charts(comparison).charts(),
        wording.crossChecks(comparison, model.documents(), anchors),
        comparison.warnings().stream().map(wording::warning).map(SafeText::visible).toList());
  }

  /** Returns the shares of all together and of each group that has paragraphs enough. */
  private List<ShareView> shares() {
    List<ShareView> rows = new ArrayList<>();
    if (comparison.groups().size() < 2) {
      return rows;
    }
    for (SearchedTarget target : comparison.targets()) {
      Shares all = comparison.shares().get(target.id());
      if (all != null) {
        ShareViews.of(wording.label("shares.all"), target.name(), all).ifPresent(rows::add);
      }
      for (Group group : comparison.groups()) {
        ShareViews.of(SafeText.visible(group.key()), target.name(), group.shares(target.id()))
            .ifPresent(rows::add);
      }
    }
    return rows;
  }

  private MatrixView matrix() {
    Cells cells = new Cells(wording);
    List<MatrixRow> rows = new ArrayList<>();
    for (Side side : comparison.sides()) {
      rows.add(row(side, cells));
    }
    return new MatrixView(DocumentViews.targetHeadings(comparison.targets()), rows);
  }

  private MatrixRow row(Side side, Cells cells) {
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
                  p -> cells.of(p, voice, place.profile(voices.indexOf(side.voice()), target.id())))
              .orElseGet(cells::notSearched));
    }
    return new MatrixRow(voice, SafeText.visible(document.document().id()), place.self(), row);
  }

  private ContrastView contrast(Contrast contrast) {
    boolean told =
        contrast.score().filter(Difference::isTold).isPresent()
            || contrast.rate().filter(Difference::isTold).isPresent();
    return new ContrastView(
        Numbers.upperFirst(contrast.target().name()),
        SafeText.visible(wording.sides(contrast, comparison)),
        told,
        text(contrast.score(), d -> Numbers.score(d.value()) + " (" + interval(d) + ")"),
        text(contrast.score(), d -> Numbers.pValue(d.pValue())),
        text(contrast.score(), d -> Numbers.size(d.detectable())),
        text(
            contrast.rate(),
            d ->
                Numbers.points(d.value())
                    + " ("
                    + Numbers.points(d.interval().low())
                    + " to "
                    + Numbers.points(d.interval().high())
                    + ")"),
        text(contrast.rate(), d -> Numbers.pValue(d.pValue())),
        text(contrast.rate(), d -> Numbers.points(d.detectable()).replace("+", "")));
  }

  private static String interval(Difference difference) {
    return Numbers.interval(difference.interval());
  }

  private static String text(Optional<Difference> difference, Function<Difference, String> format) {
    return difference.map(format).orElse("");
  }
}
