package org.vane.voice;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words that one tag fits wherever they stand: articles, pronouns, auxiliaries and such. */
final class ClosedWords {

  private static final Map<String, Tag> CLOSED = closed();

  private static final Set<String> BE =
      Set.of(
          "be", "is", "am", "are", "was", "were", "been", "being", "'s", "'re", "'m", "isn't",
          "aren't", "wasn't", "weren't", "get", "gets", "got");

  private static final Set<String> EMPHATIC =
      Set.of("himself", "herself", "itself", "themselves", "myself", "ourselves");

  private ClosedWords() {}

  /** Returns the tag of a word in lower case, or null where it is of an open class. */
  static @Nullable Tag tag(String word) {
    return CLOSED.get(word);
  }

  static boolean isClosed(String word) {
    return CLOSED.containsKey(word);
  }

  /** Reports whether a word stresses the noun before it: "the minister himself". */
  static boolean isEmphatic(String word) {
    return EMPHATIC.contains(word);
  }

  static boolean isBe(String word) {
    return BE.contains(word);
  }

  private static Map<String, Tag> closed() {
    Map<String, Tag> map = new HashMap<>();
    put(
        map,
        Tag.DETERMINER,
        "the a an this these those every each no any some all both another either neither many"
            + " several most few more much such other half");
    put(map, Tag.POSSESSIVE, "his her its their my our your whose");
    put(
        map,
        Tag.PRONOUN,
        "i he she they we it you him them us me himself herself itself themselves ourselves myself"
            + " everyone everybody someone somebody anyone anybody nobody nothing everything"
            + " something anything one none others there");
    put(map, Tag.RELATIVE, "who which whom");
    put(map, Tag.QUESTION, "whether what how why where when if");
    put(
        map,
        Tag.AUXILIARY,
        "is am are was were be been being has have had having do does did done isn't aren't wasn't"
            + " weren't hasn't haven't hadn't don't doesn't didn't 're 've 'm");
    put(
        map,
        Tag.MODAL,
        "will would can could may might must shall should won't wouldn't can't cannot couldn't"
            + " mustn't shouldn't 'll 'd ought");
    put(map, Tag.NOT, "not never");
    put(map, Tag.TO, "to");
    put(map, Tag.CONJUNCTION, "and or but nor yet");
    put(
        map,
        Tag.SUBORDINATOR,
        "because while although though unless since until whereas after before once as than so");
    put(
        map,
        Tag.PREPOSITION,
        "of in on at by for with from about against between into through during over under above"
            + " below among within without toward towards upon via across despite regarding"
            + " concerning like near around per amid out up down off along outside inside beyond"
            + " except besides onto behind versus following including");
    put(
        map,
        Tag.ADVERB,
        "also then now just only even still again too very here however meanwhile instead already"
            + " ever often later earlier soon ago away back once rather perhaps maybe thus"
            + " therefore moreover nevertheless nonetheless further furthermore recently publicly"
            + " repeatedly today yesterday tomorrow");
    put(map, Tag.ADJECTIVE, "new former senior top chief own last next same first second third");
    put(
        map,
        Tag.NUMBER,
        "two three four five six seven eight nine ten eleven twelve hundred thousand million"
            + " billion dozens");
    map.put("that", Tag.THAT);
    map.put("'s", Tag.POSSESSIVE);
    return map;
  }

  private static void put(Map<String, Tag> map, Tag tag, String words) {
    for (String word : words.split(" ", -1)) {
      map.put(word, tag);
    }
  }
}
