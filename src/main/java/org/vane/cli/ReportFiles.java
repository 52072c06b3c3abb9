package org.vane.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.vane.analysis.Analysis;
import org.vane.export.ObservationsCsv;
import org.vane.export.ProfilesCsv;
import org.vane.profile.Profile;
import org.vane.profile.ProfiledDocument;
import org.vane.report.Provenance;
import org.vane.report.ReportModel;
import org.vane.report.ReportWriter;

/** Writes the files of a report into its folder, each of them at once. */
final class ReportFiles {

  private final Path folder;
  private final boolean excel;

  ReportFiles(Path folder, boolean excel) {
    this.folder = folder;
    this.excel = excel;
  }

  void write(List<Analysis> analyses, Provenance provenance) {
    ReportModel model = ReportModel.of(analyses, provenance);
    ReportWriter writer = new ReportWriter();
    List<Profile> profiles =
        model.documents().stream().map(ProfiledDocument::profiles).flatMap(List::stream).toList();
    StringBuilder observations = new StringBuilder();
    StringBuilder table = new StringBuilder();
    try {
      ObservationsCsv.write(analyses, observations, excel);
      ProfilesCsv.write(profiles, table, excel);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // A StringBuilder does not fail.
    }
    AtomicFiles.write(folder.resolve("observations.csv"), observations.toString());
    AtomicFiles.write(folder.resolve("profiles.csv"), table.toString());
    AtomicFiles.write(folder.resolve("report.md"), writer.markdown(model));
    AtomicFiles.write(folder.resolve("report.html"), writer.html(model));
    AtomicFiles.write(folder.resolve("report.xlsx"), writer.workbook(model));
    AtomicFiles.write(folder.resolve("report.json"), writer.json(model));
  }
}
