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
  private final @Nullable String speaker;
  private final @Nullable Set<String> words;
  private final @Nullable String country;

  private OwnVoice(Voice.Author author, @Nullable String speaker, @Nullable String country) {
    this.author = author;
    this.speaker = speaker;
    this.words = speaker == null ? null : words(speaker);
    this.country = country;
  }

  static OwnVoice of(
      Metadata metadata, Voice.Author author, List<Level> levels, List<List<Report>> reports) {
    boolean own = metadata.kind() != DocumentKind.ARTICLE;
    String speaker = own ? metadata.speaker() : null;
    boolean speech = metadata.kind() == DocumentKind.SPEECH;
    return new OwnVoice(
        author,
        speaker != null ? speaker : issuer(levels),
        speech ? OwnCountry.of(levels, reports) : null);
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
    if (voice instanceof Voice.Author || voice instanceof Voice.Unknown) {
      return voice;
    }
    String name = voice.name();
    boolean outlet =
        name.equalsIgnoreCase(author.name())
            || ShortNames.initials(name).equals(author.name().toLowerCase(Locale.ROOT));
    if (outlet || ownCountry(name)) {
      return author; // An agency that reports what it reported; a state in its own speech.
    }
    if (words == null || speaker == null) {
      return voice;
    }
    if (OwnCountry.country(name) != null && !names(speaker, name)) {
      return voice; // "Republic of Korea" shares words with the other one.
    }
    Set<String> named = words(name);
    return !named.isEmpty() && words.containsAll(named) ? author : voice;
  }

  private boolean ownCountry(String name) {
    String named = country == null ? null : OwnCountry.country(name);
    return named != null && country != null && names(country, named);
  }

  /** Reports whether a text names a country as a whole: not as the end of another's name. */
  private static boolean names(String text, String name) {
    String flat = name.startsWith("the ") || name.startsWith("The ") ? name.substring(4) : name;
    String letters = flat.replace(".", "").toLowerCase(Locale.ROOT);
    if (letters.length() > 2 && ShortNames.initials(text).contains(letters)) {
      return true;
    }
    for (int at = text.indexOf(flat); at >= 0; at = text.indexOf(flat, at + 1)) {
      String before = text.substring(0, at).strip();
      String last = before.substring(before.lastIndexOf(' ') + 1);
      boolean begins = last.isEmpty() || !Character.isUpperCase(last.charAt(0));
      if (begins) {
        return true;
      }
    }
    return text.toLowerCase(Locale.ROOT).contains(" " + letters + " ");
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
