package org.vane.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.vane.training.Evaluation;
import org.vane.training.Mixer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code vane models mix}: one model from the mean of several. */
@Command(
    name = "mix",
    mixinStandardHelpOptions = true,
    versionProvider = Vane.Version.class,
    description = {
      "Write a model whose weights are the mean of several tuned ones.",
      "All must have the same encoder. The mean is often better than each of them."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  vane models mix models/first models/second --dev dev.csv --model models/mine"})
final class ModelsMixCommand extends AbstractCommand {

  @Mixin private BundleOptions bundle = new BundleOptions();

  @Parameters(
      arity = "2..*",
      paramLabel = "MODEL",
      description = "Names or folders of tuned bundles; one that is named twice counts twice.")
  private List<String> parts = new ArrayList<>();

  @Option(
      names = "--dev",
      required = true,
      paramLabel = "FILE",
      description =
          "Labelled data that fits the temperature; none of the models saw it; may be repeated.")
  private List<Path> dev = new ArrayList<>();

  @Option(
      names = "--neutral-bias",
      paramLabel = "X",
      defaultValue = "0",
      description =
          "Added to the logit of neutral, -5 to 5 (default: ${DEFAULT-VALUE}). Above 0: for texts"
              + " in which more paragraphs take no side than in the training data.")
  private double neutralBias;

  @Override
  int run() {
    Map<String, Evaluation> evaluations;
    try {
      evaluations =
          new Mixer(Labelled.csv())
              .mix(
                  new Mixer.Request(
                      ModelHome.named(parts), neutralBias, dev, bundle.reported(), bundle.model()),
                  new TrainingProgress(err()));
    } catch (IllegalArgumentException e) {
      throw wrongUsage(Terminal.safe(String.valueOf(e.getMessage())));
    }
    evaluations.forEach(
        (file, evaluation) ->
            say(Terminal.safe(file) + ": macro-F1 " + EvaluationText.figure(evaluation.macroF1())));
    say("vane: wrote " + Terminal.safe(bundle.model().toString()) + " (see its card.md)");
    return ExitCode.DONE;
  }
}
