package org.vane.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code vane report}: the whole job, from texts to a report with its tables. */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    versionProvider = Vane.Version.class,
    description = {
      "Write a report with its tables.",
      "The files are report.html, report.md, report.xlsx, report.json, observations.csv and",
      "profiles.csv. With two or more inputs the report compares them; with more than 25 each has",
      "a page of its own in the folder documents, and a row in the report."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  vane report article.txt",
      "  vane report speech-2023.txt speech-2024.txt --kind speech --speaker \"Ana Ruiz\" --out",
      " ruiz"
    })
final class ReportCommand extends AbstractCommand {

  @Mixin private InputOptions inputs = new InputOptions();
  @Mixin private AnalysisOptions options = new AnalysisOptions();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description =
          "The folder to write to; reports/NAME where not given, NAME being the first document's"
              + " id.")
  private @Nullable Path out;

  @Option(
      names = "--excel",
      description = "Start the CSV files with a byte-order mark, for spreadsheets.")
  private boolean excel;

  @Override
  int run() {
    checkWritable(out != null ? out : ReportFolder.PARENT);
    Analyses analyses = Analyses.of(this, inputs, options, List.of());
    if (analyses.documents().isEmpty()) {
      return analyses.code();
    }
    Path folder =
        out != null ? out : ReportFolder.named(analyses.documents().get(0).document().id());
    new ReportFiles(folder, excel).write(analyses.documents(), analyses.provenance());
    say(
        "vane: wrote "
            + Terminal.safe(folder.resolve("report.html").toString())
            + " and the report's other files");
    return analyses.code();
  }
}
