package org.vane.voice;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vane.document.Span;
import org.vane.voice.Attribution.Force;

/**
 * Gives a speaker to quotations that no cue stands at: those that carry on what was quoted before,
 * and those whose speaker nobody names.
 */
final class LooseQuotes {

  private static final int SPEECH_WORDS = 5;

  private @Nullable Report carried;
  private @Nullable Report last;
  private int lastParagraph = -2;

  /** Returns reports for the quotations of a paragraph's own level that have none yet. */
  List<Report> find(Level level, List<Report> known) {
    List<Report> found = new ArrayList<>();
    for (Range sentence : level.sentences()) {
      for (int i = sentence.from(); i < sentence.to(); i++) {
        Quotation quotation = level.token(i).quotation();
        if (quotation != null) {
          Report report = speaker(level, sentence, i, quotation, known);
          if (report != null) {
            found.add(report);
          }
        }
      }
      remember(level, sentence, known);
    }
    return found;
  }

  private @Nullable Report speaker(
      Level level, Range sentence, int i, Quotation quotation, List<Report> known) {
    Report by = covering(known, quotation.span());
    Report made = null;
    if (by == null) {
      made = loose(level, sentence, i, quotation);
      by = made;
    }
    if (quotation.depth() == 0) {
      carried = quotation.continued() ? by : null;
    }
    return made;
  }

  private @Nullable Report loose(Level level, Range sentence, int i, Quotation quotation) {
    if (quotation.continues() && carried != null) {
      return new Report(
          carried.level(),
          quotation.span(),
          carried.cue(),
          carried.source(),
          "quote/next-paragraph",
          Force.TOLD);
    }
    boolean whole = whole(level, sentence, i);
    int words = words(level, quotation);
    if (whole && last != null && lastParagraph >= level.paragraph().number() - 1) {
      return new Report(
          last.level(), quotation.span(), null, last.source(), "quote/carried-on", Force.TOLD);
    }
    if ((whole && words >= SPEECH_WORDS) || quotation.continues()) {
      return new Report(level, quotation.span(), null, null, "quote/unknown", Force.TOLD);
    }
    return null;
  }

  /** Reports whether a quotation is a sentence of its own or the first part of one. */
  private static boolean whole(Level level, Range sentence, int i) {
    for (int k = sentence.from(); k < sentence.to(); k++) {
      Tag tag = level.tag(k);
      if (tag != Tag.QUOTE
          && tag != Tag.STOP
          && tag != Tag.COMMA
          && tag != Tag.OTHER
          && tag != Tag.DASH) {
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

  private static @Nullable Report covering(List<Report> known, Span span) {
    for (Report report : known) {
      if (report.content().contains(span)) {
        return report;
      }
    }
    return null;
  }

  private void remember(Level level, Range sentence, List<Report> known) {
    Span span = level.span(sentence);
    for (Report report : known) {
      if (report.source() != null
          && report.force() == Force.TOLD
          && report.content().overlaps(span)) {
        last = report;
        lastParagraph = level.paragraph().number();
      }
    }
  }
}
