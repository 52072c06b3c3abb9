package org.vane.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import org.vane.document.Span;

/**
 * Cuts paragraphs into sentences with OpenNLP's published English model, mended where news trips
 * it.
 */
final class SentenceCutter {

  private static final String MODEL = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";

  /** After these a full stop ends no sentence, whatever follows. */
  private static final Pattern ABBREVIATION =
      Pattern.compile(
          ".*(?:\\b(?:Mr|Mrs|Ms|Dr|Gen|Lt|Col|Sgt|Adm|Sen|Rep|Gov|Prof|Rev|St|No|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|vs|C\\.C)|(?<![\\p{L}.])\\p{Lu})\\.",
          Pattern.DOTALL);

  /**
   * "the U.S. President" and "5 p.m. Monday": after these a name mostly goes on with the sentence.
   */
  private static final Pattern ACRONYM =
      Pattern.compile(".*(?:(?:\\b|(?<=\\p{L}[.]))\\p{Lu}[.]|\\b[ap][.]m[.])", Pattern.DOTALL);

  /** ... unless the next word is one that opens sentences. */
  private static final Pattern OPENER =
      Pattern.compile(
          "(?:The|An?|This|That|These|Those|There|He|She|It|They|We|I|You|His|Her|Its|Their|Our|My|In|On|At|As|If|For|To|By|With|From|Under|But|And|Or|So|Yet|Thus|Then|Now|Still|Also|However|Meanwhile|Instead|When|While|After|Before|Since|Both|Each|Some|Most|Many|Such|No|Not|What|Who|Why|How)\\b.*|[^\\p{L}\\p{N}].*",
          Pattern.DOTALL);

  /** The model rarely ends a sentence at an acronym: "no mention of the U.S. He praised ...". */
  private static final Pattern OPENS_AFTER_ACRONYM =
      Pattern.compile(
          "(?<=\\b\\p{Lu}[.]\\p{Lu}[.])\\s+(?=(?:The|This|That|These|He|She|It|They|We|But|In|On|However|Instead|Meanwhile)\\b)");

  private static final int LONGEST_WORD = 300;

  private final SentenceDetectorME detector;

  SentenceCutter() {
    try (InputStream in = SentenceCutter.class.getResourceAsStream(MODEL)) {
      if (in == null) {
        throw new IllegalStateException("the sentence model " + MODEL + " is not on the classpath");
      }
      detector = new SentenceDetectorME(new SentenceModel(in));
    } catch (IOException e) {
      throw new UncheckedIOException("the sentence model " + MODEL + " cannot be read", e);
    }
  }

  /** Returns the sentences of a paragraph, as spans in the document's text. */
  List<Span> cut(String text, Span paragraph) {
    // Same length, so offsets stay: a line end inside a wrapped paragraph is a space to the model.
    String flat = paragraph.of(text).replace('\n', ' ').replace('\r', ' ').replace('\u00A0', ' ');
    List<Span> sentences = new ArrayList<>();
    for (opennlp.tools.util.Span found : detector.sentPosDetect(broken(flat))) {
      Span sentence = new Span(found.getStart(), found.getEnd()).shift(paragraph.start());
      int last = sentences.size() - 1;
      if (last >= 0 && carriesOn(text, sentences.get(last), sentence)) {
        sentences.set(last, new Span(sentences.get(last).start(), sentence.end()));
      } else if (!sentence.isEmpty()) {
        sentences.add(sentence);
      }
    }
    return sentences.stream().flatMap(sentence -> atAcronyms(text, sentence).stream()).toList();
  }

  private static List<Span> atAcronyms(String text, Span sentence) {
    List<Span> parts = new ArrayList<>();
    int start = sentence.start();
    Matcher end = OPENS_AFTER_ACRONYM.matcher(text).region(start, sentence.end());
    while (end.find()) {
      parts.add(new Span(start, end.start()));
      start = end.end();
    }
    parts.add(new Span(start, sentence.end()));
    return parts;
  }

  /**
   * Puts a space where no word can be that long: the detector reads each word anew at every mark in
   * it, which takes for ever over a long line without spaces.
   */
  private static String broken(String text) {
    StringBuilder broken = null;
    int word = 0;
    for (int i = 0; i < text.length(); i++) {
      word = Character.isWhitespace(text.charAt(i)) ? 0 : word + 1;
      if (word > LONGEST_WORD) {
        broken = broken == null ? new StringBuilder(text) : broken;
        broken.setCharAt(i, ' ');
        word = 0;
      }
    }
    return broken == null ? text : broken.toString();
  }

  private static boolean carriesOn(String text, Span previous, Span next) {
    char first = text.charAt(next.start());
    if (Character.isLowerCase(first) || ",;)".indexOf(first) >= 0) {
      return true;
    }
    String tail = text.substring(Math.max(previous.start(), previous.end() - 12), previous.end());
    return ABBREVIATION.matcher(tail).matches()
        || (ACRONYM.matcher(tail).matches() && !OPENER.matcher(next.of(text)).matches());
  }
}
