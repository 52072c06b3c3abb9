package org.vane.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vane.document.Span;
import org.vane.voice.Attribution.Force;

/** Finds words that a verb reports: "said that ...", "..., he said", "vowed to ...". */
final class VerbCues {

  private static final Set<String> EVIDENCE =
      Set.of(
          "show",
          "prove",
          "mean",
          "demonstrate",
          "indicate",
          "suggest",
          "reveal",
          "signify",
          "imply",
          "illustrate",
          "seem",
          "appear",
          "see",
          "know",
          "make",
          "look",
          "ensure",
          "bring",
          "find",
          "guarantee");

  /** What a text does with its words. */
  private static final Set<String> READS = Set.of("read", "go", "run", "conclude", "open", "begin");

  private final Level level;
  private final List<Report> reports = new ArrayList<>();
  private @Nullable Range lastSource;

  private VerbCues(Level level) {
    this.level = level;
  }

  static List<Report> find(Level level) {
    VerbCues cues = new VerbCues(level);
    for (Range sentence : level.sentences()) {
      cues.sentence(sentence);
    }
    return cues.reports;
  }

  private void sentence(Range sentence) {
    lastSource = null;
    for (int i = sentence.from(); i < sentence.to(); i++) {
      Verb verb = level.verb(i);
      if (verb != null && level.tag(i).isVerb() && verb.reports()) {
        cue(sentence, i, verb);
      }
    }
  }

  private void cue(Range sentence, int i, Verb verb) {
    int group = Clauses.groupStart(level, i);
    boolean passive = Clauses.passive(level, group, i);
    if (passive) {
      return; // Passives have rules of their own.
    }
    boolean inverted = false;
    Range source = subject(sentence, group, i);
    int after = i + 1;
    if (source == null || touchesQuote(source)) {
      Range behind = inverted(sentence, group, i);
      if (behind != null) {
        source = behind;
        after = behind.to();
        inverted = true;
      }
    }
    int reported = reports.size();
    if (!inverted) {
      following(sentence, group, i, verb, source);
    }
    boolean reads = source != null && text(source) && READS.contains(verb.lemma());
    if (verb.talk() > 2 || verb.thought() > 4 || reads) {
      preceding(sentence, group, i, verb, source, after);
    }
    if (reports.size() > reported && source != null) {
      lastSource = source;
    }
  }

  private boolean touchesQuote(Range source) {
    return source.size() == 1 && level.tag(source.from()) == Tag.QUOTE;
  }

  private @Nullable Range subject(Range sentence, int group, int i) {
    Tag tag = level.tag(i);
    Tag before = level.tag(group - 1);
    boolean participle =
        (tag == Tag.VERB_ING && group == i)
            || (tag == Tag.VERB_ING
                && !Tagger.isBe(level.word(i - 1))
                && level.tag(i - 1) == Tag.ADVERB);
    boolean infinitive = tag == Tag.VERB_BASE && before == Tag.TO;
    boolean joined = before == Tag.CONJUNCTION;
    if (group <= sentence.from()) {
      return participle ? mainSubject(sentence, i) : null;
    }
    if (participle || infinitive || joined) {
      return lastSource != null ? lastSource : control(sentence, group);
    }
    return Phrases.before(level, group, sentence.from());
  }

  /**
   * Returns whose verb an attached one is: the subject of the nearest finite verb to the left that
   * is not buried in a clause of its own.
   */
  private @Nullable Range control(Range sentence, int group) {
    Range found = null;
    boolean joined = level.tag(group - 1) == Tag.CONJUNCTION;
    for (int k = sentence.from() + 1; k < group; k++) {
      if (Clauses.finite(level, k)) {
        Range subject = Phrases.before(level, Clauses.groupStart(level, k), sentence.from());
        if (subject != null && (found == null || joined || opensClause(subject.from()))) {
          found = subject;
        }
      }
    }
    return found;
  }

  /** Reports whether a subject stands first in a main clause or in one like "during which". */
  private boolean opensClause(int subject) {
    Tag before = level.tag(subject - 1);
    return before == Tag.COMMA
        || before == Tag.SEMICOLON
        || before == Tag.DASH
        || (before == Tag.CONJUNCTION && level.tag(subject - 2) == Tag.COMMA)
        || (before == Tag.RELATIVE && level.tag(subject - 2) == Tag.PREPOSITION);
  }

  /** Returns the subject of the main clause after an opening participle. */
  private @Nullable Range mainSubject(Range sentence, int participle) {
    for (int k = participle + 1; k < sentence.to(); k++) {
      if (level.tag(k) == Tag.COMMA) {
        Range phrase = Phrases.after(level, k + 1, sentence.to(), false);
        if (phrase != null && Clauses.finite(level, phrase.to())) {
          return phrase;
        }
      }
    }
    return null;
  }

  private @Nullable Range inverted(Range sentence, int group, int i) {
    Tag before = level.tag(group - 1);
    boolean open = group > 0 && (before == Tag.QUOTE || before == Tag.COMMA || before == Tag.DASH);
    Tag tag = level.tag(i);
    if (!open || (tag != Tag.VERB_ED && tag != Tag.VERB_S)) {
      return null;
    }
    Verb verb = level.verb(i);
    if (verb == null || verb.talk() < 3) {
      return null;
    }
    Range phrase = Phrases.after(level, i + 1, sentence.to(), true);
    if (phrase == null || level.tag(phrase.from()) == Tag.QUOTE) {
      return null;
    }
    return Clauses.finite(level, phrase.to()) ? null : phrase;
  }

  /** Handles what follows the cue. */
  private void following(Range sentence, int group, int i, Verb verb, @Nullable Range source) {
    int at = i + 1;
    while (at < sentence.to() && (level.tag(at) == Tag.ADVERB || level.tag(at) == Tag.NOT)) {
      at++;
    }
    boolean reads = source != null && text(source) && READS.contains(verb.lemma());
    int clause = reads && level.tag(at) == Tag.QUOTE ? at : complement(sentence, at, verb);
    if (clause < 0) {
      fragment(sentence, group, i, verb, source);
      return;
    }
    Tag tag = level.tag(clause);
    Span cue = level.span(new Range(group, i + 1));
    if (tag == Tag.QUOTE) {
      quoted(sentence, clause, cue, source);
    } else if (tag == Tag.TO) {
      add(
          clause,
          Clauses.end(level, clause, sentence.to()),
          cue,
          source,
          "verb/infinitive",
          Force.HELD);
    } else {
      String rule =
          level.word(clause).equals("that")
              ? "verb/that"
              : tag == Tag.QUESTION ? "verb/question" : "verb/clause";
      add(clause, Clauses.end(level, clause, sentence.to()), cue, source, rule, force(verb));
    }
  }

  /** "emphasizing the "eternal friendship"": the quoted fragment alone is told. */
  private void fragment(Range sentence, int group, int i, Verb verb, @Nullable Range source) {
    if (verb.talk() < 4 || source == null) {
      return;
    }
    int at = i + 1;
    while (at < Math.min(sentence.to(), i + 6)
        && (level.tag(at).isNominal() || level.tag(at) == Tag.PREPOSITION)) {
      at++;
    }
    if (level.tag(at) == Tag.QUOTE && at < sentence.to()) {
      Span cue = level.span(new Range(group, i + 1));
      add(at, at + 1, cue, source, "quote/fragment", Force.TOLD);
    }
  }

  /** Reports whether a source is a text ("the message from Putin"). */
  private boolean text(Range source) {
    WordList.Noun noun = WordList.get().noun(level.word(Sources.head(level, source)));
    return noun != null && noun.text() > 4;
  }

  private static Force force(Verb verb) {
    return EVIDENCE.contains(verb.lemma()) ? Force.HELD : Force.TOLD;
  }

  /**
   * Returns where the reported words begin, looking over an addressee, a place or a time; or -1.
   */
  private int complement(Range sentence, int first, Verb verb) {
    int at = first;
    boolean strong =
        (verb.takes('T') && (verb.talk() > 2 || verb.thought() > 2 || verb.feeling() > 2))
            || verb.talk() > 5;
    for (int hop = 0; hop < 4 && at < sentence.to(); hop++) {
      Tag tag = level.tag(at);
      if (tag == Tag.THAT || (hop > 0 && strong && level.word(at).equals("that"))) {
        return at;
      }
      if (tag == Tag.QUESTION && strong) {
        return at;
      }
      if (tag == Tag.QUOTE && (strong || verb.talk() > 2)) {
        return at;
      }
      if (tag == Tag.TO && hop == 0 && verb.takes('I')) {
        return at;
      }
      if (tag == Tag.TO && hop > 0 && verb.takes('O')) {
        return at;
      }
      if (tag == Tag.COLON && at + 1 < sentence.to() && strong) {
        return at + 1;
      }
      if (hop == 0 && bare(verb) && Clauses.opens(level, at, sentence.to())) {
        return at;
      }
      int next = over(sentence, at);
      if (next == at) {
        return -1;
      }
      at = next;
    }
    return -1;
  }

  /** Reports whether a verb takes a clause without "that". */
  private static boolean bare(Verb verb) {
    return verb.takes('T') && (verb.talk() > 4 || verb.thought() > 4 || verb.feeling() > 4);
  }

  /** Steps over an addressee ("told reporters"), a comma, or a phrase of place or time. */
  private int over(Range sentence, int at) {
    Tag tag = level.tag(at);
    if (tag == Tag.COMMA || tag == Tag.ADVERB) {
      return level.tag(at + 1) == Tag.THAT || level.tag(at + 1) == Tag.QUOTE ? at + 1 : at;
    }
    if (tag == Tag.PREPOSITION || tag == Tag.TO) {
      Range phrase = Phrases.after(level, at + 1, sentence.to(), false);
      return phrase == null ? at : phrase.to();
    }
    Range phrase = Phrases.after(level, at, sentence.to(), false);
    return phrase == null ? at : phrase.to();
  }

  private void quoted(Range sentence, int quote, Span cue, @Nullable Range source) {
    int end = quote + 1;
    boolean whole = end >= sentence.to() || level.tag(end) == Tag.STOP || closed(quote);
    if (!whole) {
      end = Clauses.end(level, quote, sentence.to());
    }
    add(quote, end, cue, source, "quote/after", Force.TOLD);
  }

  /** Reports whether a quotation ends as a sentence does. */
  private boolean closed(int quote) {
    Quotation quotation = level.token(quote).quotation();
    return quotation != null && QuoteText.ends(level, quotation);
  }

  /** Handles words that stand before the cue. */
  private void preceding(
      Range sentence, int group, int i, Verb verb, @Nullable Range source, int after) {
    int begin = source != null && source.from() < group ? source.from() : group;
    int before = begin - 1;
    Tag tag = level.tag(before);
    if (begin == sentence.from() && before >= 0 && tag == Tag.QUOTE) {
      // A quotation that ends in a question mark, cut off from its cue.
      add(
          before,
          before + 1,
          level.span(new Range(group, i + 1)),
          source,
          "quote/before",
          Force.TOLD);
      return;
    }
    if (before < sentence.from()
        || (tag != Tag.COMMA && tag != Tag.QUOTE && tag != Tag.DASH)
        || source == null) {
      return;
    }
    int end = tag == Tag.QUOTE ? before + 1 : before;
    boolean says =
        verb.takes('T') || verb.talk() > 5 || (text(source) && READS.contains(verb.lemma()));
    if (end <= sentence.from() || !says || !leaves(after, sentence)) {
      return;
    }
    boolean quote = level.tag(end - 1) == Tag.QUOTE;
    if (!quote && !Clauses.opens(level, sentence.from(), end)) {
      return;
    }
    int from = quote && closedAlone(sentence.from(), end) ? end - 1 : sentence.from();
    Span cue = level.span(new Range(group, i + 1));
    add(from, end, cue, source, quote ? "quote/before" : "verb/after-clause", Force.TOLD);
    rest(sentence, after, cue, source);
  }

  private boolean closedAlone(int from, int end) {
    return end - 1 > from && level.tag(end - 2) == Tag.STOP;
  }

  /** Reports whether nothing that the verb governs follows, so that its words must stand before. */
  private boolean leaves(int after, Range sentence) {
    int at = after;
    while (at < sentence.to() && level.tag(at) == Tag.ADVERB) {
      at++;
    }
    Tag tag = level.tag(at);
    return at >= sentence.to()
        || tag == Tag.STOP
        || tag == Tag.COMMA
        || tag == Tag.PREPOSITION
        || tag == Tag.COLON
        || tag == Tag.NAME
        || tag == Tag.SUBORDINATOR
        || tag == Tag.DASH
        || tag == Tag.CONJUNCTION
        || tag == Tag.NOUN
        || tag == Tag.TO
        || tag == Tag.VERB_ING
        || tag == Tag.PRONOUN
        || tag == Tag.SEMICOLON
        || tag == Tag.QUOTE;
  }

  /** "..., he said, ...": the words go on after the cue. */
  private void rest(Range sentence, int after, Span cue, Range source) {
    if (level.tag(after) == Tag.COMMA && after + 1 < sentence.to()) {
      int from = after + 1;
      boolean narration =
          level.tag(from) == Tag.VERB_ING
              || level.word(from).equals("who")
              || level.word(from).equals("which")
              || level.tag(from) == Tag.PREPOSITION
              || level.tag(from) == Tag.SUBORDINATOR
              || level.word(from).equals("according");
      if (!narration
          && (level.tag(from) == Tag.QUOTE || Clauses.opens(level, from, sentence.to()))) {
        add(
            from,
            Clauses.end(level, from, sentence.to()),
            cue,
            source,
            level.tag(from) == Tag.QUOTE ? "quote/around" : "verb/around",
            Force.TOLD);
      }
    }
  }

  private void add(int from, int to, Span cue, @Nullable Range source, String rule, Force force) {
    if (to > from) {
      reports.add(new Report(level, level.span(new Range(from, to)), cue, source, rule, force));
    }
  }
}
