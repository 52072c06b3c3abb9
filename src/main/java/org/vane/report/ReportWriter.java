package org.vane.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vane.report.wording.English;
import org.vane.report.wording.Wording;

/** Writes reports from templates. Safe for use by many threads. */
public final class ReportWriter {

  private final Wording wording;
  private final TemplateEngine html = engine(ContentType.Html, "html");
  private final TemplateEngine markdown = engine(ContentType.Plain, "markdown");

  /** Makes a writer of English reports. */
  public ReportWriter() {
    this(new English());
  }

  /** Makes a writer of reports in a language. */
  public ReportWriter(Wording wording) {
    this.wording = wording;
  }

  /**
   * Returns the report as Markdown, for pasting; it ends in a line end. Of more than 25 documents
   * it holds a row each.
   */
  public String markdown(ReportModel model) {
    return render(markdown, "report.jte", model);
  }

  /** Returns the comparison alone as Markdown, without the documents' own parts. */
  public String comparisonMarkdown(ReportModel model) {
    return render(markdown, "compare.jte", model);
  }

  /**
   * Returns the comparison's findings, one paragraph an item: what to be wary of, who mentions
   * whom, what differs, what full texts say of articles.
   */
  public List<String> comparisonFindings(ReportModel model) {
    return new ReportTables(model, wording).comparisonFindings();
  }

  /**
   * Returns the report as one self-contained HTML page: no network, no scripts. Of more than 25
   * documents it holds a row each, which links to their {@link #documentPages pages}.
   */
  public String html(ReportModel model) {
    return render(html, "report.jte", model);
  }

  /**
   * Returns the documents' own pages, as self-contained as the report, by their file names from the
   * report's folder; none where the report itself holds all documents' parts.
   *
   * @param report file name of the report, to link back to
   */
  public Map<String, String> documentPages(ReportModel model, String report) {
    Map<String, String> pages = new LinkedHashMap<>();
    if (!DocumentPages.areNeeded(model)) {
      return pages;
    }
    ReportViews views = new ReportViews(model, wording);
    List<String> files = DocumentPages.files(model.documents());
    for (int i = 0; i < files.size(); i++) {
      StringOutput output = new StringOutput();
      html.render(
          "page.jte",
          Map.of(
              "d",
              views.document(i),
              "p",
              model.provenance(),
              "home",
              "../" + report,
              "w",
              wording),
          output);
      pages.put(files.get(i), output.toString());
    }
    return pages;
  }

  /** Returns the report as an XLSX workbook: findings, profiles, observations, columns. */
  public byte[] workbook(ReportModel model) {
    return new ReportTables(model, wording).workbook();
  }

  /** Returns the report as JSON; it ends in a line end. */
  public String json(ReportModel model) {
    return new ReportTables(model, wording).json();
  }

  private String render(TemplateEngine engine, String template, ReportModel model) {
    StringOutput output = new StringOutput();
    engine.render(
        template, Map.of("r", new ReportViews(model, wording).view(), "w", wording), output);
    return output.toString();
  }

  private static TemplateEngine engine(ContentType type, String folder) {
    return TemplateEngine.createPrecompiled(
        null, type, ReportWriter.class.getClassLoader(), "org.vane.report.templates." + folder);
  }
}
