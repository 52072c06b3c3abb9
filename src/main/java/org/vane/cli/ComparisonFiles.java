package org.vane.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.vane.export.DifferencesCsv;
import org.vane.export.GroupsCsv;
import org.vane.report.ReportModel;
import org.vane.report.ReportWriter;

/** Writes the files of a comparison into its folder, all of them at once. */
final class ComparisonFiles {

  private final Path folder;
  private final boolean excel;

  ComparisonFiles(Path folder, boolean excel) {
    this.folder = folder;
    this.excel = excel;
  }

  void write(ReportModel model) {
    ReportWriter writer = new ReportWriter();
    StringBuilder differences = new StringBuilder();
    StringBuilder groups = new StringBuilder();
    try {
      DifferencesCsv.write(model.comparison(), differences, excel);
      GroupsCsv.write(model.comparison(), groups, excel);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // A StringBuilder does not fail.
    }
    Map<String, String> files = new LinkedHashMap<>();
    files.put("differences.csv", differences.toString());
    files.put("groups.csv", groups.toString());
    files.put("comparison.md", writer.comparisonMarkdown(model));
    files.putAll(writer.documentPages(model, "comparison.html"));
    files.put("comparison.html", writer.html(model));
    files.put("comparison.json", writer.json(model));
    AtomicFiles.writeTexts(folder, files);
  }
}
