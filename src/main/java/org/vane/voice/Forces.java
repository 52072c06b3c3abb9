package org.vane.voice;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vane.document.DocumentKind;
import org.vane.voice.Attribution.Force;

/**
 * Tells words that a source has told from words that the narrator chose for what it holds.
 *
 * <p>"He said that the drills ..." is told. "They denounced the drills" is told in a report of
 * events, where it sums up what was said; in somebody's own speech it is the speaker's word. "This
 * shows that ..." and "they should understand that ..." are nobody's words but the narrator's.
 */
final class Forces {

  /** What shows or proves something tells nobody's words. */
  private static final Set<String> EVIDENCE =
      Set.of(
          "show",
          "prove",
          "mean",
          "demonstrate",
          "indicate",
          "suggest",
          "reveal",
          "signify",
          "imply",
          "illustrate",
          "seem",
          "appear",
          "see",
          "make",
          "look",
          "ensure",
          "bring",
          "find",
          "guarantee",
          "confirm",
          "evidence",
          "attest",
          "betray",
          "signal");

  /** These vouch for their clause: whoever uses them says it too. */
  private static final Set<String> FACTIVE =
      Set.of(
          "know",
          "understand",
          "realize",
          "realise",
          "recognize",
          "recognise",
          "remember",
          "recall",
          "forget",
          "ignore",
          "discover",
          "learn",
          "notice",
          "see",
          "remind");

  private static final Set<String> DEMANDS =
      Set.of("should", "must", "may", "might", "can", "could", "ought", "shall", "cannot", "can't");

  /** The narrator's reading of what somebody did. */
  private static final Set<String> READINGS =
      Set.of("indirectly", "implicitly", "tacitly", "apparently", "seemingly", "effectively");

  /** These have objects that are not what was said. */
  private static final Set<String> DEEDS =
      Set.of(
          "attack", "blast", "back", "file", "issue", "release", "publish", "post", "present",
          "deliver", "sign", "discuss", "find", "read", "write", "tell", "say", "add", "defend",
          "support", "oppose", "endorse");

  private Forces() {}

  /** Returns the force of a clause that a verb reports. */
  static Force clause(Level level, int group, int verb, Verb reported, @Nullable Range source) {
    if (EVIDENCE.contains(reported.lemma()) || demanded(level, group, verb)) {
      return Force.HELD;
    }
    SourceKind kind = source == null ? SourceKind.PERSON : SourceKind.of(level, source);
    boolean thought = reported.thought() > reported.talk();
    boolean fact = FACTIVE.contains(reported.lemma());
    boolean thing = kind == SourceKind.THING && reported.talk() < 8;
    if (thing || (kind == SourceKind.TEXT && thought)) {
      return Force.HELD;
    }
    return fact && (level.kind() != DocumentKind.ARTICLE || kind == SourceKind.PLACE)
        ? Force.HELD
        : Force.TOLD;
  }

  /** Returns the force of a quotation that follows a verb: "marking "Army Day"" tells nothing. */
  static Force quote(Level level, int quote, int verb, Verb reported) {
    Quotation quotation = level.token(quote).quotation();
    boolean joined = level.tag(quote - 1) == Tag.COMMA || level.tag(quote - 1) == Tag.COLON;
    boolean fragment = quotation != null && QuoteText.fragment(level, quotation);
    return fragment && !joined && reported.talk() < 4 && quote == verb + 1
        ? Force.HELD
        : Force.TOLD;
  }

  /** Reports whether a verb group wants something said or known rather than reports it. */
  private static boolean demanded(Level level, int group, int verb) {
    for (int i = Math.max(0, group - 1); i < verb; i++) {
      if (DEMANDS.contains(level.word(i))) {
        return true;
      }
    }
    // "went on to say" reports, "hard to explain" and "a chance to recall" do not.
    boolean infinitive = level.tag(group - 1) == Tag.TO;
    boolean governed = level.tag(group - 2).isVerb() || level.tag(group - 2) == Tag.PREPOSITION;
    String before = level.word(group - 1);
    return before.equals("let's")
        || before.equals("without")
        || (infinitive && (!governed || level.word(group - 2).equals("advised")));
  }

  /**
   * Returns the force of an object or prepositional object that a verb takes.
   *
   * @param quoted whether words in quotation marks stand in it: they were said, whatever the verb
   */
  static Force object(
      Level level, int group, int verb, Verb reported, Range source, boolean quoted) {
    SourceKind kind = SourceKind.of(level, source);
    boolean speaks =
        kind == SourceKind.PERSON
            || kind == SourceKind.TEXT
            || kind == SourceKind.GROUP
            || kind == SourceKind.NAME;
    Tag tag = level.tag(verb);
    boolean perfect = Clauses.perfect(level, group, verb);
    boolean past = tag == Tag.VERB_ED && (!perfect || level.kind() == DocumentKind.ARTICLE);
    boolean article = level.kind() == DocumentKind.ARTICLE;
    boolean clause = level.tag(group - 1) == Tag.COMMA || level.tag(group - 1) == Tag.CONJUNCTION;
    boolean attached = tag == Tag.VERB_ING && article && clause;
    boolean digest = tag == Tag.VERB_S && kind == SourceKind.TEXT;
    boolean person = kind == SourceKind.PERSON || kind == SourceKind.NAME;
    boolean deed = DEEDS.contains(reported.lemma()) || (!article && !person);
    int enough = quoted && article ? 3 : 6;
    if (!speaks || deed || reported.talk() < enough || EVIDENCE.contains(reported.lemma())) {
      return Force.HELD;
    }
    if (Clauses.negated(level, group, verb)) {
      return Force.HELD;
    }
    for (int i = group; i < verb; i++) {
      if (READINGS.contains(level.word(i))) {
        return Force.HELD;
      }
    }
    return past || attached || digest ? Force.TOLD : Force.HELD;
  }
}
