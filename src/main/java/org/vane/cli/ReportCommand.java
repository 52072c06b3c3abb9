package org.vane.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vane.analysis.Analyser;
import org.vane.analysis.Analysis;
import org.vane.report.Provenance;
import org.vane.report.Provenance.Input;
import org.vane.stance.StanceModel;
import org.vane.target.TargetDefinitions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code vane report}: the whole job, from texts to a report with its tables. */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    versionProvider = Vane.Version.class,
    description = {
      "Write report.html, report.md, report.xlsx, report.json, observations.csv and profiles.csv.",
      "With two or more inputs the report compares them."
    },
    footer = {
      "",
      "Examples:",
      "  vane report article.txt",
      "  vane report speech-2023.txt speech-2024.txt --kind speech --speaker \"Ana Ruiz\" --out ruiz"
    })
final class ReportCommand extends AbstractCommand {

  @Mixin private InputOptions inputs = new InputOptions();
  @Mixin private AnalysisOptions options = new AnalysisOptions();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description =
          "The folder to write to; reports/NAME where not given, NAME being the first document's id.")
  private @Nullable Path out;

  @Option(
      names = "--excel",
      description = "Start the CSV files with a byte-order mark, for spreadsheets.")
  private boolean excel;

  @Override
  int run() {
    TargetDefinitions targets = options.targets();
    List<Analysis> analyses = new ArrayList<>();
    List<Input> sources = new ArrayList<>();
    int code;
    Provenance provenance;
    try (StanceModel model = options.model()) {
      Analyser analyser = AnalysisOptions.analyser(targets, model);
      code =
          inputs.forEach(
              this,
              System.in,
              input -> {
                analyses.add(analyser.analyse(input.document()));
                sources.add(
                    new Input(
                        input.document().id(), input.sha256(), input.document().text().length()));
              });
      provenance =
          new Provenance(
              ToolVersion.get(),
              model.id().name() + " " + model.id().sha256(),
              targets.displayPath() + " " + targets.sha256(),
              sources,
              List.of());
    }
    if (analyses.isEmpty()) {
      return code;
    }
    Path folder = out != null ? out : Path.of("reports", analyses.get(0).document().id());
    new ReportFiles(folder, excel).write(analyses, provenance);
    say(
        "vane: wrote "
            + Terminal.safe(folder.resolve("report.html").toString())
            + " and the report's other files");
    return code;
  }
}
