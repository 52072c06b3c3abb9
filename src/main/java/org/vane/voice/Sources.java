package org.vane.voice;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns the words that name a source into a voice, in reading order. */
final class Sources {

  private static final Set<String> PAPERS =
      Set.of("newspaper", "paper", "daily", "agency", "broadcaster", "magazine", "outlet");

  private static final Set<String> PIECES =
      Set.of("article", "editorial", "commentary", "piece", "essay", "op-ed");

  private final NameBook names;
  private final Antecedents antecedents = new Antecedents();

  private final Map<String, Voice> described = new HashMap<>();

  private final Map<String, Voice> issuers = new HashMap<>();

  private @Nullable Voice heading;

  Sources(NameBook names) {
    this.names = names;
  }

  /**
   * Returns the voice of a source.
   *
   * @param around the voice within whose words the source is named, which "I" and "we" mean
   */
  Voice voice(Level level, @Nullable Range range, Voice around) {
    if (range == null) {
      return new Voice.Unknown();
    }
    Range core = SourcePhrase.core(level, range);
    String first = level.word(core.from());
    if (SourceKind.of(level, range) == SourceKind.SELF) {
      return around;
    }
    if (core.size() == 1 || level.tag(core.from()) == Tag.PRONOUN) {
      Voice pronoun = antecedents.pronoun(first);
      if (pronoun != null) {
        return pronoun;
      }
    }
    return described(level, core, around);
  }

  private Voice described(Level level, Range core, Voice around) {
    int head = SourcePhrase.head(level, core);
    Voice written = written(level, core, head, around);
    if (written != null) {
      return written;
    }
    String text = level.text(level.span(core)).replaceAll("\\s+", " ");
    if (level.tag(head) == Tag.NAME) {
      String name = names.full(NameBook.name(level, SourcePhrase.nameAt(level, core, head)));
      boolean whole = SourcePhrase.institution(name) && head < core.to() - 1;
      return new Voice.Named(whole ? SourcePhrase.withoutArticle(text) : name);
    }
    String word = level.word(head);
    if (core.size() < 4 && core.to() == head + 1 && level.word(core.from()).equals("the")) {
      int offset = level.token(core.from()).start();
      String name = names.inRole(word, offset);
      Voice before = name != null ? new Voice.Named(names.full(name)) : described.get(word);
      if (before != null) {
        return before;
      }
    }
    Voice voice = new Voice.Unnamed(text);
    described.put(word, voice);
    return voice;
  }

  /** "the message from Putin", "Putin's letter", "the declaration": the writer speaks. */
  private @Nullable Voice written(Level level, Range core, int head, Voice around) {
    WordList.Noun noun = WordList.get().noun(level.word(head));
    if (noun == null || noun.text() < 5 || level.tag(head) != Tag.NOUN) {
      return null;
    }
    boolean by = level.word(head + 1).equals("from") || level.word(head + 1).equals("by");
    if (by && head + 2 < core.to()) {
      return described(level, new Range(head + 2, core.to()), around);
    }
    int owner = head - 1;
    while (owner > core.from()
        && level.tag(owner).isNominal()
        && level.tag(owner) != Tag.POSSESSIVE) {
      owner--;
    }
    if (level.tag(owner) == Tag.POSSESSIVE && owner >= core.from()) {
      return level.word(owner).startsWith("'") && owner > core.from()
          ? described(level, new Range(core.from(), owner), around)
          : antecedents.pronoun(level.word(owner));
    }
    return issuer(level, core, level.word(head));
  }

  private @Nullable Voice issuer(Level level, Range core, String word) {
    int offset = level.token(core.from()).start();
    boolean definite = level.word(core.from()).equals("the");
    if (PAPERS.contains(word)) {
      String paper = definite ? names.inRole(word, offset) : null;
      return paper != null ? new Voice.Named(paper) : definite ? antecedents.press() : null;
    }
    if (PIECES.contains(word) && !definite) {
      String paper = names.inRole("newspaper", offset);
      return heading != null ? heading : paper == null ? null : new Voice.Named(paper);
    }
    return definite || core.size() == 1 ? issuers.get(word) : null;
  }

  /** Keeps the voice of a source as what the next pronoun may mean. */
  void remember(Level level, Range range, Voice voice) {
    antecedents.remember(level, range, voice);
  }

  /** Takes a note: a subject is what a pronoun may mean; an issuer speaks in what it issued. */
  void note(Note note, Voice around) {
    SourceKind kind = SourceKind.of(note.level(), note.range());
    if (kind == SourceKind.SELF || kind == SourceKind.THING) {
      return;
    }
    Voice voice = voice(note.level(), note.range(), around);
    if (note.text() == null) {
      antecedents.remember(note.level(), note.range(), voice);
    } else if (!(voice instanceof Voice.Unknown)) {
      issuers.put(note.text(), voice);
    }
  }

  /** Takes the heading of a section: the institution that the pieces under it are by. */
  void heading(String name) {
    heading = new Voice.Named(name);
  }
}
