package org.vane.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vane.stance.EncoderArtifact;
import org.vane.stance.ModelBundles;
import org.vane.training.Evaluation;
import org.vane.training.Trainer;
import org.vane.training.TrainingRequest;
import org.vane.training.TrainingRequest.EncoderMode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code vane train}: labelled data in, model bundle out. */
@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    versionProvider = Vane.Version.class,
    description =
        "Train a stance model on labelled CSV files and write its bundle with a model card.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  vane train labels.csv --dev dev.csv --model models/mine --encoder frozen",
      "  vane train own.csv --start models/default --model models/mine --encoder tuned"
    })
final class TrainCommand extends AbstractCommand {
  private static final String DEFAULT_ENCODER = EncoderArtifact.E5_SMALL_V2.id();

  @Mixin private BundleOptions bundle = new BundleOptions();

  @Parameters(arity = "1..*", paramLabel = "DATA.csv", description = "Labelled data.")
  private List<Path> data = new ArrayList<>();

  @Option(
      names = "--dev",
      paramLabel = "FILE",
      description =
          "Decides when to stop, and calibrates; a part of the data held out by document where not"
              + " given.")
  private @Nullable Path dev;

  @Option(
      names = "--start",
      paramLabel = "DIR",
      description =
          "A tuned bundle to go on from, as with labels of one's own on top of models/default.")
  private @Nullable Path start;

  @Option(
      names = "--encoder",
      defaultValue = "frozen",
      description = "How much is trained: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private EncoderMode encoder = EncoderMode.FROZEN;

  @Option(
      names = "--pretrained",
      paramLabel = "NAME",
      description =
          "The published encoder: all-minilm-l6-v2 (half the layers, twice the speed),"
              + " bge-small-en-v1.5 or e5-small-v2 (default: e5-small-v2; with --start: the"
              + " bundle's).")
  private @Nullable String pretrained;

  @Option(
      names = "--layers",
      paramLabel = "N",
      description =
          "Use the encoder's lower N layers only: training and scoring take time in proportion"
              + " (default: all; with --start: the bundle's, or fewer).")
  private @Nullable Integer layers;

  @Option(
      names = "--top-layers",
      paramLabel = "N",
      description = "Tune the upper N layers only (default: all; not with --start).")
  private @Nullable Integer topLayers;

  @Option(
      names = "--class-weights",
      paramLabel = "KIND",
      defaultValue = "balanced",
      description =
          "balanced: rare labels count for more; none: all rows count alike (default: balanced).")
  private TrainingRequest.ClassWeights classWeights = TrainingRequest.ClassWeights.BALANCED;

  @Option(
      names = "--neutral",
      paramLabel = "RATIO",
      description =
          "Most neutral rows of a file that are used per other row (default: 1; with --start:"
              + " all).")
  private @Nullable Double neutralRatio;

  @Option(
      names = "--rows",
      paramLabel = "N",
      description =
          "Most rows of all files together that are used, drawn by the seed (default: all)."
              + " Training time grows with it.")
  private int rows = Integer.MAX_VALUE;

  @Option(names = "--epochs", paramLabel = "N", description = "Most passes over the data.")
  private @Nullable Integer epochs;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "One seed makes a run repeatable (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Option(
      names = "--skip-bad-rows",
      description = "Report bad rows and leave them out, instead of stopping.")
  private boolean skipBadRows;

  /** A run that starts from a bundle takes its data as they are: who continues chose them. */
  private double neutralRatio() {
    return neutralRatio != null ? neutralRatio : start != null ? Double.MAX_VALUE : 1;
  }

  /** A run that starts from a bundle goes on with its encoder: no other fits the weights. */
  private EncoderArtifact pretrained() {
    String startsFrom = start == null ? null : ModelBundles.verify(start).encoder();
    if (pretrained != null && startsFrom != null && !pretrained.equals(startsFrom)) {
      throw wrongUsage(
          "--pretrained "
              + Terminal.safe(pretrained)
              + " does not fit --start "
              + Terminal.safe(String.valueOf(start))
              + ", whose encoder is "
              + startsFrom
              + ": leave --pretrained out");
    }
    String id = startsFrom != null ? startsFrom : pretrained != null ? pretrained : DEFAULT_ENCODER;
    return EncoderArtifact.byId(id)
        .orElseThrow(
            () ->
                wrongUsage(
                    "unknown encoder '"
                        + Terminal.safe(id)
                        + "': use one of "
                        + EncoderArtifact.ids()));
  }

  /** A run that starts from a bundle has no weights for layers that the bundle lacks. */
  private int layers(EncoderArtifact used) {
    int most = start == null ? used.layers() : ModelBundles.verify(start).layers();
    if (layers != null && start != null && layers > most) {
      throw wrongUsage(
          "--layers "
              + layers
              + " does not fit --start "
              + Terminal.safe(String.valueOf(start))
              + ", which has "
              + most
              + ": use as many or fewer");
    }
    return layers != null ? layers : most;
  }

  /** The layers below would lose what the bundle's had learned. */
  private int topLayers() {
    if (topLayers != null && start != null) {
      throw wrongUsage(
          "--top-layers cannot be used with --start: all layers go on from the bundle");
    }
    return topLayers != null ? topLayers : Integer.MAX_VALUE;
  }

  @Override
  int run() {
    TrainingRequest request;
    EncoderArtifact encoderUsed = pretrained();
    try {
      request =
          new TrainingRequest(
              data,
              dev,
              bundle.reported(),
              start,
              bundle.model(),
              encoder,
              encoderUsed,
              layers(encoderUsed),
              topLayers(),
              neutralRatio(),
              rows,
              classWeights,
              epochs != null ? epochs : encoder.epochs(),
              seed,
              skipBadRows);
    } catch (IllegalArgumentException e) {
      throw wrongUsage(String.valueOf(e.getMessage()));
    }
    Trainer.Result result = new Trainer(Labelled.csv()).train(request, new TrainingProgress(err()));
    say("held-out rows: macro-F1 " + EvaluationText.figure(result.heldOutMacroF1()));
    for (var entry : result.reported().entrySet()) {
      Evaluation evaluation = entry.getValue();
      say(
          Terminal.safe(entry.getKey())
              + ": macro-F1 "
              + EvaluationText.figure(evaluation.macroF1()));
    }
    say("vane: wrote " + Terminal.safe(bundle.model().toString()) + " (see its card.md)");
    return ExitCode.DONE;
  }
}
