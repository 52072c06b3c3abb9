package org.vane.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vane.stance.KnownErrors;
import org.vane.stance.ModelBundles;
import org.vane.stance.Stance;
import org.vane.stance.StanceDistribution;
import org.vane.stance.StanceModel;
import org.vane.training.ErrorMeasure;
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

  @Option(
      names = "--keep-errors",
      description = {
        "Write what these rows tell of the model's errors into its bundle, so that reports",
        "correct shares of stances by it. It must not have been trained on them."
      })
  private boolean keepErrors;

  @Override
  int run() {
    LabelledCsv csv = Labelled.csv();
    List<LabelledRow> rows = new ArrayList<>();
    for (Path file : data) {
      LabelledCsv.Content content = csv.read(file, skipBadRows);
      content.problems().forEach(problem -> say("vane: left out: " + Terminal.safe(problem)));
      rows.addAll(content.rows());
    }
    Path bundle = model != null ? model : ModelHome.shipped();
    List<Stance> gold = rows.stream().map(LabelledRow::label).toList();
    List<StanceDistribution> scored;
    try (StanceModel opened = ModelBundles.open(bundle)) {
      long start = System.nanoTime();
      try (Progress progress = watch("scoring " + rows.size() + " rows", 1)) {
        scored = opened.score(rows.stream().map(LabelledRow::query).toList());
        progress.step();
      }
      double seconds = (System.nanoTime() - start) / 1e9;
      Evaluation evaluation = Evaluator.compare(gold, scored, opened.id().toString(), seconds);
      out().println(json ? evaluation.toJson().toString() : EvaluationText.of(evaluation));
    }
    return keepErrors ? keep(bundle, ErrorMeasure.of(gold, scored)) : ExitCode.DONE;
  }

  private int keep(Path bundle, Optional<KnownErrors> errors) {
    String name = Terminal.safe(bundle.toString());
    if (errors.isEmpty()) {
      say(
          "vane: "
              + name
              + " is left as it was: to correct shares, "
              + ErrorMeasure.FEWEST_ROWS
              + " rows of each label are needed");
      return ExitCode.BAD_INPUT;
    }
    try {
      ModelBundles.keep(bundle, errors.get());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write to " + name, e);
    }
    say("vane: wrote the model's errors on " + errors.get().rows() + " rows into " + name);
    return ExitCode.DONE;
  }
}
