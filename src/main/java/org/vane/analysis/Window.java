package org.vane.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.vane.document.Document;
import org.vane.document.Paragraph;
import org.vane.document.Span;
import org.vane.stance.StanceQuery;
import org.vane.target.Mention;
import org.vane.voice.Attribution;
import org.vane.voice.Voice;
import org.vane.voice.VoiceAnalysis;

/**
 * A sentence with the mentions of one target by one voice, as it is put to the stance model.
 *
 * @param sentence where it stands in the document's text
 * @param query what the model is asked
 * @param copied the stretches of the document's text that the query's text was copied from, in
 *     order; between one and the next, words of others were left out
 */
public record Window(Span sentence, StanceQuery query, List<Span> copied) {

  private static final String LEFT_OUT = "\u2026";

  /** A quoted word or two colours the narrator's sentence, and stays. */
  private static final int SHORTEST_LEFT_OUT = 25;

  public Window {
    copied = List.copyOf(copied);
  }

  /**
   * Returns the windows that an observation was made of, one per sentence that holds a scored
   * mention, in order; none for a report of silence, about which no model is asked.
   */
  public static List<Window> behind(Analysis analysis, Observation observation) {
    if (observation.absenceOf() != null) {
      return List.of();
    }
    return over(
        analysis.document(),
        observation.paragraph(),
        observation.mentions(),
        observation.voice(),
        analysis.voices());
  }

  /** Returns where a stretch of the query's text stands in the document, if it was copied whole. */
  public Optional<Span> inDocument(Span ofQuery) {
    int at = 0;
    for (Span stretch : copied) {
      if (new Span(at, at + stretch.length()).contains(ofQuery)) {
        return Optional.of(ofQuery.shift(stretch.start() - at));
      }
      at += stretch.length() + LEFT_OUT.length();
    }
    return Optional.empty();
  }

  /** Returns one window per sentence that holds a mention, in order. */
  static List<Window> over(
      Document document,
      Paragraph paragraph,
      List<Mention> mentions,
      Voice voice,
      VoiceAnalysis spoken) {
    Map<Span, List<Span>> bySentence = new TreeMap<>();
    for (Mention mention : mentions) {
      bySentence
          .computeIfAbsent(sentenceOf(paragraph, mention.span()), s -> new ArrayList<>())
          .add(mention.span());
    }
    List<Window> windows = new ArrayList<>();
    bySentence.forEach(
        (sentence, spans) ->
            windows.add(of(sentence, document, paragraph.span(), spans, voice, spoken)));
    return windows;
  }

  /**
   * Returns the sentence that holds a mention, widened where a mention runs over a sentence's end.
   */
  static Span sentenceOf(Paragraph paragraph, Span mention) {
    int start = -1;
    int end = -1;
    for (Span sentence : paragraph.sentences()) {
      if (sentence.overlaps(mention)) {
        start = start < 0 ? sentence.start() : start;
        end = sentence.end();
      }
    }
    return start < 0 || start > mention.start() || end < mention.end()
        ? paragraph.span()
        : new Span(start, end);
  }

  /**
   * Asks about the voice's own words in the paragraph, as the labels do: what others say there is
   * left out, so that a narrator is not taken for those he quotes.
   */
  private static Window of(
      Span sentence,
      Document document,
      Span around,
      List<Span> mentions,
      Voice voice,
      VoiceAnalysis spoken) {
    StringBuilder text = new StringBuilder();
    List<Span> stretches = new ArrayList<>();
    List<Span> inside = new ArrayList<>();
    int copied = around.start();
    for (Span words : wordsOfOthers(around, mentions, voice, spoken)) {
      if (words.start() < copied) {
        continue;
      }
      move(mentions, copied, words.start(), text.length(), inside);
      text.append(document.text(), copied, words.start()).append(LEFT_OUT);
      stretches.add(new Span(copied, words.start()));
      copied = words.end();
    }
    move(mentions, copied, around.end(), text.length(), inside);
    text.append(document.text(), copied, around.end());
    stretches.add(new Span(copied, around.end()));
    // Same length, so the mentions stay where they are: a wrapped line's end is a space to the
    // model.
    String read = text.toString().replace('\n', ' ').replace('\r', ' ');
    return new Window(sentence, new StanceQuery(read, inside), stretches);
  }

  private static List<Span> wordsOfOthers(
      Span around, List<Span> mentions, Voice voice, VoiceAnalysis spoken) {
    return spoken.attributions().stream()
        .filter(a -> a.force() == Attribution.Force.TOLD && !a.voice().equals(voice))
        .map(Attribution::content)
        .filter(words -> around.contains(words) && words.length() >= SHORTEST_LEFT_OUT)
        .filter(words -> mentions.stream().noneMatch(words::overlaps))
        .toList();
  }

  /**
   * Adds the mentions in {@code [from, to)} as they stand in a text that continues at {@code at}.
   */
  private static void move(List<Span> mentions, int from, int to, int at, List<Span> inside) {
    for (Span mention : mentions) {
      if (mention.start() >= from && mention.end() <= to) {
        inside.add(mention.shift(at - from));
      }
    }
  }
}
