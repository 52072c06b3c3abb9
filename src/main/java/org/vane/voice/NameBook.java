package org.vane.voice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vane.document.Span;

/** The names of a document, so that a short form finds the full one. */
final class NameBook {

  /** A name as given in full somewhere, how often, and how often as the subject of a report. */
  private static final class Entry {
    final String name;
    int seen;
    int spoke;

    Entry(String name) {
      this.name = name;
    }
  }

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
          "foreign",
          "prime",
          "vice",
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
          "candidate",
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
          "republican",
          "democrat",
          "democratic",
          "former",
          "his",
          "her",
          "excellency",
          "majesty");

  private final Map<String, Entry> full = new LinkedHashMap<>();
  private final Map<String, List<Entry>> byWord = new HashMap<>();

  /** Adds the names of a level. */
  void read(Level level) {
    for (int i = 0; i < level.size(); i++) {
      if (level.tag(i) == Tag.NAME) {
        int end = i + 1;
        while (end < level.size()
            && level.tag(end) == Tag.NAME
            && level.sentence(end).equals(level.sentence(i))) {
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
    if (name.isEmpty() || pair) {
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
      if (TITLES.contains(plain(level.word(i)))) {
        from = i + 1;
      }
    }
    Span span = level.span(new Range(from, range.to()));
    return level.text(span).replaceAll("\\s+", " ");
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
    String[] words = key(name).split(" ", -1);
    Entry best = null;
    Entry self = full.get(key(name));
    for (Entry entry : candidates(words[words.length - 1])) {
      boolean longer =
          key(entry.name).length() > key(name).length() && holds(entry, words) && words.length < 3;
      if (longer && (best == null || better(entry, best))) {
        best = entry;
      }
    }
    if (best != null) {
      return best.name;
    }
    return self == null ? name : self.name;
  }

  private @Nullable List<Entry> found(String word) {
    return byWord.get(word);
  }

  private List<Entry> candidates(String word) {
    List<Entry> entries = found(word);
    return entries == null ? List.of() : entries;
  }

  private static boolean holds(Entry entry, String[] words) {
    String padded = " " + key(entry.name) + " ";
    for (String word : words) {
      if (!padded.contains(" " + word + " ")) {
        return false;
      }
    }
    // "Korea" is no short form of "Korea Central News Agency": a person is called by the first or
    // the last word, an institution by its last words.
    return (padded.startsWith(" " + words[0] + " ") && !Sources.institution(entry.name))
        || padded.endsWith(" " + words[words.length - 1] + " ");
  }

  private static boolean better(Entry a, Entry b) {
    if (a.spoke != b.spoke) {
      return a.spoke > b.spoke;
    }
    return a.seen > b.seen;
  }
}
