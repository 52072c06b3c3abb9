package org.vane.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vane.document.Span;
import org.vane.voice.Attribution.Force;

/**
 * Finds words that a verb in the passive reports: "was quoted as saying", "it was said that", "was
 * condemned by".
 */
final class PassiveCues {

  private static final Set<String> QUOTED = Set.of("quote", "cite", "hear", "record", "report");

  private final Level level;
  private final List<Report> reports = new ArrayList<>();

  private PassiveCues(Level level) {
    this.level = level;
  }

  static List<Report> find(Level level) {
    PassiveCues cues = new PassiveCues(level);
    for (Range sentence : level.sentences()) {
      for (int i = sentence.from(); i < sentence.to(); i++) {
        Verb verb = level.verb(i);
        if (verb != null && verb.reports() && level.tag(i) == Tag.VERB_ED) {
          int group = Clauses.groupStart(level, i);
          cues.verb(sentence, group, i, verb, Clauses.passive(level, group, i));
        }
      }
    }
    return cues.reports;
  }

  private void verb(Range sentence, int group, int i, Verb verb, boolean passive) {
    Span cue = level.span(new Range(group, i + 1));
    Range subject = Phrases.before(level, group, sentence.from());
    if (passive && level.word(i + 1).equals("as") && QUOTED.contains(verb.lemma())) {
      Verb says = level.verb(i + 2);
      if (says != null && says.talk() > 3 && level.tag(i + 2) == Tag.VERB_ING) {
        int from = i + 3;
        int to = ClauseEnds.end(level, from, sentence.to());
        add(
            from,
            to,
            level.span(new Range(group, i + 3)),
            subject,
            "passive/quoted-as",
            Force.TOLD);
      }
      return;
    }
    if (level.word(i + 1).equals("by")) {
      Range agent = Phrases.after(level, i + 2, sentence.to(), false);
      boolean takes = verb.talk() > 3 || verb.feeling() > 4 || verb.thought() > 4;
      if (agent != null && subject != null && takes && level.tag(agent.from()) != Tag.NUMBER) {
        Span by = level.span(new Range(group, i + 2));
        add(subject.from(), subject.to(), by, agent, "passive/by", Force.HELD);
      }
      return;
    }
    if (!passive) {
      return;
    }
    boolean it = subject != null && level.word(subject.from()).equals("it");
    if (it && level.word(i + 1).equals("that") && verb.talk() > 3) {
      add(
          i + 1,
          ClauseEnds.end(level, i + 1, sentence.to()),
          cue,
          null,
          "passive/it-was-said",
          Force.HELD);
    } else if (infinitive(i + 1) && verb.takes('I')) {
      add(
          i + 1,
          ClauseEnds.phraseEnd(level, i + 1, sentence.to()),
          cue,
          null,
          "passive/infinitive",
          Force.HELD);
    }
  }

  private boolean infinitive(int i) {
    Tag after = level.tag(i + 1);
    return level.tag(i) == Tag.TO && (after.isVerb() || after == Tag.AUXILIARY);
  }

  private void add(int from, int to, Span cue, @Nullable Range source, String rule, Force force) {
    if (to > from) {
      reports.add(new Report(level, level.span(new Range(from, to)), cue, source, rule, force));
    }
  }
}
