package org.vane.voice;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * "The agency quoted the minister as saying": who is quoted speaks, not who quotes.
 *
 * @param source who is quoted
 * @param last index of "saying"
 */
record QuotedAs(Range source, int last) {

  private static final Set<String> QUOTING = Set.of("quote", "cite");

  /** Reads what stands behind a verb; null where it quotes nobody so. */
  static @Nullable QuotedAs behind(Level level, int verb, int end) {
    Verb quoting = level.verb(verb);
    if (quoting == null || !QUOTING.contains(quoting.lemma())) {
      return null;
    }
    Range quoted = Phrases.after(level, verb + 1, end, true);
    int as = quoted == null ? end : quoted.to();
    if (level.tag(as) == Tag.COMMA) {
      as++;
    }
    Verb says = level.verb(as + 1);
    boolean saying = says != null && says.talk() > 3 && level.tag(as + 1) == Tag.VERB_ING;
    return quoted != null && as < end && level.word(as).equals("as") && saying
        ? new QuotedAs(quoted, as + 1)
        : null;
  }
}
