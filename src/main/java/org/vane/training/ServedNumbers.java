package org.vane.training;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.vane.stance.EncoderStanceModel;
import org.vane.stance.KnownErrors;
import org.vane.stance.ModelBundles;
import org.vane.stance.Stance;
import org.vane.stance.StanceDistribution;

/**
 * The numbers that a model is served in, and how well it does in them.
 *
 * @param evaluation on the rows that chose the numbers
 * @param errors what these rows tell of the model's errors; empty where they are too few
 */
record ServedNumbers(TrainedModel model, Evaluation evaluation, Optional<KnownErrors> errors) {

  /** What serving in 8-bit integers may cost in macro-F1. */
  private static final double DEAREST_INTEGERS = 0.005;

  /**
   * Has a tuned model served in 8-bit integers where that costs little on held-out rows, and writes
   * it so.
   */
  static ServedNumbers choose(
      BundleWriter writer,
      String name,
      TrainedModel trained,
      List<LabelledRow> heldOut,
      TrainingListener listener) {
    ServedNumbers served = cheapest(writer, name, trained, heldOut, listener);
    if (served.errors().isEmpty()) {
      listener.note(
          "The held-out rows are too few to correct shares by ("
              + ErrorMeasure.FEWEST_ROWS
              + " of each label are needed): reports will show plain counts");
    }
    return served;
  }

  private static ServedNumbers cheapest(
      BundleWriter writer,
      String name,
      TrainedModel trained,
      List<LabelledRow> heldOut,
      TrainingListener listener) {
    ServedNumbers floats = written(writer, name, trained, heldOut);
    if (trained.tuned().isEmpty()) {
      return floats;
    }
    ServedNumbers integers = written(writer, name, trained.inIntegers(), heldOut);
    listener.note(
        String.format(
            Locale.ROOT,
            "Held-out macro-F1 in 32-bit floats %.4f, in 8-bit integers %.4f",
            floats.evaluation().macroF1(),
            integers.evaluation().macroF1()));
    if (floats.evaluation().macroF1() - integers.evaluation().macroF1() < DEAREST_INTEGERS) {
      return integers;
    }
    writer.write(name, trained);
    return floats;
  }

  private static ServedNumbers written(
      BundleWriter writer, String name, TrainedModel trained, List<LabelledRow> rows) {
    writer.write(name, trained);
    try (EncoderStanceModel model = ModelBundles.open(writer.folder())) {
      List<Stance> gold = rows.stream().map(LabelledRow::label).toList();
      List<StanceDistribution> scored = model.score(rows.stream().map(LabelledRow::query).toList());
      return new ServedNumbers(
          trained,
          Evaluator.compare(gold, scored, model.id().toString(), 0),
          ErrorMeasure.of(gold, scored));
    }
  }
}
