package org.vane.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vane.analysis.Analysis;
import org.vane.export.ObservationsCsv;
import org.vane.export.ProfilesCsv;
import org.vane.profile.Profile;
import org.vane.profile.ProfiledDocument;
import org.vane.report.Provenance;
import org.vane.report.ReportModel;
import org.vane.report.ReportWriter;

/** Writes the files of a report into its folder, all of them at once. */
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
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("observations.csv", utf8(observations.toString()));
    files.put("profiles.csv", utf8(table.toString()));
    files.put("report.md", utf8(writer.markdown(model)));
    // Before the page that links to them, as files get their names in this order.
    writer.documentPages(model, "report.html").forEach((name, page) -> files.put(name, utf8(page)));
    files.put("report.html", utf8(writer.html(model)));
    files.put("report.xlsx", writer.workbook(model));
    files.put("report.json", utf8(writer.json(model)));
    AtomicFiles.write(folder, files);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
