package org.vane.voice;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tags the tokens of a level: closed classes by word, the rest by WordNet and the neighbours to the
 * left and right. One pass; a published statistical tagger does about 5,000 words a second, which
 * is a hundred times too slow for an archive, and attribution only has to tell verbs from nouns.
 */
final class Tagger {

  private static final Set<String> SIDES = Set.of("north", "south", "east", "west");

  private final WordList words;

  private final Level level;
  private final VerbTags verbTags;

  private Tagger(Level level) {
    this.level = level;
    this.verbTags = new VerbTags(level);
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

  /** Gives what the word alone tells; null tags wait for the second pass. */
  private void first(int i) {
    Token token = level.token(i);
    if (token.quotation() != null) {
      level.tag(i, Tag.QUOTE);
      return;
    }
    String word = token.word();
    Tag closed = ClosedWords.tag(word);
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
    boolean side = SIDES.contains(word);
    boolean modifier =
        side || words.form(word) == null && words.adverb(word) <= words.adjective(word);
    return modifier
        && i + 1 < level.size()
        && level.token(i + 1).capital()
        && !ClosedWords.isClosed(level.word(i + 1));
  }

  private boolean known(String word) {
    return words.form(word) != null
        || words.adjective(word) >= 0
        || words.adverb(word) >= 0
        || words.noun(word) != null
        || (word.endsWith("s") && words.form(word.substring(0, word.length() - 1)) != null);
  }

  /**
   * "The minister himself said", "Dravik, himself an engineer": no pronoun with a sense of its own.
   */
  private boolean stresses(int i) {
    Tag before = level.tag(i - 1);
    return before.isHead() || (before == Tag.COMMA && level.tag(i + 1) == Tag.DETERMINER);
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
    } else if (word.equals("one") && verbTags.nounFollows(i + 1)) {
      level.tag(i, Tag.NUMBER);
    } else if (known == Tag.THAT) {
      level.tag(i, that(i));
    } else if (known == Tag.POSSESSIVE && word.equals("'s")) {
      clitic(i);
    } else if (known == Tag.OTHER && word.equals("'") && level.tag(i - 1).isHead()) {
      level.tag(i, Tag.POSSESSIVE);
    } else if (known == Tag.NAME && level.token(i).capital()) {
      allCaps(i, word);
    } else if (known == Tag.PRONOUN && ClosedWords.isEmphatic(word) && stresses(i)) {
      level.tag(i, Tag.ADVERB);
    } else if (word.equals("her") && !verbTags.nounFollows(i + 1)) {
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
    if (verbal && words.nounCount(word) <= form.verb().count() && level.tag(i - 1).isHead()) {
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
      return clauseFollows(i + 1) || (before.isVerb() && !verbTags.gapFollows(i + 1))
          ? Tag.THAT
          : Tag.PRONOUN;
    }
    if (before == Tag.NOUN || before == Tag.NAME) {
      Tag after = tagSoFar(i + 1);
      boolean gap =
          after == Tag.AUXILIARY
              || after == Tag.MODAL
              || (after == null && words.verbOnly(level.word(i + 1)));
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
        && !(tag == null && words.verbOnly(level.word(i)));
  }

  private @Nullable Tag tagSoFar(int i) {
    return i < level.size() ? level.tag(i) : Tag.STOP;
  }

  /** Tells an open-class word by what it can be and what stands before and after it. */
  private void open(int i, String word) {
    WordList.Form form = words.form(word);
    int noun = words.nounCount(word);
    boolean duration = word.equals("long") && level.tag(i - 1) == Tag.AUXILIARY;
    if (form == null || duration) {
      // "has long said"
      level.tag(i, duration ? Tag.ADVERB : noLonger(word, noun));
      return;
    }
    Tag tag = verbTags.verbOr(i, word, form, noun);
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
}
