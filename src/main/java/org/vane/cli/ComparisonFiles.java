package org.vane.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.vane.export.DifferencesCsv;
import org.vane.export.GroupsCsv;
import org.vane.report.ReportModel;
import org.vane.report.ReportWriter;

/** Writes the files of a comparison into its folder, each of them at once. */
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
    AtomicFiles.write(folder.resolve("differences.csv"), differences.toString());
    AtomicFiles.write(folder.resolve("groups.csv"), groups.toString());
    AtomicFiles.write(folder.resolve("comparison.md"), writer.comparisonMarkdown(model));
    AtomicFiles.write(folder.resolve("comparison.html"), writer.html(model));
    AtomicFiles.write(folder.resolve("comparison.json"), writer.json(model));
  }
}
