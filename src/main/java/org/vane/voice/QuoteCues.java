package org.vane.voice;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vane.document.Span;
import org.vane.voice.Attribution.Force;

/**
 * Finds who speaks where the punctuation says that somebody does: ""...," NAME said", "NAME went
 * on, "..."", "NAME: "..."". Whatever verb stands there is the cue.
 */
final class QuoteCues {

  private static final int REACH = 40;

  /** What a text does with its words. */
  private static final Set<String> READS = Set.of("read", "go", "run", "conclude", "open", "begin");

  private final Level level;
  private final Subjects subjects;
  private final List<Report> reports = new ArrayList<>();
  private final BitSet used = new BitSet();

  QuoteCues(Level level) {
    this.level = level;
    this.subjects = new Subjects(level);
  }

  /** Returns the indices of verbs that quotations have taken as cues. */
  BitSet used() {
    return used;
  }

  /** Returns reports of quotations that their cue follows. */
  List<Report> before() {
    for (Range sentence : level.sentences()) {
      for (int i = sentence.from(); i < sentence.to(); i++) {
        if (level.tag(i) == Tag.QUOTE) {
          cueBehind(sentence, i);
        }
      }
    }
    return reports;
  }

  /** Handles ""...," NAME said" and ""...," said NAME". */
  private void cueBehind(Range sentence, int quote) {
    Quotation quotation = level.token(quote).quotation();
    if (quotation == null) {
      return;
    }
    int at = quote + 1;
    if (signed(sentence, quote)) {
      return;
    }
    char last = QuoteText.last(level, quotation);
    boolean comma = last == ',' || level.tag(at) == Tag.COMMA || level.tag(at) == Tag.DASH;
    boolean mark = last == '?' || last == '!' || last == '\u2026' || last == '-';
    if (level.tag(at) == Tag.COMMA || level.tag(at) == Tag.DASH) {
      at++;
    }
    boolean cut = at >= sentence.to() && quote == sentence.from();
    Range where = cut ? next(at) : sentence;
    if ((!comma && !mark && last != '.') || where == null || at >= where.to()) {
      return;
    }
    if (inverted(where, sentence, quote, at, comma)) {
      return;
    }
    int verb = verb(where, at);
    boolean loose = comma && sentenceLike(quote);
    if (verb < 0 || !says(verb, loose) || level.word(verb + 1).equals("by")) {
      return;
    }
    int group = Clauses.groupStart(level, verb);
    if (group <= at && verb > at) {
      group = Math.max(group, at + 1);
    }
    Range source = group > at ? trimmed(at, group) : null;
    Tag behind = level.tag(verb + 1);
    boolean bare = behind == Tag.STOP || behind == Tag.COMMA || behind == Tag.ADVERB;
    if (source != null && (!cut || (source.size() < 7 && bare && says(verb, false)))) {
      cued(sentence, where, quote, group, verb, source, verb + 1);
    }
  }

  /** ""..." - NAME": a signature. */
  private boolean signed(Range sentence, int quote) {
    int dash = quote + 1;
    if (level.tag(dash) != Tag.DASH || dash + 1 >= level.size() || !sentenceLike(quote)) {
      return false;
    }
    int end = Math.max(sentence.to(), level.sentence(dash + 1).to());
    Range source = Phrases.after(level, dash + 1, end, true);
    if (source == null || level.tag(source.from()) != Tag.NAME) {
      return false;
    }
    Tag behind = source.to() < end ? level.tag(source.to()) : Tag.STOP;
    if (behind != Tag.STOP && behind != Tag.QUOTE && behind != Tag.COMMA) {
      return false;
    }
    add(quote, quote + 1, level.span(new Range(dash, dash + 1)), source, "quote/signed");
    return true;
  }

  private @Nullable Range next(int at) {
    return at < level.size() ? level.sentence(at) : null;
  }

  private boolean inverted(Range where, Range sentence, int quote, int at, boolean comma) {
    Tag tag = level.tag(at);
    boolean loose = comma && sentenceLike(quote);
    if ((tag != Tag.VERB_ED && tag != Tag.VERB_S) || !says(at, loose)) {
      return false;
    }
    Range source = subjects.behind(where, at);
    if (source == null || SourceKind.of(level, source) == SourceKind.THING) {
      return false;
    }
    cued(sentence, where, quote, at, at, source, source.to());
    return true;
  }

  /** Reports whether a verb can be a cue where it stands. */
  private boolean says(int i, boolean comma) {
    Verb verb = level.verb(i);
    return verb != null && (comma || verb.talk() > 2 || READS.contains(verb.lemma()));
  }

  /** Returns the finite verb whose subject begins right at a token, or -1. */
  private int verb(Range sentence, int from) {
    Tag first = level.tag(from);
    if (!first.isNominal() && first != Tag.PRONOUN && first != Tag.OPEN_BRACKET) {
      return -1;
    }
    int relatives = 0;
    for (int i = from + 1; i < Math.min(sentence.to(), from + REACH); i++) {
      Tag tag = level.tag(i);
      boolean nickname = tag == Tag.QUOTE && level.tag(i + 1) == Tag.NAME;
      boolean ends =
          tag == Tag.STOP || tag == Tag.SEMICOLON || tag == Tag.COLON || tag == Tag.QUOTE;
      if (ends && !nickname) {
        return -1;
      }
      if (tag == Tag.RELATIVE) {
        relatives++;
      } else if (Clauses.finite(level, i)) {
        int main = mainVerb(i, sentence.to());
        if (relatives == 0 && main > 0) {
          return main;
        }
        relatives--;
        i = Math.max(i, main);
      }
    }
    return -1;
  }

  /** Returns the main verb of a group that a finite word opens, or -1. */
  private int mainVerb(int finite, int end) {
    int at = finite;
    while (at < end
        && (level.tag(at) == Tag.AUXILIARY
            || level.tag(at) == Tag.MODAL
            || level.tag(at) == Tag.ADVERB
            || level.tag(at) == Tag.NOT)) {
      at++;
    }
    return at < end && level.tag(at).isVerb() ? at : -1;
  }

  private Range trimmed(int from, int to) {
    int end = to;
    while (end - 1 > from
        && (level.tag(end - 1) == Tag.COMMA || level.tag(end - 1) == Tag.ADVERB)) {
      end--;
    }
    return new Range(from, end);
  }

  private void cued(
      Range sentence, Range where, int quote, int group, int verb, Range source, int after) {
    QuotedAs quoted = QuotedAs.behind(level, verb, where.to());
    if (quoted != null && !quoted.source().equals(source)) {
      cued(sentence, where, quote, group, verb, quoted.source(), quoted.last() + 1);
      return;
    }
    int from = sentence.from();
    boolean alone = quote > from && level.tag(quote - 1) == Tag.STOP;
    if (alone || ownCue(from, quote)) {
      from = quote;
    }
    Span cue = level.span(new Range(group, verb + 1));
    add(from, quote + 1, cue, source, "quote/before");
    used.set(verb);
    int on = after;
    while (on < where.to() && on < after + REACH && level.tag(on) != Tag.QUOTE) {
      if (level.tag(on) == Tag.STOP) {
        return;
      }
      on++;
    }
    Tag joint = level.tag(on - 1);
    boolean carries = joint == Tag.COMMA || joint == Tag.COLON || joint == Tag.DASH || on == after;
    if (on < where.to() && level.tag(on) == Tag.QUOTE && carries) {
      int end = on + 1;
      add(on, end, cue, source, "quote/around");
    } else if (level.tag(after) == Tag.COMMA && Clauses.opens(level, after + 1, where.to())) {
      clause(where, after + 1, cue, source);
    }
  }

  private void clause(Range where, int from, Span cue, Range source) {
    Tag tag = level.tag(from);
    if (tag != Tag.RELATIVE && tag != Tag.VERB_ING && tag != Tag.DETERMINER) {
      add(from, ClauseEnds.end(level, from, where.to()), cue, source, "verb/around");
    }
  }

  /** Reports whether what stands before a quotation has its own cue, so is not part of it. */
  private boolean ownCue(int from, int quote) {
    for (int i = from; i < quote; i++) {
      Verb verb = level.verb(i);
      if (verb != null && level.tag(i).isVerb() && verb.talk() > 6) {
        return true;
      }
    }
    return false;
  }

  /**
   * Adds reports of quotations that a comma or colon announces, where nothing covers them yet.
   *
   * @param covered whether a token's quotation has a report
   */
  List<Report> announced(BitSet covered) {
    List<Report> found = new ArrayList<>();
    if (level.quotation() != null) {
      return found; // Within a quotation a second one is mostly a figure of speech.
    }
    for (Range sentence : level.sentences()) {
      for (int i = sentence.from() + 1; i < sentence.to(); i++) {
        Tag joint = level.tag(i - 1);
        boolean announces = joint == Tag.COLON || joint == Tag.COMMA;
        if (level.tag(i) == Tag.QUOTE && announces && !covered.get(i) && sentenceLike(i)) {
          Report report = announcer(sentence, i);
          if (report != null) {
            found.add(report);
          }
        }
      }
    }
    return found;
  }

  private boolean sentenceLike(int i) {
    Quotation quotation = level.token(i).quotation();
    if (quotation == null) {
      return false;
    }
    String inner = level.text(quotation.inner()).strip();
    return inner.length() > 15 && !Character.isLowerCase(inner.charAt(0));
  }

  /** Takes the nearest finite verb before a quotation as its cue. */
  private @Nullable Report announcer(Range sentence, int quote) {
    for (int i = quote - 2; i > sentence.from() && i > quote - REACH; i--) {
      if (level.tag(i) == Tag.QUOTE) {
        return null;
      }
      boolean verb = level.tag(i).isVerb() && level.tag(i) != Tag.VERB_BASE;
      if (verb && Clauses.finite(level, i)) {
        int group = Clauses.groupStart(level, i);
        Range source = Phrases.before(level, group, sentence.from());
        if (source == null) {
          source = subjects.control(sentence, group);
        }
        if (source != null) {
          Span cue = level.span(new Range(group, i + 1));
          Span content = level.span(new Range(quote, quote + 1));
          return new Report(level, content, cue, source, "quote/announced", Force.TOLD);
        }
      }
    }
    return null;
  }

  private void add(int from, int to, Span cue, Range source, String rule) {
    reports.add(new Report(level, level.span(new Range(from, to)), cue, source, rule, Force.TOLD));
  }
}
