package org.vane.training;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.vane.stance.EncoderStanceModel;
import org.vane.stance.KnownErrors;
import org.vane.stance.ModelBundles;
import org.vane.stance.Stance;
import org.vane.stance.StanceDistribution;

/** Labelled data in, model bundle out. */
public final class Trainer {
  /** What serving in 8-bit integers may cost in macro-F1. */
  private static final double DEAREST_INTEGERS = 0.005;

  private final LabelledCsv csv;

  public Trainer(LabelledCsv csv) {
    this.csv = csv;
  }

  /**
   * The outcome of a run.
   *
   * @param heldOutMacroF1 macro-F1 on the rows that decided when to stop
   * @param reported evaluations by file name, in the order of the request
   */
  public record Result(
      TrainingRequest request, double heldOutMacroF1, Map<String, Evaluation> reported) {}

  /**
   * Trains a model and writes its bundle. A bundle that was in the folder is replaced as a whole at
   * the end, and left as it was if anything fails before.
   *
   * @throws BadRowException if the data can't be used; nothing has been trained then
   */
  public Result train(TrainingRequest request, TrainingListener listener) {
    long start = System.nanoTime();
    TrainingData data = TrainingData.read(request, csv, listener);
    Map<java.nio.file.Path, List<LabelledRow>> reports = new LinkedHashMap<>();
    for (java.nio.file.Path file : request.reported()) {
      reports.put(file, csv.read(file, request.skipBadRows()).rows());
    }
    TrainedModel trained =
        switch (request.encoder()) {
          case FROZEN -> FrozenTrainer.train(request, data, listener);
          case TUNED -> TunedTrainer.train(request, data, listener);
        };
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    try (BundleWriter writer = new BundleWriter(request.model())) {
      Served served = chooseNumbers(writer, request, trained, data, listener);
      Map<String, Evaluation> evaluations = new LinkedHashMap<>();
      evaluations.put("held-out", served.heldOut().evaluation());
      try (EncoderStanceModel model = ModelBundles.open(writer.folder())) {
        reports.forEach(
            (file, rows) ->
                evaluations.put(TrainingData.name(file), Evaluator.evaluate(model, rows)));
      }
      KnownErrors errors = served.heldOut().errors().orElse(null);
      if (errors == null) {
        listener.note(
            "The held-out rows are too few to correct shares by ("
                + ErrorMeasure.FEWEST_ROWS
                + " of each label are needed): reports will show plain counts");
      }
      writer.finish(request, served.model(), data, evaluations, errors, took);
      new Checkpoint(request.model()).delete();
      return new Result(request, trained.heldOutMacroF1(), evaluations);
    }
  }

  private record Served(TrainedModel model, HeldOut heldOut) {}

  private record HeldOut(Evaluation evaluation, Optional<KnownErrors> errors) {
    double macroF1() {
      return evaluation.macroF1();
    }
  }

  /** Has a tuned model served in 8-bit integers where that costs little on the held-out rows. */
  private static Served chooseNumbers(
      BundleWriter writer,
      TrainingRequest request,
      TrainedModel trained,
      TrainingData data,
      TrainingListener listener) {
    writer.write(request, trained);
    HeldOut floats = evaluate(writer, data);
    if (trained.tuned().isEmpty()) {
      return new Served(trained, floats);
    }
    TrainedModel inIntegers = trained.inIntegers();
    writer.write(request, inIntegers);
    HeldOut integers = evaluate(writer, data);
    listener.note(
        String.format(
            Locale.ROOT,
            "Held-out macro-F1 in 32-bit floats %.4f, in 8-bit integers %.4f",
            floats.macroF1(),
            integers.macroF1()));
    if (floats.macroF1() - integers.macroF1() < DEAREST_INTEGERS) {
      return new Served(inIntegers, integers);
    }
    writer.write(request, trained);
    return new Served(trained, floats);
  }

  private static HeldOut evaluate(BundleWriter writer, TrainingData data) {
    try (EncoderStanceModel model = ModelBundles.open(writer.folder())) {
      List<Stance> gold = data.heldOut().stream().map(LabelledRow::label).toList();
      List<StanceDistribution> scored =
          model.score(data.heldOut().stream().map(LabelledRow::query).toList());
      return new HeldOut(
          Evaluator.compare(gold, scored, model.id().toString(), 0), ErrorMeasure.of(gold, scored));
    }
  }
}
