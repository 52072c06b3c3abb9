package org.vane.voice;

import java.util.Set;

/** The verbs and nouns by which texts say that somebody did not mention something. */
final class AbsenceWords {

  /** What was not made ("no mention of"). */
  static final Set<String> MENTION_NOUNS =
      Set.of("mention", "reference", "allusion", "word", "comment", "references", "mentions");

  /** What was not done to it ("did not name"). */
  static final Set<String> MENTION_VERBS =
      Set.of(
          "mention",
          "name",
          "reference",
          "address",
          "identify",
          "cite",
          "invoke",
          "acknowledge",
          "specify",
          "discuss");

  /** What somebody kept from doing ("avoided naming"). */
  static final Set<String> NAMING =
      Set.of(
          "mention",
          "name",
          "refer",
          "address",
          "deliver",
          "criticize",
          "criticise",
          "speak",
          "touch",
          "reference",
          "single",
          "identify",
          "condemn",
          "cite",
          "comment",
          "discuss",
          "call",
          "send",
          "direct",
          "blame",
          "invoke",
          "allude",
          "accuse",
          "point");

  /** How somebody kept from it. */
  static final Set<String> HOLD_BACK =
      Set.of(
          "refrain", "stop", "avoid", "shy", "steer", "abstain", "decline", "shun", "eschew",
          "skip", "fail", "omit", "neglect", "forgo");

  /** These, denied, need a preposition before what was left out ("did not touch on"). */
  private static final Set<String> TOUCHING = Set.of("touch", "elaborate", "comment", "speak");

  /** Prepositions behind {@link #MENTION_NOUNS}. */
  static final Set<String> ON = Set.of("of", "to", "about", "on", "upon", "regarding");

  /**
   * "stays away from naming", "left out any mention of", "fell short of naming": verb, particle.
   */
  private static final Set<String> WITH_PARTICLE =
      Set.of("stop short", "fall short", "stay away", "keep away", "leave out", "keep clear");

  private AbsenceWords() {}

  /** Reports whether a verb and the word behind it say that somebody kept from something. */
  static boolean holdsBack(String lemma, String next) {
    return WITH_PARTICLE.contains(lemma + " " + next)
        || (HOLD_BACK.contains(lemma) && !lemma.equals("stop"));
  }

  /** Reports whether a verb and its preposition name what is spoken about. */
  static boolean touches(String lemma, String preposition) {
    return lemma.equals("refer") || lemma.equals("allude")
        ? preposition.equals("to")
        : TOUCHING.contains(lemma) && ON.contains(preposition) && !preposition.equals("to");
  }
}
