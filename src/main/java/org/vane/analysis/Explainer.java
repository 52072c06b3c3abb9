package org.vane.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vane.document.Span;
import org.vane.stance.ExplainableModel;
import org.vane.stance.Reading;
import org.vane.stance.StanceDistribution;

/**
 * Goes from an observation's score down to the words: asks the model again without each of them
 * (leave-one-out). The effects do not add up to the score, for words work together.
 */
public final class Explainer {

  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['\u2019.-][\\p{L}\\p{M}\\p{N}]+)*");

  private final ExplainableModel model;

  /**
   * Makes an explainer.
   *
   * @param model the model that made the observations
   */
  public Explainer(ExplainableModel model) {
    this.model = model;
  }

  /** Explains one observation of an analysis that the same model made. */
  public Explanation explain(Analysis analysis, Observation observation) {
    List<WindowAnswer> answers = new ArrayList<>();
    for (Window window : Window.behind(analysis, observation)) {
      answers.add(answer(window));
    }
    return new Explanation(analysis, observation, answers, model.temperature());
  }

  private WindowAnswer answer(Window window) {
    StanceDistribution whole = model.score(List.of(window.query())).get(0);
    Reading reading = model.reading(window.query());
    List<Span> words = words(window, reading);
    List<StanceDistribution> without = model.without(window.query(), words);
    List<WordEffect> effects = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      effects.add(
          new WordEffect(
              window.inDocument(words.get(i)).orElseThrow(),
              whole.score() - without.get(i).score()));
    }
    return new WindowAnswer(window, reading, whole, effects);
  }

  /** Returns the words that the model reads, as spans of the query's text. */
  private static List<Span> words(Window window, Reading reading) {
    String text = window.query().text();
    Matcher matcher = WORD.matcher(text).region(reading.reach().start(), reading.reach().end());
    List<Span> words = new ArrayList<>();
    while (matcher.find()) {
      Span word = new Span(matcher.start(), matcher.end());
      if (reading.shows(word) && window.inDocument(word).isPresent()) {
        words.add(word);
      }
    }
    return words;
  }
}
