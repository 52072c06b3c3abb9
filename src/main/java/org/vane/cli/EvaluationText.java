package org.vane.cli;

import java.util.List;
import java.util.Locale;
import org.vane.stance.Stance;
import org.vane.training.Evaluation;

/** An evaluation as a person reads it in a terminal. */
final class EvaluationText {

  private EvaluationText() {}

  static String figure(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }

  static String of(Evaluation evaluation) {
    StringBuilder text = new StringBuilder();
    line(text, "model      %s", evaluation.model());
    line(text, "rows       %d in %.1f s", evaluation.rows(), evaluation.seconds());
    line(text, "accuracy   %.4f", evaluation.accuracy());
    line(
        text,
        "macro-F1   %.4f  (95%% interval %.4f to %.4f)",
        evaluation.macroF1(),
        evaluation.low(),
        evaluation.high());
    line(text, "ECE        %.4f", evaluation.ece());
    line(text, "Brier      %.4f", evaluation.brier());
    line(text, "");
    line(text, "%-10s %9s %9s %9s %9s", "class", "precision", "recall", "F1", "rows");
    for (Evaluation.ClassScore score : evaluation.classes()) {
      line(
          text,
          "%-10s %9.4f %9.4f %9.4f %9d",
          name(score.stance()),
          score.precision(),
          score.recall(),
          score.f1(),
          score.support());
    }
    line(text, "");
    line(
        text,
        "%-10s %9s %9s %9s   (columns: what the model said)",
        "label",
        "against",
        "neutral",
        "favour");
    for (Stance stance : Stance.values()) {
      List<Integer> row = evaluation.confusion().get(stance.ordinal());
      line(text, "%-10s %9d %9d %9d", name(stance), row.get(0), row.get(1), row.get(2));
    }
    line(text, "");
    line(text, "%-10s %9s %9s %9s   (reliability)", "confidence", "rows", "mean", "right");
    for (Evaluation.Bin bin : evaluation.bins()) {
      line(
          text,
          "from %.2f  %9d %9.4f %9.4f",
          bin.from(),
          bin.rows(),
          bin.confidence(),
          bin.accuracy());
    }
    return text.toString().stripTrailing();
  }

  private static String name(Stance stance) {
    return stance.name().toLowerCase(Locale.ROOT);
  }

  @SuppressWarnings("AnnotateFormatMethod") // The formats stand in this class, in plain sight.
  private static void line(StringBuilder text, String format, Object... values) {
    text.append(String.format(Locale.ROOT, format, values).stripTrailing()).append('\n');
  }
}
