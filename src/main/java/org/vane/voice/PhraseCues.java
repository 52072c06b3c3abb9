package org.vane.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vane.document.Span;
import org.vane.voice.Attribution.Force;

/** Finds words that a phrase reports: "according to ...", "in the view of ...", "NAME: ...". */
final class PhraseCues {

  private static final Set<String> OPINION =
      Set.of("view", "opinion", "words", "eyes", "estimation", "judgment", "judgement", "telling");

  private final Level level;
  private final List<Report> reports = new ArrayList<>();
  private Force force = Force.TOLD;

  private PhraseCues(Level level) {
    this.level = level;
  }

  static List<Report> find(Level level) {
    PhraseCues cues = new PhraseCues(level);
    for (Range sentence : level.sentences()) {
      cues.sentence(sentence);
    }
    return cues.reports;
  }

  private void sentence(Range sentence) {
    for (int i = sentence.from(); i < sentence.to(); i++) {
      if (level.word(i).equals("according") && level.word(i + 1).equals("to")) {
        Range source = Phrases.after(level, i + 2, sentence.to(), false);
        if (source != null) {
          boolean thing = SourcePhrase.unspoken(level, source);
          force = thing || level.word(i + 2).equals("it") ? Force.HELD : Force.TOLD;
          around(sentence, new Range(i, i + 2), source, source.to(), "phrase/according-to");
          force = Force.TOLD;
        }
      } else if (level.word(i).equals("in")) {
        opinion(sentence, i);
      }
    }
    label(sentence);
  }

  /** "in the view of NAME", "in NAME's words". */
  private void opinion(Range sentence, int in) {
    int noun = in + 1;
    while (noun < sentence.to() && noun < in + 8 && !OPINION.contains(level.word(noun))) {
      noun++;
    }
    if (noun >= sentence.to() || !OPINION.contains(level.word(noun))) {
      return;
    }
    if (level.word(noun + 1).equals("of")) {
      Range source = Phrases.after(level, noun + 2, sentence.to(), false);
      boolean the = level.word(in + 1).equals("the") || level.word(noun).equals("words");
      if (source != null && noun - in < 4 && the) {
        around(sentence, new Range(in, noun + 2), source, source.to(), "phrase/in-the-view-of");
      }
    } else if (level.tag(noun - 1) == Tag.POSSESSIVE && noun - in > 1) {
      Range source = new Range(in + 1, level.word(noun - 1).startsWith("'") ? noun - 1 : noun);
      around(sentence, new Range(in, noun + 1), source, noun + 1, "phrase/in-the-view-of");
    }
  }

  /** Adds what stands before and after a phrase, as far as its sentence goes. */
  private void around(Range sentence, Range cue, Range source, int after, String rule) {
    Span cueSpan = level.span(cue);
    int before = cue.from();
    while (before > sentence.from() && level.tag(before - 1) == Tag.COMMA) {
      before--;
    }
    if (before > sentence.from()) {
      add(sentence.from(), before, cueSpan, source, rule);
      if (level.tag(after) == Tag.COMMA
          && Clauses.opens(level, after + 1, sentence.to())
          && level.tag(after + 1) != Tag.RELATIVE
          && level.tag(after + 1) != Tag.SUBORDINATOR) {
        add(after + 1, ClauseEnds.end(level, after + 1, sentence.to()), cueSpan, source, rule);
      }
      return;
    }
    int from = after;
    while (from < sentence.to() && level.tag(from) != Tag.COMMA && from < after + 25) {
      from++;
    }
    if (level.tag(from) == Tag.COMMA && from + 1 < sentence.to()) {
      Range whole = from > after ? new Range(source.from(), from) : source;
      add(from + 1, ClauseEnds.end(level, from + 1, sentence.to()), cueSpan, whole, rule);
    }
  }

  /** "Graham: Trump destroys the party" in a headline, "RAMOS: ..." in a transcript. */
  private void label(Range sentence) {
    if (sentence.from() != 0 || level.quotation() != null) {
      return;
    }
    int colon = 0;
    while (colon < Math.min(sentence.to(), 7) && level.tag(colon) != Tag.COLON) {
      if (!level.token(colon).capital()
          && level.tag(colon) != Tag.PREPOSITION
          && level.tag(colon) != Tag.DETERMINER) {
        return;
      }
      colon++;
    }
    boolean label = colon > 0 && level.tag(colon) == Tag.COLON && colon + 1 < sentence.to();
    if (!label || (level.tag(colon - 1) != Tag.NAME && level.tag(colon - 1) != Tag.NOUN)) {
      return;
    }
    boolean headline =
        level.paragraph().isHeadline()
            || (level.paragraph().number() == 1 && level.sentences().size() == 1);
    boolean transcript =
        level.text(level.span(new Range(0, colon))).chars().noneMatch(Character::isLowerCase);
    if (!headline && !transcript) {
      return;
    }
    int end = transcript ? level.size() : ClauseEnds.end(level, colon + 1, sentence.to());
    add(
        colon + 1,
        end,
        level.span(new Range(colon, colon + 1)),
        new Range(0, colon),
        headline ? "headline/colon" : "label/colon");
  }

  private void add(int from, int to, @Nullable Span cue, Range source, String rule) {
    if (to > from) {
      reports.add(new Report(level, level.span(new Range(from, to)), cue, source, rule, force));
    }
  }
}
