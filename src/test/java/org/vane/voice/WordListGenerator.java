package org.vane.voice;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.sf.extjwnl.JWNLException;
import net.sf.extjwnl.data.Exc;
import net.sf.extjwnl.data.IndexWord;
import net.sf.extjwnl.data.POS;
import net.sf.extjwnl.data.Synset;
import net.sf.extjwnl.data.Word;
import net.sf.extjwnl.dictionary.Dictionary;
import org.jspecify.annotations.Nullable;

/**
 * Writes the word list that {@link WordList} reads, from WordNet 3.1.
 *
 * <p>A line is {@code lemma TAB reading...}, a reading is {@code letter count [fields [frames]]}:
 * {@code v} verb with the tenths of its use that are communication (c), cognition (g), emotion (e),
 * perception (p) and the sentence frames of those senses (T that-clause, W whether, I
 * to-infinitive, O somebody to-infinitive, S something); {@code n} noun with the tenths that are
 * person (p), group (o), communication (c), cognition (g); {@code a} adjective; {@code r} adverb.
 * Lines {@code !form TAB lemma} are irregular verb forms. Nouns that can be nothing else and are
 * none of those classes are left out: an unlisted word is a noun. Lines {@code @name} are names of
 * places.
 *
 * <p>Run its {@code main} with the path of the resource to write it anew; a test compares the two.
 */
final class WordListGenerator {

  private static final Map<String, String> VERB_FIELDS =
      Map.of(
          "verb.communication", "c",
          "verb.cognition", "g",
          "verb.emotion", "e",
          "verb.perception", "p");
  private static final Map<String, String> NOUN_FIELDS =
      Map.of(
          "noun.person", "p",
          "noun.group", "o",
          "noun.communication", "c",
          "noun.cognition", "g");
  private static final Map<Integer, Character> FRAMES =
      Map.of(
          26, 'T', 34, 'T', 29, 'W', 28, 'I', 32, 'I', 24, 'O', 8, 'S', 9, 'S', 10, 'S', 11, 'S');

  /**
   * Verbs of the press that WordNet does not know as talk: newer than it, or filed under fighting,
   * helping and weather only.
   */
  private static final Map<String, String> PRESS =
      Map.ofEntries(
          Map.entry("tweet", "v9 c9 ST"),
          Map.entry("retweet", "v9 c9 ST"),
          Map.entry("email", "v9 c9 ST"),
          Map.entry("text", "v9 c9 ST"),
          Map.entry("post", "v9 c6 ST"),
          Map.entry("endorse", "v9 c6 S"),
          Map.entry("support", "v83 g6 S"),
          Map.entry("back", "v23 g6 S"),
          Map.entry("oppose", "v41 g6 S"),
          Map.entry("favor", "v9 g6 S"),
          Map.entry("favour", "v9 g6 S"),
          Map.entry("blast", "v6 c6 S"),
          Map.entry("slam", "v9 c6 S"),
          Map.entry("attack", "v44 c6 S"),
          Map.entry("highlight", "v2 c6 S"),
          Map.entry("underline", "v2 c6 S"),
          Map.entry("spotlight", "v2 c6 S"),
          Map.entry("seek", "v117 g5 IS"),
          Map.entry("try", "v364 g3 I"),
          Map.entry("tout", "v9 c6 S"),
          Map.entry("pledge", "v9 c9 IST"),
          Map.entry("extend", "v9 c4 S"),
          Map.entry("lash", "v3 c6"),
          Map.entry("counter", "v9 c6 ST"));

  private final Dictionary dictionary;

  private WordListGenerator(Dictionary dictionary) {
    this.dictionary = dictionary;
  }

  /** Returns the whole list, lines sorted, each ended by a line feed. */
  static String generate() throws JWNLException {
    return new WordListGenerator(Dictionary.getDefaultResourceInstance()).list();
  }

  public static void main(String[] arguments) throws JWNLException, IOException {
    Files.writeString(Path.of(arguments[0]), generate(), StandardCharsets.UTF_8);
  }

  private String list() throws JWNLException {
    Map<String, String> verbs = readings(POS.VERB, "v", VERB_FIELDS);
    verbs.putAll(PRESS);
    Map<String, String> nouns = readings(POS.NOUN, "n", NOUN_FIELDS);
    Map<String, String> adjectives = readings(POS.ADJECTIVE, "a", Map.of());
    Map<String, String> adverbs = readings(POS.ADVERB, "r", Map.of());
    TreeSet<String> lemmas = new TreeSet<>(verbs.keySet());
    lemmas.addAll(adjectives.keySet());
    lemmas.addAll(adverbs.keySet());
    for (Map.Entry<String, String> noun : nouns.entrySet()) {
      if (noun.getValue().indexOf(' ') > 0) {
        lemmas.add(noun.getKey());
      }
    }
    StringBuilder out = new StringBuilder(header());
    for (String lemma : lemmas) {
      out.append(lemma);
      for (Map<String, String> readings : List.of(verbs, nouns, adjectives, adverbs)) {
        String reading = readings.get(lemma);
        if (reading != null) {
          out.append('\t').append(reading);
        }
      }
      out.append('\n');
    }
    irregular(out);
    places(out);
    return out.toString();
  }

  private static String header() {
    return "# From WordNet 3.1, Copyright 2011 Princeton University; written by"
        + " WordListGenerator.\n";
  }

  private Map<String, String> readings(POS pos, String letter, Map<String, String> fields)
      throws JWNLException {
    TreeMap<String, String> readings = new TreeMap<>();
    for (Iterator<IndexWord> i = dictionary.getIndexWordIterator(pos); i.hasNext(); ) {
      IndexWord word = i.next();
      if (word.getLemma().matches("[a-z][a-z-]*")) {
        String reading = reading(word, letter, fields);
        if (!reading.isEmpty()) {
          readings.put(word.getLemma(), reading);
        }
      }
    }
    return readings;
  }

  private static String reading(IndexWord word, String letter, Map<String, String> fields) {
    int all = 0;
    int used = 0;
    TreeMap<String, Integer> weights = new TreeMap<>();
    TreeSet<Character> frames = new TreeSet<>();
    for (Synset sense : word.getSenses()) {
      Word self = find(sense.getWords(), word.getLemma());
      if (self == null) {
        continue;
      }
      int weight = self.getUseCount() + 1;
      all += weight;
      used += self.getUseCount();
      String field = fields.get(sense.getLexFileName());
      if (field != null) {
        weights.merge(field, weight, Integer::sum);
        if (letter.equals("v")) {
          addFrames(sense, self, frames);
        }
      }
    }
    if (all == 0) {
      return "";
    }
    StringBuilder reading = new StringBuilder(letter).append(used);
    StringBuilder shares = new StringBuilder();
    for (Map.Entry<String, Integer> share : weights.entrySet()) {
      int tenths = Math.min(9, share.getValue() * 10 / all);
      if (tenths > 0) {
        shares.append(share.getKey()).append(tenths);
      }
    }
    if (shares.length() > 0) {
      reading.append(' ').append(shares);
      if (!frames.isEmpty()) {
        reading.append(' ');
        frames.forEach(reading::append);
      }
    }
    return reading.toString();
  }

  /** Returns the word as written in lower case, or null where WordNet writes it with a capital. */
  private static @Nullable Word find(Collection<Word> words, String lemma) {
    for (Word word : words) {
      if (word.getLemma().equals(lemma)) {
        return word;
      }
    }
    return null;
  }

  private static void addFrames(Synset sense, Word self, Set<Character> frames) {
    for (Map.Entry<Integer, Character> frame : FRAMES.entrySet()) {
      boolean ofAll = sense.getVerbFrameFlags().get(frame.getKey());
      boolean ofThis =
          self instanceof net.sf.extjwnl.data.Verb verb
              && verb.getVerbFrameFlags().get(frame.getKey());
      if (ofAll || ofThis) {
        frames.add(frame.getValue());
      }
    }
  }

  /** Lists the names whose first sense is a place, so that nobody takes them for persons. */
  private void places(StringBuilder out) throws JWNLException {
    TreeSet<String> places = new TreeSet<>();
    for (Iterator<IndexWord> i = dictionary.getIndexWordIterator(POS.NOUN); i.hasNext(); ) {
      IndexWord word = i.next();
      Synset first = word.getSenses().get(0);
      boolean place = first.getLexFileName().equals("noun.location");
      if (place
          && word.getLemma().matches("[a-z. ]+")
          && find(first.getWords(), word.getLemma()) == null) {
        places.add(word.getLemma());
      }
    }
    places.forEach(place -> out.append('@').append(place).append('\n'));
  }

  private void irregular(StringBuilder out) throws JWNLException {
    TreeMap<String, String> forms = new TreeMap<>();
    for (Iterator<Exc> i = dictionary.getExceptionIterator(POS.VERB); i.hasNext(); ) {
      Exc exception = i.next();
      String form = exception.getLemma();
      if (form.matches("[a-z]+") && !exception.getExceptions().isEmpty()) {
        forms.put(form, exception.getExceptions().get(0));
      }
    }
    for (Map.Entry<String, String> form : forms.entrySet()) {
      if (form.getValue().matches("[a-z]+")) {
        out.append('!').append(form.getKey()).append('\t').append(form.getValue()).append('\n');
      }
    }
  }
}
