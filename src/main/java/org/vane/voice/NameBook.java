package org.vane.voice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names of a document and their roles, so that a short form or a role finds the full name. */
final class NameBook {

  /** A name as given in full somewhere, how often, and how often as the source of a report. */
  private static final class Entry {
    final String name;
    int seen;
    int spoke;

    Entry(String name) {
      this.name = name;
    }
  }

  /** "Foreign Minister Choe": from an offset on, the minister is she. */
  private record Role(int offset, String name) {}

  private static final Set<String> TITLES =
      Set.of(
          "mr",
          "mrs",
          "ms",
          "dr",
          "sen",
          "rep",
          "gov",
          "gen",
          "col",
          "lt",
          "president",
          "senator",
          "chairman",
          "comrade",
          "minister",
          "secretary",
          "general",
          "premier",
          "marshal",
          "governor",
          "representative",
          "congressman",
          "congresswoman",
          "professor",
          "judge",
          "justice",
          "leader",
          "vice-president",
          "ambassador",
          "king",
          "queen",
          "prince",
          "sir",
          "lord",
          "lady",
          "miss",
          "attorney",
          "speaker",
          "chair",
          "director",
          "chief",
          "mayor",
          "pope",
          "captain",
          "adm",
          "rev",
          "prof",
          "hon",
          "former",
          "excellency",
          "majesty",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "commander",
          "h.e",
          "he");

  private static final int APPOSITION = 10;

  private final Map<String, Entry> full = new LinkedHashMap<>();
  private final Map<String, List<Entry>> byWord = new HashMap<>();
  private final Map<String, List<Role>> roles = new HashMap<>();

  /** Adds the names of a level. */
  void read(Level level) {
    for (int i = 0; i < level.size(); i++) {
      if (level.tag(i) == Tag.NAME) {
        int end = i + 1;
        int stop = level.sentence(i).to();
        while (end < stop && level.tag(end) == Tag.NAME) {
          end++;
        }
        note(level, new Range(i, end));
        i = end - 1;
      }
    }
  }

  private void note(Level level, Range range) {
    String name = name(level, range);
    boolean pair = range.size() == 1 && name.indexOf('-') > 0; // "DPRK-Russia" is nobody.
    if (name.isEmpty() || pair || range.size() > 8) {
      return;
    }
    Entry entry = full.get(key(name));
    if (entry == null) {
      entry = new Entry(name);
      full.put(key(name), entry);
      for (String word : key(name).split(" ", -1)) {
        byWord.computeIfAbsent(word, w -> new ArrayList<>(2)).add(entry);
      }
    }
    entry.seen++;
    roles(level, range, name);
  }

  /** Notes the titles before a name and the role in an apposition behind it. */
  private void roles(Level level, Range range, String name) {
    int offset = level.token(range.from()).start();
    for (int i = range.from(); i < range.to() - 1; i++) {
      if (isTitle(level.word(i))) {
        role(plain(level.word(i)), offset, name);
      }
    }
    if (level.tag(range.from() - 1) == Tag.NOUN) {
      role(level.word(range.from() - 1), offset, name);
    }
    if (level.tag(range.to()) != Tag.COMMA) {
      return;
    }
    for (int i = range.to() + 1; i < Math.min(level.size(), range.to() + APPOSITION); i++) {
      Tag tag = level.tag(i);
      if (tag == Tag.COMMA || tag.isVerb() || tag == Tag.STOP || tag == Tag.AUXILIARY) {
        return;
      }
      WordList.Noun noun = tag == Tag.NOUN ? WordList.get().noun(level.word(i)) : null;
      if (noun != null && (noun.person() > 4 || noun.text() + noun.group() > 4)) {
        role(level.word(i), offset, name);
        return;
      }
    }
  }

  private void role(String role, int offset, String name) {
    roles.computeIfAbsent(role, r -> new ArrayList<>(2)).add(new Role(offset, name));
  }

  /** Returns the name that a role was last given to before an offset, or null. */
  @Nullable String inRole(String role, int offset) {
    String found = null;
    for (Role candidate : roles.getOrDefault(role, List.of())) {
      if (candidate.offset() >= offset) {
        break;
      }
      found = candidate.name();
    }
    return found;
  }

  /** Counts a name as one that speaks in this document. */
  void spoke(String name) {
    Entry entry = full.get(key(name));
    if (entry != null) {
      entry.spoke++;
    }
  }

  /** Returns the words of a range without the titles in front, one space between them. */
  static String name(Level level, Range range) {
    int from = range.from();
    for (int i = range.from(); i < range.to() - 1; i++) {
      if (isTitle(level.word(i))) {
        from = i + 1;
      }
    }
    String stripped = text(level, new Range(from, range.to()));
    // "Foreign Ministry", "General Staff": an institution keeps the words that look like titles.
    return from > range.from() && SourcePhrase.institution(stripped)
        ? text(level, range)
        : stripped;
  }

  private static String text(Level level, Range range) {
    return level.text(level.span(range)).replaceAll("\\s+", " ");
  }

  private static String plain(String word) {
    return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
  }

  static boolean isTitle(String word) {
    return TITLES.contains(plain(word));
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT).replace('-', ' ').replace(".", "");
  }

  /**
   * Returns the full form of a name: the longer name that holds its words and is spoken by, else
   * seen, most; the name itself where there is none.
   */
  String full(String name) {
    Entry self = full.get(key(name));
    String own = self == null ? name : self.name;
    String[] words = key(name).split(" ", -1);
    if (words.length > 2 || SourcePhrase.isPlace(name)) {
      return own;
    }
    Entry best = null;
    for (Entry entry : byWord.getOrDefault(words[words.length - 1], List.of())) {
      boolean longer = key(entry.name).length() > key(name).length() && holds(entry, words);
      if (longer && (best == null || better(entry, best))) {
        best = entry;
      }
    }
    return best == null ? own : best.name;
  }

  private static boolean holds(Entry entry, String[] words) {
    if (SourcePhrase.institution(entry.name) || SourcePhrase.isPlace(entry.name)) {
      return false;
    }
    String padded = " " + key(entry.name) + " ";
    for (String word : words) {
      if (!padded.contains(" " + word + " ")) {
        return false;
      }
    }
    // A person is called by the first or by the last word.
    return padded.startsWith(" " + words[0] + " ")
        || padded.endsWith(" " + words[words.length - 1] + " ");
  }

  private static boolean better(Entry a, Entry b) {
    return a.spoke != b.spoke ? a.spoke > b.spoke : a.seen > b.seen;
  }
}
