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
    Range apposed = SourcePhrase.apposedName(level, range, core);
    int head = SourcePhrase.head(level, core);
    boolean office =
        level.tag(head) == Tag.NOUN
            || SourcePhrase.titlesOnly(level, SourcePhrase.nameAt(level, core, head));
    return apposed != null && office ? named(level, apposed) : described(level, core, around);
  }

  private Voice named(Level level, Range name) {
    int offset = level.token(name.from()).start();
    String known = names.full(NameBook.name(level, name), offset);
    names.spoke(known);
    return new Voice.Named(known);
  }

  private Voice described(Level level, Range core, Voice around) {
    int head = SourcePhrase.head(level, core);
    Voice written = written(level, core, head, around);
    if (written != null) {
      return written;
    }
    String text = level.flat(core);
    if (level.tag(head) == Tag.NAME) {
      return ofName(level, core, head, text);
    }
    String holder = names.offices().holder(level, core);
    if (holder != null) {
      return new Voice.Named(names.full(holder, level.token(core.from()).start()));
    }
    String word = level.word(head);
    if (core.size() < 4 && core.to() == head + 1 && level.word(core.from()).equals("the")) {
      int offset = level.token(core.from()).start();
      String name = names.inRole(word, offset);
      Voice before = name != null ? new Voice.Named(names.full(name, offset)) : described.get(word);
      if (before != null) {
        return before;
      }
    }
    Voice voice = new Voice.Unnamed(text);
    described.put(word, voice);
    return voice;
  }

  private Voice ofName(Level level, Range core, int head, String text) {
    Range range = SourcePhrase.nameAt(level, core, head);
    int offset = level.token(core.from()).start();
    Range bearer = SourcePhrase.bearer(level, core, head);
    if (bearer != null) {
      return named(level, bearer);
    }
    if (SourcePhrase.titlesOnly(level, range)) {
      String holder = names.inRole(level.word(head), offset);
      return holder != null ? new Voice.Named(names.full(holder, offset)) : new Voice.Unnamed(text);
    }
    Range partner = SourcePhrase.partner(level, core, head);
    if (partner != null) {
      Voice first = named(level, range);
      return new Voice.Named(first.name() + " and " + named(level, partner).name());
    }
    Voice voice = named(level, range);
    boolean whole = SourcePhrase.institution(voice.name()) && head < core.to() - 1;
    return whole ? new Voice.Named(SourcePhrase.withoutArticle(text)) : voice;
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
