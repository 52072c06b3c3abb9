package org.vane.training;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.vane.stance.Stance;

/**
 * How well a model does on labelled rows.
 *
 * @param rows number of rows
 * @param accuracy share of right labels
 * @param macroF1 mean over the classes of F1 = 2tp / (2tp + fp + fn)
 * @param low lower end of the 95% bootstrap interval of {@code macroF1}, over rows
 * @param high its upper end
 * @param classes one per stance, in the order of {@link Stance}
 * @param confusion counts [gold][predicted] in the order of {@link Stance}
 * @param ece expected calibration error over {@code bins}: the mean gap between the probability of
 *     the predicted label and the share of right ones, weighted by count, in 0..1
 * @param brier mean squared distance between the probabilities and the label's indicator, in 0..2
 * @param bins the reliability table
 * @param model which model
 * @param seconds duration of the scoring
 */
public record Evaluation(
    int rows,
    double accuracy,
    double macroF1,
    double low,
    double high,
    List<ClassScore> classes,
    List<List<Integer>> confusion,
    double ece,
    double brier,
    List<Bin> bins,
    String model,
    double seconds) {

  /**
   * A class's scores.
   *
   * @param support number of rows that a person gave this label
   */
  public record ClassScore(
      Stance stance, double precision, double recall, double f1, int support) {}

  /**
   * Predictions of similar confidence.
   *
   * @param from lowest probability of the predicted label
   * @param confidence mean probability of the predicted label
   * @param accuracy share of right labels
   */
  public record Bin(double from, int rows, double confidence, double accuracy) {}

  /** Returns the contract's JSON object, with the reliability table at its end. */
  public ObjectNode toJson() {
    ObjectNode json = new ObjectMapper().createObjectNode();
    json.put("rows", rows).put("accuracy", rounded(accuracy)).put("macro_f1", rounded(macroF1));
    json.putArray("macro_f1_ci").add(rounded(low)).add(rounded(high));
    ObjectNode perClass = json.putObject("classes");
    for (ClassScore score : classes) {
      perClass
          .putObject(score.stance().name().toLowerCase(Locale.ROOT))
          .put("precision", rounded(score.precision()))
          .put("recall", rounded(score.recall()))
          .put("f1", rounded(score.f1()))
          .put("support", score.support());
    }
    for (List<Integer> row : confusion) {
      row.forEach(json.withArray("confusion").addArray()::add);
    }
    json.put("ece", rounded(ece)).put("brier", rounded(brier)).put("model", model);
    json.put("seconds", rounded(seconds));
    for (Bin bin : bins) {
      json.withArray("reliability")
          .addObject()
          .put("from", rounded(bin.from()))
          .put("rows", bin.rows())
          .put("confidence", rounded(bin.confidence()))
          .put("accuracy", rounded(bin.accuracy()));
    }
    return json;
  }

  private static double rounded(double value) {
    return Math.round(value * 10_000) / 10_000.0;
  }
}
