package org.vane.target;

import java.util.List;

/**
 * Longer words that hold an alias and are no mention: "North America", "Korean War".
 *
 * @param phrases the words in all their spellings, at least one, none blank
 * @param caseRule how far case matters
 * @param conditions when they exclude: period, origin and place only
 */
public record Exclusion(List<String> phrases, CaseRule caseRule, Conditions conditions) {

  public Exclusion {
    phrases = List.copyOf(phrases);
    Alias.requirePhrases("exclusion", phrases);
    if (conditions.needs() != Scope.NONE
        || !conditions.with().isEmpty()
        || !conditions.without().isEmpty()) {
      throw new IllegalArgumentException("an exclusion can't depend on other words");
    }
  }
}
