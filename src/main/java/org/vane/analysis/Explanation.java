package org.vane.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.vane.document.Span;

/**
 * What stands behind one observation, down to its words.
 *
 * @param analysis the analysis that holds the observation
 * @param observation the observation
 * @param windows what the model was asked, one per sentence with a mention; none for a report of
 *     silence, which is neutral by definition
 * @param temperature the divisor of the logits that calibrates the probabilities
 */
public record Explanation(
    Analysis analysis, Observation observation, List<WindowAnswer> windows, double temperature) {

  public Explanation {
    windows = List.copyOf(windows);
  }

  /**
   * Returns what each word does to the observation's score, in the order of the text: the mean over
   * the windows, as the score is. A word that a window does not hold changes nothing there.
   */
  public List<WordEffect> words() {
    Map<Span, Double> sums = new TreeMap<>();
    for (WindowAnswer window : windows) {
      window.words().forEach(word -> sums.merge(word.span(), word.effect(), Double::sum));
    }
    return sums.entrySet().stream()
        .map(e -> new WordEffect(e.getKey(), e.getValue() / windows.size()))
        .toList();
  }

  /** Returns the words that speak most for the target, the strongest first. */
  public List<WordEffect> strongestFor(int most) {
    return strongest(1, most);
  }

  /** Returns the words that speak most against the target, the strongest first. */
  public List<WordEffect> strongestAgainst(int most) {
    return strongest(-1, most);
  }

  private List<WordEffect> strongest(int sign, int most) {
    return words().stream()
        .filter(word -> word.effect() * sign > 0)
        .sorted(
            Comparator.comparingDouble((WordEffect word) -> -word.effect() * sign)
                .thenComparing(WordEffect::span))
        .limit(most)
        .toList();
  }
}
