package org.vane.training;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vane.stance.EncoderStanceModel;
import org.vane.stance.ModelBundles;

/** Labelled data in, model bundle out. */
public final class Trainer {
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
      ServedNumbers served =
          ServedNumbers.choose(writer, request.name(), trained, data.heldOut(), listener);
      Map<String, Evaluation> evaluations = new LinkedHashMap<>();
      evaluations.put("held-out", served.evaluation());
      try (EncoderStanceModel model = ModelBundles.open(writer.folder())) {
        reports.forEach(
            (file, rows) ->
                evaluations.put(TrainingData.name(file), Evaluator.evaluate(model, rows)));
      }
      String card =
          new ModelCard(request, served.model(), data, evaluations, took, before(request))
              .markdown();
      writer.finish(
          request.name(), served.model(), evaluations, card, served.errors().orElse(null));
      new Checkpoint(request.model()).delete();
      return new Result(request, trained.heldOutMacroF1(), evaluations);
    }
  }

  /** Returns the card of the bundle that the run started from, its headings two levels down. */
  private static String before(TrainingRequest request) {
    return request
        .startBundle()
        .map(start -> "\n## The run that this one started from\n\n" + ModelCard.nested(start))
        .orElse("");
  }
}
