package org.vane.target;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words by which a target is mentioned.
 *
 * @param id unique within its target; the second half of {@link Mention#rule()}
 * @param names the words as shown to readers, one spelling of each; at least one
 * @param phrases the words in all their spellings, at least one, none blank
 * @param mode whether they name the target or only hint at it
 * @param caseRule how far case matters
 * @param conditions when they count
 * @param certainty how surely they mean the target
 * @param note why it is so, for the reader of the file, or null
 * @param source where it comes from, or null
 */
public record Alias(
    String id,
    List<String> names,
    List<String> phrases,
    MentionMode mode,
    CaseRule caseRule,
    Conditions conditions,
    Certainty certainty,
    @Nullable String note,
    @Nullable String source) {

  public Alias {
    names = List.copyOf(names);
    phrases = List.copyOf(phrases);
    if (id.isBlank()) {
      throw new IllegalArgumentException("an alias needs an id");
    }
    requirePhrases(id, names);
    requirePhrases(id, phrases);
  }

  static void requirePhrases(String owner, List<String> phrases) {
    if (phrases.isEmpty() || phrases.stream().anyMatch(String::isBlank)) {
      throw new IllegalArgumentException("'" + owner + "' needs at least one phrase, none blank");
    }
  }
}
