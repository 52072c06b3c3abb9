package org.vane.voice;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * WordNet's words as far as attribution needs them: which words are verbs, in which form, and what
 * sort of noun a noun is. Looked up by surface form in lower case; an unlisted word is a noun.
 */
final class WordList {

  static final String RESOURCE = "words.tsv";

  private static final WordList INSTANCE = read();

  /** A form of a verb: which verb, and which tags the form can carry. */
  record Form(Verb verb, Tag first, boolean pastOnly) {}

  /**
   * A noun's classes.
   *
   * @param count uses counted
   * @param person tenths of its use that name persons, and so on
   */
  record Noun(int count, int person, int group, int text, int thought) {}

  private final Map<String, Form> forms = new HashMap<>(90_000);
  private final Map<String, Noun> nouns = new HashMap<>(40_000);
  private final Map<String, Integer> adjectives = new HashMap<>(40_000);
  private final Map<String, Integer> adverbs = new HashMap<>(10_000);

  private final Set<String> places = new HashSet<>(6_000);

  private WordList() {}

  static WordList get() {
    return INSTANCE;
  }

  @Nullable Form form(String word) {
    return forms.get(word);
  }

  /** Returns the noun of a singular or regular plural, or null where it is not listed. */
  @Nullable Noun noun(String word) {
    Noun noun = nouns.get(word);
    if (noun != null || !word.endsWith("s") || word.length() < 4) {
      return noun;
    }
    noun = nouns.get(word.substring(0, word.length() - 1));
    if (noun == null && word.endsWith("ies")) {
      noun = nouns.get(word.substring(0, word.length() - 3) + "y");
    }
    if (noun == null && word.endsWith("es")) {
      noun = nouns.get(word.substring(0, word.length() - 2));
    }
    return noun;
  }

  /** Returns how often it was counted as a noun, or -1 where it is none. */
  int nounCount(String word) {
    Noun noun = noun(word);
    return noun == null ? -1 : noun.count();
  }

  /** Reports whether a word can be nothing but a finite verb or a participle. */
  boolean verbOnly(String word) {
    Form form = form(word);
    return form != null
        && form.first() != Tag.VERB_BASE
        && nounCount(word) < 0
        && adjective(word) < 0;
  }

  /** Returns how often it was counted as an adjective, or -1 where it is none. */
  int adjective(String word) {
    return adjectives.getOrDefault(word, -1);
  }

  /** Returns how often it was counted as an adverb, or -1 where it is none. */
  int adverb(String word) {
    return adverbs.getOrDefault(word, -1);
  }

  /** Reports whether a name in lower case is that of a country, a town or another place. */
  boolean place(String name) {
    return places.contains(name);
  }

  private static WordList read() {
    try (InputStream in = WordList.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the word list " + RESOURCE + " is not on the classpath");
      }
      WordList list = new WordList();
      list.read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
      return list;
    } catch (IOException e) {
      throw new UncheckedIOException("the word list " + RESOURCE + " cannot be read", e);
    }
  }

  private void read(BufferedReader in) throws IOException {
    Map<String, Verb> verbs = new HashMap<>(12_000);
    List<String> irregular = new ArrayList<>();
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      if (line.startsWith("!")) {
        irregular.add(line);
      } else if (line.startsWith("@")) {
        places.add(line.substring(1));
      } else if (!line.startsWith("#")) {
        entry(line.split("\t", -1), verbs);
      }
    }
    for (String line : irregular) {
      int tab = line.indexOf('\t');
      Verb verb = verbs.get(line.substring(tab + 1));
      if (verb != null) {
        irregular(line.substring(1, tab), verb);
      }
    }
    verbs.values().forEach(this::inflect);
  }

  private void entry(String[] fields, Map<String, Verb> verbs) {
    String lemma = fields[0];
    for (int i = 1; i < fields.length; i++) {
      String[] reading = fields[i].split(" ", -1);
      int count = Integer.parseInt(reading[0].substring(1));
      String shares = reading.length > 1 ? reading[1] : "";
      switch (reading[0].charAt(0)) {
        case 'v' -> verbs.put(lemma, verb(lemma, count, shares, reading));
        case 'n' ->
            nouns.put(
                lemma,
                new Noun(
                    count,
                    tenths(shares, 'p'),
                    tenths(shares, 'o'),
                    tenths(shares, 'c'),
                    tenths(shares, 'g')));
        case 'a' -> adjectives.put(lemma, count);
        default -> adverbs.put(lemma, count);
      }
    }
  }

  private static Verb verb(String lemma, int count, String shares, String[] reading) {
    return new Verb(
        lemma,
        count,
        tenths(shares, 'c'),
        tenths(shares, 'g'),
        tenths(shares, 'e'),
        tenths(shares, 'p'),
        reading.length > 2 ? reading[2] : "");
  }

  private static int tenths(String shares, char field) {
    int at = shares.indexOf(field);
    return at < 0 ? 0 : shares.charAt(at + 1) - '0';
  }

  private void irregular(String form, Verb verb) {
    if (form.endsWith("ing") && form.length() > 4) {
      forms.putIfAbsent(form, new Form(verb, Tag.VERB_ING, false));
    } else if (form.endsWith("s") && form.length() > 2) {
      forms.putIfAbsent(form, new Form(verb, Tag.VERB_S, false));
    } else if (!form.equals(verb.lemma())) {
      forms.put(form, new Form(verb, Tag.VERB_ED, true));
    }
  }

  /** Adds the regular forms, where no irregular one has taken the place. */
  private void inflect(Verb verb) {
    String lemma = verb.lemma();
    forms.putIfAbsent(lemma, new Form(verb, Tag.VERB_BASE, false));
    char last = lemma.charAt(lemma.length() - 1);
    boolean consonantY =
        last == 'y' && lemma.length() > 1 && !vowel(lemma.charAt(lemma.length() - 2));
    String stem = lemma.substring(0, lemma.length() - 1);
    if (consonantY) {
      add(stem + "ies", verb, Tag.VERB_S);
      add(stem + "ied", verb, Tag.VERB_ED);
      add(lemma + "ing", verb, Tag.VERB_ING);
      return;
    }
    boolean sibilant =
        last == 's'
            || last == 'x'
            || last == 'z'
            || last == 'o'
            || lemma.endsWith("ch")
            || lemma.endsWith("sh");
    add(lemma + (sibilant ? "es" : "s"), verb, Tag.VERB_S);
    if (last == 'e') {
      add(lemma + "d", verb, Tag.VERB_ED);
      add(
          lemma.endsWith("ee") || lemma.length() < 3 ? lemma + "ing" : stem + "ing",
          verb,
          Tag.VERB_ING);
      return;
    }
    add(lemma + "ed", verb, Tag.VERB_ED);
    add(lemma + "ing", verb, Tag.VERB_ING);
    if (lemma.length() > 2
        && !vowel(last)
        && vowel(lemma.charAt(lemma.length() - 2))
        && !vowel(lemma.charAt(lemma.length() - 3))) {
      add(lemma + last + "ed", verb, Tag.VERB_ED);
      add(lemma + last + "ing", verb, Tag.VERB_ING);
    }
  }

  private void add(String form, Verb verb, Tag tag) {
    Form there = forms.get(form);
    if (there == null
        || (there.first() == tag && !there.pastOnly() && there.verb().count() < verb.count())) {
      forms.put(form, new Form(verb, tag, false));
    }
  }

  private static boolean vowel(char c) {
    return "aeiou".indexOf(c) >= 0;
  }
}
