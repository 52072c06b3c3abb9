package org.vane.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.vane.document.Document;
import org.vane.document.Paragraph;
import org.vane.document.Span;
import org.vane.stance.StanceQuery;
import org.vane.target.Mention;
import org.vane.voice.Voice;
import org.vane.voice.VoiceAnalysis;

/**
 * A sentence with the mentions of one target by one voice, as it is put to the stance model.
 *
 * @param sentence where it stands in the document's text
 * @param query what the model is asked
 */
record Window(Span sentence, StanceQuery query) {

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
        (sentence, spans) -> windows.add(new Window(sentence, query(document, sentence, spans))));
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

  private static StanceQuery query(Document document, Span sentence, List<Span> mentions) {
    List<Span> inside = mentions.stream().map(m -> m.shift(-sentence.start())).toList();
    // Same length, so the mentions stay where they are: a wrapped line's end is a space to the
    // model.
    String flat = document.text(sentence).replace('\n', ' ').replace('\r', ' ');
    return new StanceQuery(flat, inside);
  }
}
