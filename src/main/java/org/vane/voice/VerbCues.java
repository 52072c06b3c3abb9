package org.vane.voice;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vane.document.Span;
import org.vane.voice.Attribution.Force;

/** Finds words that a verb reports: "said that ...", "..., he said", "vowed to ...". */
final class VerbCues {

  private static final Set<String> NAMING =
      Set.of("title", "entitle", "call", "name", "dub", "term", "label", "nickname", "know");

  private final Level level;
  private final Subjects subjects;
  private final Complements complements;
  private final BitSet used;
  private final List<Report> reports = new ArrayList<>();
  private @Nullable Range lastSource;

  private VerbCues(Level level, BitSet used) {
    this.level = level;
    this.subjects = new Subjects(level);
    this.complements = new Complements(level);
    this.used = used;
  }

  /**
   * Returns what the verbs of a level report.
   *
   * @param used indices of verbs that quotations have taken as their cues
   */
  static List<Report> find(Level level, BitSet used) {
    VerbCues cues = new VerbCues(level, used);
    for (Range sentence : level.sentences()) {
      cues.sentence(sentence);
    }
    return cues.reports;
  }

  private void sentence(Range sentence) {
    lastSource = null;
    for (int i = sentence.from(); i < sentence.to(); i++) {
      Verb verb = level.verb(i);
      if (verb != null && level.tag(i).isVerb() && verb.reports() && !used.get(i)) {
        cue(sentence, i, verb);
      }
    }
  }

  private void cue(Range sentence, int i, Verb verb) {
    int group = Clauses.groupStart(level, i);
    if (Clauses.passive(level, group, i) || namesThing(group, i, verb) || labels(sentence, i)) {
      return; // Passives have rules of their own.
    }
    Range source = subjects.of(sentence, group, i, lastSource);
    if (source != null && names(group, i, verb)) {
      title(sentence, group, i, source);
      return;
    }
    if (source != null && Clauses.reduced(level, group, i, source)) {
      return; // "the treaty signed in May": no subject, no report.
    }
    QuotedAs quoted = QuotedAs.behind(level, i, sentence.to());
    if (quoted != null) {
      int from = quoted.last() + 1;
      Span cue = level.span(new Range(group, from));
      int to = from < sentence.to() ? ClauseEnds.end(level, from, sentence.to()) : from;
      add(from, to, cue, quoted.source(), "verb/quoted-as", Force.TOLD);
      return;
    }
    int reported = reports.size();
    Range behind = source == null ? inverted(sentence, group, i, verb) : null;
    if (behind != null) {
      preceding(sentence, group, group, i, verb, behind, behind.to());
    } else {
      following(sentence, group, i, verb, source);
      if (reports.size() == reported && source != null && source.from() < group) {
        preceding(sentence, source.from(), group, i, verb, source, i + 1);
      }
      if (reports.size() == reported && source != null) {
        object(sentence, group, i, verb, source);
      }
    }
    if (reports.size() > reported && clausal(reports.get(reported))) {
      lastSource = source == null ? behind : source;
    }
  }

  /** "titled "..."", "a pact called "..."": a name, not words that somebody said. */
  private boolean names(int group, int i, Verb verb) {
    boolean bare = group == i && level.tag(i) == Tag.VERB_ED;
    return NAMING.contains(verb.lemma()) && bare && level.tag(i + 1) == Tag.QUOTE;
  }

  /** "the machinery called Norra": a name for a thing, which says nothing. */
  private boolean namesThing(int group, int i, Verb verb) {
    boolean bare = group == i && level.tag(i) == Tag.VERB_ED && level.tag(i - 1) == Tag.NOUN;
    Tag after = level.tag(i + 1);
    boolean named = after == Tag.NAME || (after == Tag.DETERMINER && level.tag(i + 2) == Tag.NAME);
    return NAMING.contains(verb.lemma())
        && bare
        && named
        && SourceKind.of(level, new Range(i - 1, i)) == SourceKind.THING;
  }

  /** "Explained: ...": a label of the headline, which nobody says. */
  private boolean labels(Range sentence, int i) {
    return i == sentence.from() && level.tag(i + 1) == Tag.COLON && level.paragraph().isHeadline();
  }

  /** A text's title is the words of who issued it. */
  private void title(Range sentence, int group, int i, Range named) {
    Range issuer = subjects.isText(named) ? subjects.control(sentence, group) : null;
    if (issuer != null) {
      Span cue = level.span(new Range(group, i + 1));
      add(i + 1, i + 2, cue, issuer, "quote/title", Force.TOLD);
    }
  }

  /** Reports whether verbs attached to a report's cue are its source's, too. */
  private static boolean clausal(Report report) {
    boolean object =
        report.rule().equals("verb/object") || report.rule().equals("verb/preposition");
    return report.force() == Force.TOLD && !object;
  }

  /** ", said the minister": the subject stands behind the verb. */
  private @Nullable Range inverted(Range sentence, int group, int i, Verb verb) {
    Tag before = level.tag(group - 1);
    Tag tag = level.tag(i);
    boolean open = group > sentence.from() && (before == Tag.COMMA || before == Tag.DASH);
    boolean finite = tag == Tag.VERB_ED || tag == Tag.VERB_S;
    return open && finite && verb.talk() > 2 ? subjects.behind(sentence, i) : null;
  }

  /** Handles what follows the cue. */
  private void following(Range sentence, int group, int i, Verb verb, @Nullable Range source) {
    int clause =
        complements.find(sentence, complements.behind(sentence, i), verb, attached(group, source));
    if (clause < 0) {
      fragment(sentence, group, i, verb, source);
      return;
    }
    Tag tag = level.tag(clause);
    Span cue = level.span(new Range(group, i + 1));
    int end = ClauseEnds.end(level, clause, sentence.to());
    if (tag == Tag.QUOTE) {
      Force force = Forces.quote(level, clause, i, verb);
      add(clause, quoteEnd(sentence, clause), cue, source, "quote/after", force);
    } else if (tag == Tag.TO) {
      infinitive(sentence, group, i, clause, verb, source);
    } else {
      boolean that = level.word(clause).equals("that");
      String rule = that ? "verb/that" : tag == Tag.QUESTION ? "verb/question" : "verb/clause";
      add(clause, end, cue, source, rule, Forces.clause(level, group, i, verb, source));
    }
  }

  /** "urged Seoul to stop the drills": held, but told with whom it urges where words are quoted. */
  private void infinitive(
      Range sentence, int group, int i, int clause, Verb verb, @Nullable Range source) {
    Span cue = level.span(new Range(group, i + 1));
    int to = ClauseEnds.heldEnd(level, clause, sentence.to());
    boolean told =
        source != null
            && clause > i + 1
            && QuoteText.within(level, clause, to)
            && Forces.object(level, group, i, verb, source, true) == Force.TOLD;
    add(told ? i + 1 : clause, to, cue, source, "verb/infinitive", told ? Force.TOLD : Force.HELD);
  }

  /** Reports whether a verb stands in a clause that only describes a noun. */
  private boolean attached(int group, @Nullable Range source) {
    boolean participle = level.tag(group) == Tag.VERB_ING && level.tag(group - 1).isHead();
    return participle || (source != null && level.tag(source.to() - 1) == Tag.RELATIVE);
  }

  private int quoteEnd(Range sentence, int quote) {
    Quotation quotation = level.token(quote).quotation();
    int end = quote + 1;
    boolean whole =
        end >= sentence.to()
            || level.tag(end) == Tag.STOP
            || (quotation != null && QuoteText.ends(level, quotation));
    return whole ? end : ClauseEnds.end(level, quote, sentence.to());
  }

  /** "emphasizing the "eternal friendship"": the quoted fragment alone is told. */
  private void fragment(Range sentence, int group, int i, Verb verb, @Nullable Range source) {
    if (verb.talk() < 4 || source == null) {
      return;
    }
    int at = i + 1;
    while (at < Math.min(sentence.to(), i + 14)
        && (level.tag(at).isNominal() || level.tag(at) == Tag.PREPOSITION)) {
      at++;
    }
    if (level.tag(at) == Tag.QUOTE && at < sentence.to()) {
      Span cue = level.span(new Range(group, i + 1));
      add(at, at + 1, cue, source, "quote/fragment", Force.TOLD);
    }
  }

  /** "condemned the drills", "called for talks": an attitude toward what the object names. */
  private void object(Range sentence, int group, int i, Verb verb, Range source) {
    int mind = verb.talk() + verb.thought() + verb.feeling();
    boolean counts = verb.talk() > 2 || verb.feeling() > 4 || verb.thought() > 3;
    int from = complements.behind(sentence, i);
    boolean linked = level.tag(from) == Tag.PREPOSITION || level.tag(from) == Tag.TO;
    from += linked ? 1 : 0;
    Tag tag = level.tag(from);
    boolean object =
        tag.isNominal()
            || tag == Tag.PRONOUN
            || tag == Tag.VERB_ING
            || (linked && tag == Tag.QUESTION);
    boolean time = Phrases.isTime(level.word(from));
    if (!counts || !object || time || from >= sentence.to() || (linked && mind < 4)) {
      return;
    }
    Span cue = level.span(new Range(group, from));
    boolean quoted =
        QuoteText.within(level, from, ClauseEnds.objectEnd(level, from, sentence.to()));
    Force force = Forces.object(level, group, i, verb, source, quoted);
    int to =
        force == Force.TOLD
            ? ClauseEnds.objectEnd(level, from, sentence.to())
            : ClauseEnds.heldEnd(level, from, sentence.to());
    add(from, to, cue, source, linked ? "verb/preposition" : "verb/object", force);
  }

  /** Handles words without quotation marks that stand before the cue: "..., he said". */
  private void preceding(
      Range sentence, int begin, int group, int i, Verb verb, Range source, int after) {
    Tag tag = level.tag(begin - 1);
    int end = begin - 1;
    boolean says = verb.talk() > 2 || verb.thought() > 4;
    boolean takes = verb.takes('T') || verb.talk() > 5;
    if (end <= sentence.from() || (tag != Tag.COMMA && tag != Tag.DASH) || !says || !takes) {
      return;
    }
    boolean modal = level.tag(group) == Tag.MODAL && !level.word(group).equals("would");
    if (modal || !leaves(after, sentence) || level.tag(source.to() - 1) == Tag.RELATIVE) {
      return;
    }
    Span cue = level.span(new Range(group, i + 1));
    boolean last = level.tag(after) == Tag.STOP && end - sentence.from() > 3;
    boolean inserted = level.tag(after) == Tag.COMMA && Phrases.fills(level, sentence.from(), end);
    if (last || inserted || Clauses.opens(level, sentence.from(), end)) {
      add(sentence.from(), end, cue, source, "verb/after-clause", Force.TOLD);
      rest(sentence, after, cue, source, inserted);
    }
  }

  /** Reports whether nothing that the verb governs follows, so that its words must stand before. */
  private boolean leaves(int after, Range sentence) {
    int at = after;
    while (at < sentence.to() && (level.tag(at) == Tag.ADVERB || timed(at))) {
      at++;
    }
    return switch (level.tag(at)) {
      case STOP, COMMA, PREPOSITION, COLON, NAME, SUBORDINATOR, DASH, CONJUNCTION, NOUN, TO -> true;
      case VERB_ING, PRONOUN, SEMICOLON, QUOTE -> true;
      default -> at >= sentence.to();
    };
  }

  /** "this week", "last month". */
  private boolean timed(int at) {
    return Phrases.isTime(level.word(at))
        || (Phrases.isTime(level.word(at + 1)) && level.tag(at).isNominal());
  }

  /** "..., he said, ...": the words go on after the cue. */
  private void rest(Range sentence, int after, Span cue, Range source, boolean inserted) {
    int from = after + 1;
    if (level.tag(after) != Tag.COMMA || from >= sentence.to()) {
      return;
    }
    Tag tag = level.tag(from);
    boolean narration =
        tag == Tag.VERB_ING
            || tag == Tag.RELATIVE
            || tag == Tag.PREPOSITION
            || tag == Tag.SUBORDINATOR
            || level.word(from).equals("according");
    if (inserted || (!narration && Clauses.opens(level, from, sentence.to()))) {
      add(from, ClauseEnds.end(level, from, sentence.to()), cue, source, "verb/around", Force.TOLD);
    }
  }

  private void add(int from, int to, Span cue, @Nullable Range source, String rule, Force force) {
    if (to > from) {
      reports.add(new Report(level, level.span(new Range(from, to)), cue, source, rule, force));
    }
  }
}
