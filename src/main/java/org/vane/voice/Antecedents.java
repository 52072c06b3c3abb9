package org.vane.voice;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who a pronoun means: the last person, group, text and newspaper that were named. */
final class Antecedents {

  private static final Set<String> SINGULAR =
      Set.of("he", "she", "his", "her", "him", "himself", "herself");

  private static final Set<String> PLURAL = Set.of("they", "their", "them", "themselves");

  private static final Set<String> NEUTER = Set.of("it", "its", "itself");

  private static final Set<String> VAGUE =
      Set.of(
          "who",
          "which",
          "that",
          "this",
          "these",
          "those",
          "there",
          "you",
          "one",
          "everyone",
          "everybody",
          "nobody",
          "someone",
          "somebody",
          "anyone",
          "some",
          "many",
          "others",
          "all",
          "what",
          "nothing",
          "something");

  private @Nullable Voice person;
  private @Nullable Voice group;
  private @Nullable Voice thing;
  private @Nullable Voice press;

  /** Returns the newspaper or agency last named, or null. */
  @Nullable Voice press() {
    return press;
  }

  @Nullable Voice pronoun(String word) {
    if (SINGULAR.contains(word)) {
      return orUnknown(person);
    }
    if (PLURAL.contains(word)) {
      return orUnknown(group != null ? group : thing);
    }
    if (NEUTER.contains(word)) {
      return orUnknown(thing);
    }
    return VAGUE.contains(word) ? new Voice.Unknown() : null;
  }

  private static Voice orUnknown(@Nullable Voice voice) {
    return voice == null ? new Voice.Unknown() : voice;
  }

  /** Keeps a voice as what the next pronoun may mean. */
  void remember(Level level, Range range, Voice voice) {
    if (voice instanceof Voice.Unknown || voice instanceof Voice.Author) {
      return;
    }
    switch (SourceKind.of(level, range)) {
      case PERSON -> person = voice;
      case GROUP -> {
        group = voice;
        if (voice instanceof Voice.Named || !level.word(range.to() - 1).endsWith("s")) {
          thing = voice;
        }
      }
      case TEXT -> thing = voice;
      case NAME -> {
        // Persons take no article: "the Rodong Sinmun" is an institution.
        boolean article = level.word(range.from()).equals("the");
        if (article || !voice.name().contains(" ")) {
          thing = voice;
        }
        person = article ? person : voice;
        press = article ? voice : press;
      }
      case PLACE -> thing = voice;
      default -> {}
    }
  }
}
