package org.vane.voice;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vane.document.DocumentKind;
import org.vane.document.Metadata;

/**
 * Tells whether a name is the document's own voice: the speaker of a speech, or who "issued the
 * following statement" in its first paragraph.
 */
final class OwnVoice {

  private static final Set<String> SMALL =
      Set.of("the", "a", "an", "of", "for", "in", "and", "on", "at", "to", "s");

  private final Voice.Author author;
  private final @Nullable Set<String> words;

  private OwnVoice(Voice.Author author, @Nullable String speaker) {
    this.author = author;
    this.words = speaker == null ? null : words(speaker);
  }

  static OwnVoice of(Metadata metadata, Voice.Author author, List<Level> levels) {
    boolean own = metadata.kind() != DocumentKind.ARTICLE;
    String speaker = own ? metadata.speaker() : null;
    return new OwnVoice(author, speaker != null ? speaker : issuer(levels));
  }

  /** Returns who "issued the following ...", as the first paragraphs say. */
  private static @Nullable String issuer(List<Level> levels) {
    int looked = 0;
    for (Level level : levels) {
      if (level.quotation() == null && !level.paragraph().isHeadline()) {
        if (looked++ > 1) {
          return null;
        }
        for (Range sentence : level.sentences()) {
          if (following(level, sentence)) {
            return unquoted(level, sentence);
          }
        }
      }
    }
    return null;
  }

  /** Returns the words of a sentence outside quotation marks: the title names nobody. */
  private static String unquoted(Level level, Range sentence) {
    StringBuilder words = new StringBuilder();
    for (int i = sentence.from(); i < sentence.to(); i++) {
      if (level.tag(i) != Tag.QUOTE) {
        words.append(level.text(level.span(new Range(i, i + 1)))).append(' ');
      }
    }
    return words.toString();
  }

  /** Reports whether a sentence introduces a whole text ("the following press statement"). */
  private static boolean following(Level level, Range sentence) {
    boolean colon = level.tag(sentence.to() - 1) == Tag.COLON;
    if (level.text(level.span(sentence)).contains("full text of")) {
      return true;
    }
    for (int i = sentence.from(); i < sentence.to(); i++) {
      WordList.Noun noun = level.tag(i) == Tag.NOUN ? WordList.get().noun(level.word(i)) : null;
      if (noun != null && noun.text() > 4) {
        int at = i - 1;
        while (level.tag(at) == Tag.ADJECTIVE || level.tag(at) == Tag.NOUN) {
          at--;
        }
        boolean the = level.word(at).equals("following") || level.word(at + 1).equals("following");
        if (the || (colon && level.word(at).equals("a"))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Returns the author in place of a voice that is the author by name. */
  Voice or(Voice voice) {
    if (voice.name().equalsIgnoreCase(author.name())) {
      return author; // An agency that reports what it reported.
    }
    if (words == null || voice instanceof Voice.Author || voice instanceof Voice.Unknown) {
      return voice;
    }
    Set<String> named = words(voice.name());
    return !named.isEmpty() && words.containsAll(named) ? author : voice;
  }

  private static Set<String> words(String name) {
    Set<String> words = new HashSet<>();
    StringBuilder initials = new StringBuilder();
    for (String word : name.split("[^\\p{L}\\p{N}]+", -1)) {
      String lower = word.toLowerCase(Locale.ROOT);
      if (!lower.isEmpty() && !SMALL.contains(lower)) {
        words.add(lower);
        initials.append(Character.isUpperCase(word.charAt(0)) ? lower.charAt(0) : ' ');
      }
    }
    // "Democratic People's Republic of Korea" answers to "DPRK".
    for (String run : initials.toString().split(" ", -1)) {
      for (int from = 0; from < run.length(); from++) {
        for (int to = from + 3; to <= Math.min(run.length(), from + 5); to++) {
          words.add(run.substring(from, to));
        }
      }
    }
    return words;
  }
}
