package org.vane.voice;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tags the tokens of a level: closed classes by word, the rest by WordNet and the neighbours to the
 * left and right. One pass; a published statistical tagger does about 5,000 words a second, which
 * is a hundred times too slow for an archive, and attribution only has to tell verbs from nouns.
 */
final class Tagger {

  private static final Map<String, Tag> CLOSED = closed();
  private static final Set<String> BE =
      Set.of(
          "be", "is", "am", "are", "was", "were", "been", "being", "'s", "'re", "'m", "isn't",
          "aren't", "wasn't", "weren't", "get", "gets", "got");
  private static final Set<String> ADDRESSED = Set.of("him", "her", "them", "us", "me");

  private final WordList words;
  private final Level level;

  private Tagger(Level level) {
    this.level = level;
    this.words = WordList.get();
  }

  static void tag(Level level) {
    Tagger tagger = new Tagger(level);
    for (int i = 0; i < level.size(); i++) {
      tagger.first(i);
    }
    for (int i = 0; i < level.size(); i++) {
      tagger.second(i);
    }
  }

  static boolean isClosed(String word) {
    return CLOSED.containsKey(word);
  }

  static boolean isBe(String word) {
    return BE.contains(word);
  }

  /** Gives what the word alone tells; null tags wait for the second pass. */
  private void first(int i) {
    Token token = level.token(i);
    if (token.quotation() != null) {
      level.tag(i, Tag.QUOTE);
      return;
    }
    String word = token.word();
    Tag closed = CLOSED.get(word);
    boolean opens = i == level.sentence(i).from();
    if (closed != null
        && !(token.capital()
            && !opens
            && closed != Tag.PRONOUN
            && word.length() > 3
            && word.endsWith("."))) {
      level.tag(i, closed);
      if (closed == Tag.AUXILIARY) {
        WordList.Form form = words.form(word);
        level.verb(i, form == null ? null : form.verb());
      }
      return;
    }
    char c = word.charAt(0);
    if (!Character.isLetterOrDigit(c)) {
      level.tag(i, mark(word));
    } else if (Character.isDigit(c)) {
      level.tag(i, Tag.NUMBER);
    } else if (token.capital() && (!opens || !known(word) || nameFollows(i))) {
      level.tag(i, Tag.NAME);
    }
  }

  /** "North Korea held": the first word of a sentence belongs to the name that follows. */
  private boolean nameFollows(int i) {
    String word = level.word(i);
    boolean modifier = words.form(word) == null && words.adverb(word) <= words.adjective(word);
    return modifier
        && i + 1 < level.size()
        && level.token(i + 1).capital()
        && !CLOSED.containsKey(level.word(i + 1));
  }

  private boolean known(String word) {
    return words.form(word) != null
        || words.adjective(word) >= 0
        || words.adverb(word) >= 0
        || words.noun(word) != null
        || (word.endsWith("s") && words.form(word.substring(0, word.length() - 1)) != null);
  }

  private static Tag mark(String word) {
    return switch (word.charAt(0)) {
      case ',' -> Tag.COMMA;
      case ':' -> Tag.COLON;
      case ';' -> Tag.SEMICOLON;
      case '.', '!', '?', '\u2026' -> Tag.STOP;
      case '-', '\u2013', '\u2014', '\u2015' -> Tag.DASH;
      case '(', '[', '{' -> Tag.OPEN_BRACKET;
      case ')', ']', '}' -> Tag.CLOSE_BRACKET;
      case '\'' -> word.length() > 1 ? Tag.POSSESSIVE : Tag.OTHER;
      default -> Tag.OTHER;
    };
  }

  private void second(int i) {
    Tag known = level.tag(i);
    String word = level.word(i);
    if (known == null) {
      open(i, word);
    } else if (word.equals("will") && inPhrase(i)) {
      level.tag(i, Tag.NOUN);
    } else if (word.equals("one") && nounFollows(i + 1)) {
      level.tag(i, Tag.NUMBER);
    } else if (known == Tag.THAT) {
      level.tag(i, that(i));
    } else if (known == Tag.POSSESSIVE && word.equals("'s")) {
      clitic(i);
    } else if (known == Tag.OTHER && word.equals("'") && level.tag(i - 1).isHead()) {
      level.tag(i, Tag.POSSESSIVE);
    } else if (known == Tag.NAME && level.token(i).capital()) {
      allCaps(i, word);
    } else if (word.equals("her") && !nounFollows(i + 1)) {
      level.tag(i, Tag.PRONOUN);
    }
  }

  /** In a headline every word has a capital: a verb form between names is a verb all the same. */
  private void allCaps(int i, String word) {
    WordList.Form form = words.form(word);
    if (form == null || !title(i)) {
      return;
    }
    boolean verbal = form.first() == Tag.VERB_S || form.pastOnly() || form.first() == Tag.VERB_ED;
    if (verbal && nounCount(word) <= form.verb().count() && level.tag(i - 1).isHead()) {
      level.tag(i, form.first());
      level.verb(i, form.verb());
    }
  }

  /** Reports whether most words of the sentence have capitals. */
  private boolean inPhrase(int i) {
    Tag before = level.tag(i - 1);
    return before == Tag.DETERMINER || before == Tag.POSSESSIVE || before == Tag.ADJECTIVE;
  }

  private boolean title(int i) {
    Range sentence = level.sentence(i);
    int capitals = 0;
    int lower = 0;
    for (int k = sentence.from(); k < sentence.to() && k < sentence.from() + 12; k++) {
      String word = level.word(k);
      if (word.length() > 3 && Character.isLetter(word.charAt(0))) {
        capitals += level.token(k).capital() ? 1 : 0;
        lower += level.token(k).capital() ? 0 : 1;
      }
    }
    return lower == 0 || capitals > 3 * lower;
  }

  private void clitic(int i) {
    Tag before = level.tag(i - 1);
    if (before == Tag.PRONOUN || before == Tag.RELATIVE || before == Tag.QUESTION) {
      level.tag(i, Tag.AUXILIARY);
      WordList.Form form = words.form("is");
      level.verb(i, form == null ? null : form.verb());
    }
  }

  private Tag that(int i) {
    Tag before = level.tag(i - 1);
    if (before.isVerb() || before == Tag.STOP || before == Tag.COLON) {
      return clauseFollows(i + 1) || before.isVerb() ? Tag.THAT : Tag.PRONOUN;
    }
    if (before == Tag.NOUN || before == Tag.NAME) {
      Tag after = tagSoFar(i + 1);
      boolean gap =
          after == Tag.AUXILIARY
              || after == Tag.MODAL
              || (after == null && verbOnly(level.word(i + 1)));
      WordList.Noun noun = words.noun(level.word(i - 1));
      boolean saysSo = noun != null && noun.text() + noun.thought() > 3;
      return gap || !saysSo ? Tag.RELATIVE : Tag.THAT;
    }
    if (before == Tag.PREPOSITION) {
      return Tag.PRONOUN;
    }
    return clauseFollows(i + 1) ? Tag.THAT : Tag.PRONOUN;
  }

  private boolean clauseFollows(int i) {
    Tag tag = tagSoFar(i);
    return tag != Tag.AUXILIARY
        && tag != Tag.MODAL
        && tag != Tag.STOP
        && !(tag == null && verbOnly(level.word(i)));
  }

  private @Nullable Tag tagSoFar(int i) {
    return i < level.size() ? level.tag(i) : Tag.STOP;
  }

  private boolean verbOnly(String word) {
    WordList.Form form = words.form(word);
    return form != null
        && form.first() != Tag.VERB_BASE
        && nounCount(word) < 0
        && words.adjective(word) < 0;
  }

  private int nounCount(String word) {
    WordList.Noun noun = words.noun(word);
    return noun == null ? -1 : noun.count();
  }

  /** Tells an open-class word by what it can be and what stands before and after it. */
  private void open(int i, String word) {
    WordList.Form form = words.form(word);
    int noun = nounCount(word);
    if (form == null) {
      level.tag(i, noLonger(word, noun));
      return;
    }
    Tag tag = verbOr(i, word, form, noun);
    level.tag(i, tag);
    if (tag.isVerb()) {
      level.verb(i, form.verb());
    }
  }

  private Tag noLonger(String word, int noun) {
    int adjective = words.adjective(word);
    int adverb = words.adverb(word);
    if (adverb > Math.max(adjective, noun)
        || (word.endsWith("ly") && adverb >= 0 && adjective <= adverb)) {
      return Tag.ADVERB;
    }
    return adjective > noun ? Tag.ADJECTIVE : Tag.NOUN;
  }

  private Tag verbOr(int i, String word, WordList.Form form, int noun) {
    Tag before = before(i);
    Tag raw = level.tag(i - 1);
    int adjective = words.adjective(word);
    Tag other = adjective > noun ? Tag.ADJECTIVE : Tag.NOUN;
    if (form.first() == Tag.VERB_BASE) {
      if (word.equals("read")
          && (before.isHead() || before == Tag.AUXILIARY)
          && !subjectPronoun(i)) {
        return Tag.VERB_ED; // Its past has no other form.
      }
      return base(i, word, form, noun, adjective, before);
    }
    if (form.first() == Tag.VERB_S) {
      return third(i, form, noun, before);
    }
    if (form.first() == Tag.VERB_ING) {
      boolean inPhrase = raw == Tag.DETERMINER || raw == Tag.POSSESSIVE || raw == Tag.ADJECTIVE;
      return inPhrase && (noun >= 0 || nounFollows(i + 1))
          ? (noun >= 0 ? Tag.NOUN : Tag.ADJECTIVE)
          : Tag.VERB_ING;
    }
    boolean inPhrase = raw == Tag.DETERMINER || raw == Tag.POSSESSIVE || raw == Tag.NUMBER;
    if (inPhrase || (raw == Tag.PREPOSITION && !form.pastOnly() && nounFollows(i + 1))) {
      return adjective >= 0 || !form.pastOnly() ? Tag.ADJECTIVE : other;
    }
    return Tag.VERB_ED;
  }

  private Tag base(int i, String word, WordList.Form form, int noun, int adjective, Tag before) {
    int verb = form.verb().count();
    Tag other = adjective > noun ? Tag.ADJECTIVE : Tag.NOUN;
    if (before == Tag.TO || before == Tag.MODAL) {
      return before == Tag.TO && noun > 5 * verb + 20 ? Tag.NOUN : Tag.VERB_BASE;
    }
    if (before == Tag.AUXILIARY) {
      return isDo(i) ? Tag.VERB_BASE : other;
    }
    if (before == Tag.PRONOUN && subjectPronoun(i)) {
      return Tag.VERB_BASE;
    }
    if (noun < 0 && adjective < 0) {
      return Tag.VERB_BASE;
    }
    if (before == Tag.DETERMINER
        || before == Tag.POSSESSIVE
        || before == Tag.ADJECTIVE
        || before == Tag.PREPOSITION
        || before == Tag.NUMBER) {
      return words.adverb(word) > noun ? Tag.ADVERB : other;
    }
    boolean plural =
        before == Tag.RELATIVE || pluralBefore(i) || (before == Tag.CONJUNCTION && finiteBefore(i));
    if (plural && objectFollows(i + 1)) {
      return Tag.VERB_BASE;
    }
    if (words.adverb(word) > Math.max(noun, verb)) {
      return Tag.ADVERB;
    }
    return plural && verb > 2 * Math.max(noun, adjective) ? Tag.VERB_BASE : other;
  }

  private Tag third(int i, WordList.Form form, int noun, Tag before) {
    if (noun < 0) {
      return Tag.VERB_S;
    }
    int verb = form.verb().count();
    if (before == Tag.PRONOUN || before == Tag.RELATIVE) {
      return Tag.VERB_S;
    }
    if (before == Tag.DETERMINER
        || before == Tag.POSSESSIVE
        || before == Tag.ADJECTIVE
        || before == Tag.NUMBER
        || before == Tag.PREPOSITION
        || before == Tag.TO) {
      return Tag.NOUN;
    }
    if (before == Tag.NAME
        || before == Tag.NOUN
        || before == Tag.CLOSE_BRACKET
        || before == Tag.COMMA
        || before == Tag.QUOTE
        || before == Tag.CONJUNCTION) {
      boolean object = objectFollows(i + 1);
      return (object && verb * 4 >= noun) || (verb > 3 * noun && before != Tag.COMMA)
          ? Tag.VERB_S
          : Tag.NOUN;
    }
    return verb > noun && !before.isVerb() ? Tag.VERB_S : Tag.NOUN;
  }

  /** Returns the tag of the last token before i that is no adverb. */
  private Tag before(int i) {
    int k = i - 1;
    while (k >= level.sentence(i).from()
        && (level.tag(k) == Tag.ADVERB || level.tag(k) == Tag.NOT)) {
      k--;
    }
    return k < level.sentence(i).from() ? Tag.STOP : level.tag(k);
  }

  private boolean isDo(int i) {
    for (int k = i - 1; k >= Math.max(0, i - 4); k--) {
      String word = level.word(k);
      if (word.startsWith("do") || word.startsWith("did")) {
        return true;
      }
    }
    return false;
  }

  private boolean subjectPronoun(int i) {
    for (int k = i - 1; k >= Math.max(0, i - 3); k--) {
      if (level.tag(k) == Tag.PRONOUN) {
        return !ADDRESSED.contains(level.word(k)) || k == level.sentence(i).from();
      }
    }
    return false;
  }

  private boolean pluralBefore(int i) {
    int k = i - 1;
    while (k > 0 && level.tag(k) == Tag.ADVERB) {
      k--;
    }
    Tag tag = level.tag(k);
    String word = level.word(k);
    return ((tag == Tag.NOUN || tag == Tag.NAME)
            && (word.endsWith("s")
                || word.equals("people")
                || word.equals("men")
                || word.equals("women")
                || word.equals("police")
                || word.equals("media")))
        || tag == Tag.CLOSE_BRACKET
        || tag == Tag.NUMBER
        || level.word(k).equals("many")
        || level.word(k).equals("some");
  }

  private boolean finiteBefore(int i) {
    for (int k = i - 1; k >= Math.max(level.sentence(i).from(), i - 12); k--) {
      if (level.tag(k) == Tag.VERB_BASE || level.tag(k) == Tag.TO || level.tag(k) == Tag.MODAL) {
        return true;
      }
    }
    return false;
  }

  /** Reports whether something that a verb governs begins at a token. */
  private boolean objectFollows(int i) {
    if (i >= level.size()) {
      return false;
    }
    Tag tag = level.tag(i);
    if (tag == null) {
      WordList.Form form = words.form(level.word(i));
      return (form != null && form.first() == Tag.VERB_ING) || words.adverb(level.word(i)) > 5;
    }
    return switch (tag) {
      case DETERMINER, POSSESSIVE, TO, THAT, PRONOUN, QUESTION, QUOTE, NAME, NUMBER, COLON, NOT ->
          !level.word(i).startsWith("'");
      default -> false;
    };
  }

  private boolean nounFollows(int i) {
    if (i >= level.size()) {
      return false;
    }
    Tag tag = level.tag(i);
    if (tag != null) {
      return tag == Tag.NAME
          || tag == Tag.NUMBER
          || tag == Tag.QUOTE
          || tag == Tag.NOUN
          || tag == Tag.ADJECTIVE;
    }
    WordList.Form form = words.form(level.word(i));
    return (form == null && words.adverb(level.word(i)) <= nounCount(level.word(i)))
        || nounCount(level.word(i)) > 0
        || words.adjective(level.word(i)) > 0;
  }

  private static Map<String, Tag> closed() {
    Map<String, Tag> map = new HashMap<>();
    put(
        map,
        Tag.DETERMINER,
        "the a an this these those every each no any some all both another either neither many several most few more much such other half");
    put(map, Tag.POSSESSIVE, "his her its their my our your whose");
    put(
        map,
        Tag.PRONOUN,
        "i he she they we it you him them us me himself herself itself themselves ourselves myself everyone everybody someone somebody anyone anybody nobody nothing everything something anything one none others there");
    put(map, Tag.RELATIVE, "who which whom");
    put(map, Tag.QUESTION, "whether what how why where when if");
    put(
        map,
        Tag.AUXILIARY,
        "is am are was were be been being has have had having do does did done isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't 're 've 'm");
    put(
        map,
        Tag.MODAL,
        "will would can could may might must shall should won't wouldn't can't cannot couldn't mustn't shouldn't 'll 'd ought");
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
        "of in on at by for with from about against between into through during over under above below among within without toward towards upon via across despite regarding concerning like near around per amid out up down off along outside inside beyond except besides onto behind versus following including");
    put(
        map,
        Tag.ADVERB,
        "also then now just only even still again too very here however meanwhile instead already ever often later earlier soon ago away back once rather perhaps maybe thus therefore moreover nevertheless nonetheless further furthermore recently publicly repeatedly today yesterday tomorrow");
    put(map, Tag.ADJECTIVE, "new former senior top chief own last next same first second third");
    put(
        map,
        Tag.NUMBER,
        "two three four five six seven eight nine ten eleven twelve hundred thousand million billion dozens");
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
