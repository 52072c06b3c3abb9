package org.vane.voice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vane.document.Span;
import org.vane.voice.Attribution.Force;

/**
 * Gives a speaker to quotations that no cue stands at: those that carry on what was quoted before
 * or were announced in the paragraph before, and those whose speaker nobody names. One instance
 * reads one document's paragraphs in order.
 */
final class LooseQuotes {

  private static final int SPEECH_WORDS = 5;
  private static final int FRAGMENT_WORDS = 7;

  private @Nullable Report carried;
  private @Nullable Report last;
  private @Nullable Report announced;
  private int lastParagraph = -2;
  private boolean quoteInSentence;
  private boolean toldInSentence;

  /**
   * Returns reports for the quotations of a paragraph's own level that have none yet.
   *
   * @param known the level's reports so far
   */
  List<Report> find(Level level, List<Report> known) {
    List<Report> sorted = new ArrayList<>(known);
    sorted.sort(Comparator.comparing(Report::content));
    List<Report> found = new ArrayList<>();
    int next = 0;
    Report furthest = null;
    for (Range sentence : level.sentences()) {
      int end = level.span(sentence).end();
      quoteInSentence = false;
      toldInSentence = false;
      for (int i = sentence.from(); i < sentence.to(); i++) {
        int start = level.token(i).start();
        while (next < sorted.size() && sorted.get(next).content().start() <= start) {
          Report report = sorted.get(next++);
          if (furthest == null || furthest.content().end() <= report.content().end()) {
            furthest = report;
          }
          remember(level, report);
        }
        Quotation quotation = level.token(i).quotation();
        if (quotation != null) {
          speaker(level, sentence, i, quotation, furthest, found);
        }
      }
      announce(level, sentence, end);
    }
    return found;
  }

  private void speaker(
      Level level,
      Range sentence,
      int i,
      Quotation quotation,
      @Nullable Report furthest,
      List<Report> found) {
    Report by = null;
    if (furthest != null && furthest.content().end() >= quotation.span().end()) {
      by = furthest;
    } else {
      by = loose(level, sentence, i, quotation);
      if (by != null) {
        found.add(by);
      }
    }
    carried = quotation.continued() ? by : null;
  }

  private @Nullable Report loose(Level level, Range sentence, int i, Quotation quotation) {
    Span span = quotation.span();
    if (quotation.continues() && carried != null) {
      return like(carried, level, span, "quote/next-paragraph");
    }
    boolean whole = whole(level, sentence, i);
    if (whole && announced != null) {
      return like(announced, level, span, "quote/announced");
    }
    boolean near = last != null && lastParagraph >= level.paragraph().number() - 1;
    int words = words(level, quotation);
    boolean sameParagraph = lastParagraph == level.paragraph().number();
    if (near && last != null && (whole || (sameParagraph && words >= FRAGMENT_WORDS))) {
      return like(last, level, span, "quote/carried-on");
    }
    boolean speech = (whole && words >= SPEECH_WORDS) || quotation.continues();
    return speech ? new Report(level, span, null, null, "quote/unknown", Force.TOLD) : null;
  }

  /**
   * Returns a report of another stretch by the same source; the level is where the source stands.
   */
  private static Report like(Report report, Level level, Span content, String rule) {
    boolean here = report.level() == level;
    Span cue = here && rule.equals("quote/announced") ? report.cue() : null;
    return new Report(report.level(), content, cue, report.source(), rule, Force.TOLD);
  }

  /** Reports whether a quotation is a sentence of its own. */
  private static boolean whole(Level level, Range sentence, int i) {
    for (int k = sentence.from(); k < sentence.to(); k++) {
      Tag tag = level.tag(k);
      boolean mark =
          tag == Tag.QUOTE
              || tag == Tag.STOP
              || tag == Tag.COMMA
              || tag == Tag.OTHER
              || tag == Tag.DASH
              || tag == Tag.ADVERB
              || tag == Tag.CONJUNCTION;
      if (!mark) {
        return false;
      }
    }
    return i >= sentence.from();
  }

  private static int words(Level level, Quotation quotation) {
    String text = level.text(quotation.inner());
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length() && words < 50; i++) {
      boolean letter = Character.isLetterOrDigit(text.charAt(i));
      words += letter && !inside ? 1 : 0;
      inside = letter || (inside && !Character.isWhitespace(text.charAt(i)));
    }
    return words;
  }

  /** Keeps the last speaker; one with a quotation before one without in the same sentence. */
  private void remember(Level level, Report report) {
    boolean quote = report.rule().startsWith("quote/");
    if (report.source() == null || report.force() != Force.TOLD || (quoteInSentence && !quote)) {
      return;
    }
    quoteInSentence |= quote;
    toldInSentence = true;
    last = report;
    lastParagraph = level.paragraph().number();
    announced = null;
  }

  /** "He issued the following statement:", "he said in a letter.": what follows is announced. */
  private void announce(Level level, Range sentence, int end) {
    announced = null;
    Tag closing = level.tag(sentence.to() - 1);
    boolean colon = closing == Tag.COLON || closing == Tag.COMMA;
    int verb = lastVerb(level, sentence, colon);
    if (verb < 0 || (toldInSentence && !colon)) {
      return;
    }
    Subjects subjects = new Subjects(level);
    int group = Clauses.groupStart(level, verb);
    Range source = subjects.of(sentence, group, verb, null);
    if (source == null && verb <= sentence.from() + 1) {
      source = subjects.behind(sentence, verb);
    }
    if (source != null) {
      Span cue = level.span(new Range(group, verb + 1));
      announced = new Report(level, new Span(end, end), cue, source, "quote/announced", Force.TOLD);
    }
  }

  /** Returns the sentence's last finite verb, or without a colon its last verb of talk; or -1. */
  private static int lastVerb(Level level, Range sentence, boolean colon) {
    for (int i = sentence.to() - 1; i >= sentence.from(); i--) {
      Verb verb = level.verb(i);
      Tag tag = level.tag(i);
      boolean finite = tag == Tag.VERB_ED || tag == Tag.VERB_S;
      if (verb != null && finite && (colon || verb.talk() > 6)) {
        return i;
      }
      if (tag == Tag.QUOTE) {
        return -1;
      }
    }
    return -1;
  }
}
