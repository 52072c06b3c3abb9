package org.vane.target;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All phrases of all targets in one automaton (Aho-Corasick), so that the time to search a text
 * depends on its length and not on the number of phrases.
 */
final class PhraseIndex {

  /** What a phrase is for. */
  sealed interface Role {}

  /** The phrase mentions a target. */
  record Names(int target, Alias alias, String rule) implements Role {}

  /** The phrase is one of those that an alias needs near it. */
  record Supports(int target, Alias alias) implements Role {}

  /** The phrase is one of those that an alias must not have near it. */
  record Opposes(int target, Alias alias) implements Role {}

  /** The phrase is no mention of a target, though there is an alias in it. */
  record Excludes(int target, Exclusion exclusion) implements Role {}

  /** The phrase tells for or against an origin of the text. */
  record Marks(int origin, OriginFinder.Clue clue) implements Role {}

  /** A phrase in the folded spelling with its own case. */
  private record Phrase(String withCase, CaseRule caseRule, Role role) {}

  /** Is told of every phrase found. */
  interface Sink {
    /** Takes a phrase that stands in the original text at {@code [start, end)}. */
    void found(Role role, int start, int end);
  }

  private final AhoCorasickDoubleArrayTrie<List<Phrase>> trie = new AhoCorasickDoubleArrayTrie<>();

  PhraseIndex(TargetDefinitions definitions) {
    Map<String, List<Phrase>> phrases = new TreeMap<>();
    List<TargetDefinition> targets = definitions.definitions();
    for (int i = 0; i < targets.size(); i++) {
      for (Alias alias : targets.get(i).aliases()) {
        Role role = new Names(i, alias, targets.get(i).id() + ":" + alias.id());
        alias.phrases().forEach(p -> add(phrases, p, alias.caseRule(), role));
        addAll(phrases, alias.conditions().with(), new Supports(i, alias));
        addAll(phrases, alias.conditions().without(), new Opposes(i, alias));
      }
      for (Exclusion exclusion : targets.get(i).exclusions()) {
        Role role = new Excludes(i, exclusion);
        exclusion.phrases().forEach(p -> add(phrases, p, exclusion.caseRule(), role));
      }
    }
    for (int i = 0; i < definitions.origins().size(); i++) {
      OriginDefinition origin = definitions.origins().get(i);
      addAll(phrases, origin.markers(), new Marks(i, OriginFinder.Clue.MARKER));
      addAll(phrases, origin.contrary(), new Marks(i, OriginFinder.Clue.CONTRARY));
      addAll(phrases, origin.names(), new Marks(i, OriginFinder.Clue.NAME));
    }
    trie.build(phrases);
  }

  private static void addAll(Map<String, List<Phrase>> phrases, List<String> texts, Role role) {
    texts.forEach(text -> add(phrases, text, CaseRule.TITLE, role));
  }

  private static void add(
      Map<String, List<Phrase>> phrases, String text, CaseRule caseRule, Role role) {
    String withCase = FoldedText.withCase(text);
    phrases
        .computeIfAbsent(FoldedText.lower(withCase), p -> new ArrayList<>())
        .add(new Phrase(withCase, caseRule, role));
  }

  /** Tells the sink of all phrases that stand in the text as words and in the right case. */
  void search(String text, Sink sink) {
    FoldedText folded = new FoldedText(text);
    AhoCorasickDoubleArrayTrie.IHit<List<Phrase>> eachHit =
        (begin, end, phrases) -> {
          int start = folded.originalOffset(begin);
          int stop = folded.originalOffset(end - 1) + 1;
          if (!WordEdges.delimited(text, start, stop)) {
            return;
          }
          for (Phrase phrase : phrases) {
            if (caseFits(phrase, folded, begin)) {
              sink.found(phrase.role(), start, stop);
            }
          }
        };
    trie.parseText(folded.chars(), eachHit);
  }

  private static boolean caseFits(Phrase phrase, FoldedText folded, int begin) {
    if (phrase.caseRule() == CaseRule.ANY) {
      return true;
    }
    boolean exact = phrase.caseRule() == CaseRule.EXACT;
    String withCase = phrase.withCase();
    for (int i = 0; i < withCase.length(); i++) {
      char wanted = withCase.charAt(i);
      if (Character.isUpperCase(wanted)) {
        if (!Character.isUpperCase(folded.originalChar(begin + i))) {
          return false;
        }
      } else if (exact && Character.isUpperCase(folded.originalChar(begin + i))) {
        return false;
      }
    }
    return true;
  }
}
