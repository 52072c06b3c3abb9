package org.vane.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.vane.compare.Comparison;
import org.vane.compare.Contrast;
import org.vane.compare.Difference;
import org.vane.compare.Trend;
import org.vane.document.Metadata;
import org.vane.export.Column;
import org.vane.export.ColumnDictionary;
import org.vane.export.GroupsCsv;
import org.vane.export.JsonRows;
import org.vane.export.JsonText;
import org.vane.export.ObservationsCsv;
import org.vane.export.ProfilesCsv;
import org.vane.export.ShareColumns;
import org.vane.export.Spreadsheet;
import org.vane.profile.Profile;
import org.vane.profile.ProfiledDocument;
import org.vane.profile.Shares;
import org.vane.report.wording.Anchors;
import org.vane.report.wording.Prose;
import org.vane.report.wording.Wording;
import org.vane.target.TargetId;

/** A report as a workbook and as JSON: its findings in words beside its tables. */
final class ReportTables {

  /** Version of the JSON format; the schema of that name stands beside the exporters. */
  static final String FORMAT = "vane-report/1";

  private final ReportModel model;
  private final Wording wording;

  ReportTables(ReportModel model, Wording wording) {
    this.model = model;
    this.wording = wording;
  }

  private record Finding(String document, String text) {}

  private List<Finding> findings(ProfiledDocument document) {
    String id = document.document().id();
    return wording.findings(document, new Anchors(1)).stream()
        .map(prose -> new Finding(id, prose.plain()))
        .toList();
  }

  /** Returns the findings of the comparison with what to be wary of. */
  List<String> comparisonFindings() {
    List<String> findings = new ArrayList<>(comparison());
    model
        .comparison()
        .warnings()
        .forEach(
            w -> findings.add(wording.label("comparison.warnings") + ": " + wording.warning(w)));
    return findings;
  }

  private List<String> comparison() {
    if (model.documents().size() < 2) {
      return List.of();
    }
    List<Anchors> anchors = model.documents().stream().map(d -> new Anchors(1)).toList();
    List<Prose> prose = new ArrayList<>(wording.comparison(model.comparison(), anchors));
    prose.addAll(wording.contrasts(model.comparison()));
    prose.addAll(wording.crossChecks(model.comparison(), model.documents(), anchors));
    return prose.stream().map(Prose::plain).toList();
  }

  byte[] workbook() {
    List<Finding> findings = new ArrayList<>();
    comparison().forEach(text -> findings.add(new Finding("", text)));
    List<Profile> profiles = new ArrayList<>();
    List<ObservationsCsv.Row> observations = new ArrayList<>();
    for (ProfiledDocument document : model.documents()) {
      findings.addAll(findings(document));
      profiles.addAll(document.profiles());
      observations.addAll(rows(document));
    }
    Spreadsheet sheets = new Spreadsheet();
    sheets.sheet(
        "findings",
        List.of(
            Column.ofText("document", "id; empty for the comparison", Finding::document),
            Column.ofText("finding", "what was found, in words", Finding::text)),
        findings);
    sheets.sheet("profiles", ProfilesCsv.columns(), profiles);
    sheets.sheet("observations", ObservationsCsv.columns(), observations);
    sheets.sheet("columns", ColumnDictionary.columns(), ColumnDictionary.entries());
    return sheets.bytes();
  }

  private static List<ObservationsCsv.Row> rows(ProfiledDocument document) {
    return document.analysis().observations().stream()
        .map(o -> new ObservationsCsv.Row(document.analysis(), o))
        .toList();
  }

  String json() {
    ObjectNode report = JsonNodeFactory.instance.objectNode();
    report.put("format", FORMAT);
    provenance(report.putObject("provenance"));
    ArrayNode documents = report.putArray("documents");
    model.documents().forEach(d -> document(documents.addObject(), d));
    if (model.documents().size() < 2) {
      report.putNull("comparison");
    } else {
      comparison(report.putObject("comparison"));
    }
    try {
      return JsonText.of(report);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("can't write JSON in memory", e);
    }
  }

  private void provenance(ObjectNode node) {
    Provenance provenance = model.provenance();
    node.put("vane", provenance.toolVersion());
    node.put("model", provenance.model());
    node.put("targets", provenance.targets());
    ArrayNode options = node.putArray("options");
    provenance
        .options()
        .forEach(o -> options.addObject().put("name", o.name()).put("value", o.value()));
    ArrayNode inputs = node.putArray("inputs");
    provenance
        .inputs()
        .forEach(
            i ->
                inputs
                    .addObject()
                    .put("document", i.document())
                    .put("sha256", i.sha256())
                    .put("chars", i.chars())
                    .put("note", i.note()));
  }

  private void document(ObjectNode node, ProfiledDocument document) {
    Metadata metadata = document.document().metadata();
    node.put("id", document.document().id());
    node.put("title", metadata.title());
    node.put("published", metadata.published() == null ? null : metadata.publishedText());
    node.put("outlet", metadata.outlet());
    node.put("speaker", metadata.speaker());
    node.put("kind", lower(metadata.kind()));
    node.put("lead", document.lead().name());
    node.putObject("attributions")
        .put("all", document.analysis().voices().told().size())
        .put("without_speaker", document.analysis().voices().withoutSpeaker());
    ArrayNode findings = node.putArray("findings");
    findings(document).forEach(f -> findings.add(f.text()));
    node.set("profiles", JsonRows.of(ProfilesCsv.columns(), document.profiles()));
    node.set("observations", JsonRows.of(ObservationsCsv.columns(), rows(document)));
  }

  private void comparison(ObjectNode node) {
    Comparison comparison = model.comparison();
    node.put("grouping", lower(comparison.grouping()));
    ArrayNode findings = node.putArray("findings");
    comparison().forEach(findings::add);
    ArrayNode warnings = node.putArray("warnings");
    comparison.warnings().forEach(w -> warnings.add(wording.warning(w)));
    node.set("groups", JsonRows.of(GroupsCsv.columns(), GroupsCsv.rows(comparison)));
    ArrayNode shares = node.putArray("shares");
    comparison.shares().forEach((target, all) -> shares(shares.addObject(), target, all));
    ArrayNode trends = node.putArray("trends");
    for (Trend trend : comparison.trends()) {
      ObjectNode row = trends.addObject();
      row.put("target", trend.target().id().value());
      row.put("measure", lower(trend.measure()));
      row.put("first", trend.first());
      row.put("last", trend.last());
      row.put("years", trend.years());
      difference(row, "per_year", trend.perYear());
    }
    ArrayNode contrasts = node.putArray("contrasts");
    for (Contrast contrast : comparison.contrasts()) {
      ObjectNode row = contrasts.addObject();
      row.put("target", contrast.target().id().value());
      row.put("first", contrast.first());
      row.put("second", contrast.second().orElse(null));
      row.put("unit", lower(contrast.unit()));
      difference(row, "score", contrast.score().orElse(null));
      difference(row, "rate", contrast.rate().orElse(null));
    }
  }

  private static void shares(ObjectNode node, TargetId target, Shares all) {
    node.put("target", target.value());
    node.put("paragraphs", all.paragraphs());
    node.setAll((ObjectNode) JsonRows.of(ShareColumns.columns(), List.of(all)).get(0));
  }

  private static void difference(ObjectNode node, String name, @Nullable Difference difference) {
    if (difference == null) {
      node.putNull(name);
      return;
    }
    node.putObject(name)
        .put("difference", rounded(difference.value()))
        .put("ci_low", rounded(difference.interval().low()))
        .put("ci_high", rounded(difference.interval().high()))
        .put("p", rounded(difference.pValue()))
        .put("detectable", rounded(difference.detectable()))
        .put("told", difference.isTold());
  }

  private static BigDecimal rounded(double value) {
    return new BigDecimal(value).setScale(4, RoundingMode.HALF_EVEN);
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
