package org.vane.analysis;

import java.util.List;
import org.vane.stance.Reading;
import org.vane.stance.StanceDistribution;

/**
 * One question to the model and its answer.
 *
 * @param window what was asked
 * @param reading what of it the model read
 * @param answer the calibrated probabilities
 * @param words what each word that was read does to this answer, in the order of the text
 */
public record WindowAnswer(
    Window window, Reading reading, StanceDistribution answer, List<WordEffect> words) {

  public WindowAnswer {
    words = List.copyOf(words);
  }
}
