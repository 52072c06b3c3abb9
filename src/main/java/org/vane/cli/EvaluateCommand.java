package org.vane.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vane.stance.ModelBundles;
import org.vane.stance.StanceModel;
import org.vane.training.Evaluation;
import org.vane.training.Evaluator;
import org.vane.training.LabelledCsv;
import org.vane.training.LabelledRow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code vane evaluate}: how well a model does on labelled data. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    versionProvider = Vane.Version.class,
    description = "Score labelled CSV files with a model and print how well it does.",
    footerHeading = "%nExamples:%n",
    footer = {"  vane evaluate dev.csv", "  vane evaluate dev.csv --model models/mine --json"})
final class EvaluateCommand extends AbstractCommand {

  @Parameters(
      arity = "1..*",
      paramLabel = "DATA.csv",
      description = "Labelled data; several files are taken as one.")
  private List<Path> data = new ArrayList<>();

  @Option(
      names = "--model",
      paramLabel = "DIR",
      description = "The model bundle; the shipped one where not given.")
  private @Nullable Path model;

  @Option(names = "--json", description = "Print one JSON object.")
  private boolean json;

  @Option(
      names = "--skip-bad-rows",
      description = "Report bad rows and leave them out, instead of stopping.")
  private boolean skipBadRows;

  @Override
  int run() {
    LabelledCsv csv = Labelled.csv();
    List<LabelledRow> rows = new ArrayList<>();
    for (Path file : data) {
      LabelledCsv.Content content = csv.read(file, skipBadRows);
      content.problems().forEach(problem -> say("vane: left out: " + Terminal.safe(problem)));
      rows.addAll(content.rows());
    }
    try (StanceModel opened = ModelBundles.open(model != null ? model : ModelHome.shipped())) {
      Evaluation evaluation;
      try (Progress progress = watch("scoring " + rows.size() + " rows", 1)) {
        evaluation = Evaluator.evaluate(opened, rows);
        progress.step();
      }
      out().println(json ? evaluation.toJson().toString() : EvaluationText.of(evaluation));
    }
    return ExitCode.DONE;
  }
}
