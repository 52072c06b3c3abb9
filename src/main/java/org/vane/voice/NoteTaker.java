package org.vane.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Notes who is the subject of each sentence and who issued which text. */
final class NoteTaker {

  private static final Set<String> ISSUING =
      Set.of(
          "issue",
          "release",
          "publish",
          "adopt",
          "send",
          "deliver",
          "present",
          "contribute",
          "make",
          "sign",
          "write",
          "give",
          "read",
          "post",
          "receive");

  private NoteTaker() {}

  /** Returns the notes of a paragraph's own level, in order. */
  static List<Note> notes(Level level) {
    List<Note> notes = new ArrayList<>();
    for (Range sentence : level.sentences()) {
      Range subject = subject(level, sentence);
      if (subject != null) {
        notes.add(new Note(level, subject, null));
      }
      texts(level, sentence, subject, notes);
    }
    return notes;
  }

  /** Returns the subject of a sentence's first finite verb. */
  static @Nullable Range subject(Level level, Range sentence) {
    for (int i = sentence.from() + 1; i < sentence.to(); i++) {
      if (Clauses.finite(level, i)) {
        Range subject = Phrases.before(level, Clauses.groupStart(level, i), sentence.from());
        if (subject != null) {
          return subject;
        }
      }
    }
    return null;
  }

  private static void texts(
      Level level, Range sentence, @Nullable Range subject, List<Note> notes) {
    boolean issuing = false;
    for (int i = sentence.from(); i < sentence.to(); i++) {
      Verb verb = level.verb(i);
      if (verb != null && level.tag(i).isVerb()) {
        issuing = ISSUING.contains(verb.lemma());
      }
      WordList.Noun noun = level.tag(i) == Tag.NOUN ? WordList.get().noun(level.word(i)) : null;
      if (noun == null || noun.text() < 5) {
        continue;
      }
      boolean from = level.word(i + 1).equals("from") || level.word(i + 1).equals("by");
      Range writer = from ? Phrases.after(level, i + 2, sentence.to(), false) : null;
      if (writer == null && issuing && subject != null && subject.to() <= i) {
        writer = subject;
      }
      if (writer != null && SourceKind.of(level, writer) != SourceKind.THING) {
        notes.add(new Note(level, writer, level.word(i)));
      }
    }
  }
}
