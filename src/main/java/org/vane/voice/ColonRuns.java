package org.vane.voice;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vane.document.Span;
import org.vane.voice.Attribution.Force;

/**
 * Finds paragraphs that somebody speaks after a colon and without quotation marks: "..., the
 * minister said, and went on:". They go on until a paragraph reports somebody's words itself. One
 * instance reads one document's paragraphs in order.
 */
final class ColonRuns {

  private @Nullable Report running;

  /**
   * Returns reports of a paragraph as a whole, if it stands in such a run.
   *
   * @param level the paragraph's own level
   * @param known its reports so far
   */
  List<Report> find(Level level, List<Report> known) {
    List<Report> found = new ArrayList<>();
    if (level.size() == 0) {
      return found;
    }
    boolean quoted = level.tag(0) == Tag.QUOTE;
    Report run = running;
    if (run != null && !quoted && !reportsOthers(level, known)) {
      Span content = level.span(new Range(0, level.size()));
      found.add(
          new Report(run.level(), content, null, run.source(), "colon/following", Force.TOLD));
    } else {
      running = null;
    }
    if (level.tag(level.size() - 1) == Tag.COLON) {
      running = announcement(level);
    }
    return found;
  }

  /** Reports whether a paragraph's first or last sentence reports somebody else's words. */
  private static boolean reportsOthers(Level level, List<Report> known) {
    for (Report report : known) {
      Range source = report.source();
      boolean told = report.force() == Force.TOLD && report.cue() != null && source != null;
      if (told && source != null && report.level() == level && main(level, source)) {
        return SourceKind.of(level, source) != SourceKind.SELF;
      }
    }
    Range subject = NoteTaker.subject(level, level.sentences().get(0));
    return subject != null && SourcePhrase.namesText(level, subject);
  }

  private static boolean main(Level level, Range source) {
    return level.sentence(source.from()).from() == 0
        || level.sentence(source.from()).to() == level.size();
  }

  /** Returns who is announced by the verb before the closing colon, or null. */
  private static @Nullable Report announcement(Level level) {
    Range sentence = level.sentence(level.size() - 1);
    Subjects subjects = new Subjects(level);
    for (int i = sentence.to() - 2; i >= sentence.from(); i--) {
      Verb verb = level.verb(i);
      if (verb == null || !level.tag(i).isVerb()) {
        continue;
      }
      boolean goesOn = verb.lemma().equals("go") || verb.lemma().equals("continue");
      if (verb.talk() < 3 && !goesOn) {
        return null;
      }
      int group = Clauses.groupStart(level, i);
      Range said = saidBefore(level, sentence, group);
      Range source = subjects.of(sentence, group, i, said);
      if (source == null || (said == null && wholeText(level, source))) {
        return null;
      }
      Span cue = level.span(new Range(group, i + 1));
      return new Report(level, cue, cue, source, "colon/following", Force.TOLD);
    }
    return null;
  }

  /** "..., the minister said, and went on": the source of the verb of talk before. */
  private static @Nullable Range saidBefore(Level level, Range sentence, int group) {
    Range found = null;
    for (int i = group - 1; i > sentence.from(); i--) {
      Verb verb = level.verb(i);
      if (verb != null && verb.talk() > 6 && Clauses.finite(level, i)) {
        found = Phrases.before(level, Clauses.groupStart(level, i), sentence.from());
        if (level.tag(i + 1) == Tag.COMMA) {
          return found; // Whoever spoke before that spoke within what he says.
        }
      }
    }
    return found;
  }

  /** "The statement says:" and what stands first announce what the document is the text of. */
  private static boolean wholeText(Level level, Range source) {
    boolean first = level.paragraph().number() < 2;
    return first || SourceKind.of(level, source) == SourceKind.TEXT;
  }
}
