package org.vane.voice;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vane.document.DocumentKind;
import org.vane.document.Paragraph;
import org.vane.document.Span;

/**
 * The tokens of a paragraph, or of the inside of one quotation, on one level: what is quoted within
 * stands as one token. Tags and verbs are filled in by {@link Tagger}.
 */
final class Level {

  /** No sentence has more tokens: rules that look through one must not see a whole archive. */
  private static final int LONGEST = 400;

  private final String text;
  private final DocumentKind kind;
  private final Paragraph paragraph;
  private final @Nullable Quotation quotation;
  private final List<Token> tokens;
  private final Tag[] tags;
  private final @Nullable Verb[] verbs;
  private final int[] sentenceOf;
  private final List<Range> sentences = new ArrayList<>();

  /**
   * A level of a paragraph.
   *
   * @param text the document's text
   * @param kind what the document is
   * @param quotation the quotation whose inside this is, or null for the paragraph itself
   */
  Level(
      String text,
      DocumentKind kind,
      Paragraph paragraph,
      @Nullable Quotation quotation,
      List<Token> tokens) {
    this.text = text;
    this.kind = kind;
    this.paragraph = paragraph;
    this.quotation = quotation;
    this.tokens = tokens;
    this.tags = new Tag[tokens.size()];
    this.verbs = new Verb[tokens.size()];
    this.sentenceOf = new int[tokens.size()];
    cut();
  }

  private void cut() {
    List<Span> spans = paragraph.sentences();
    int next = 0;
    int begin = 0;
    int last = -1;
    for (int i = 0; i < tokens.size(); i++) {
      boolean breaks = false;
      while (next < spans.size() && spans.get(next).start() <= tokens.get(i).start()) {
        breaks |= spans.get(next).start() >= last;
        next++;
      }
      if ((breaks && i > begin) || i - begin >= LONGEST) {
        sentences.add(new Range(begin, i));
        begin = i;
      }
      sentenceOf[i] = sentences.size();
      last = tokens.get(i).end();
    }
    if (begin < tokens.size()) {
      sentences.add(new Range(begin, tokens.size()));
    }
  }

  DocumentKind kind() {
    return kind;
  }

  Paragraph paragraph() {
    return paragraph;
  }

  @Nullable Quotation quotation() {
    return quotation;
  }

  String text(Span span) {
    return span.of(text);
  }

  /** Returns the words of a range with one space where the text has any white space. */
  String flat(Range range) {
    Span span = span(range);
    StringBuilder flat = new StringBuilder(span.length());
    boolean space = false;
    for (int i = span.start(); i < span.end(); i++) {
      char c = text.charAt(i);
      boolean white = c <= ' ';
      if (!white) {
        flat.append(c);
      } else if (!space) {
        flat.append(' ');
      }
      space = white;
    }
    return flat.toString();
  }

  /** Returns the last char of a stretch that is no white space, or a space. */
  char last(Span span) {
    int at = span.end();
    while (at > span.start() && Character.isWhitespace(text.charAt(at - 1))) {
      at--;
    }
    return at > span.start() ? text.charAt(at - 1) : ' ';
  }

  int size() {
    return tokens.size();
  }

  /** Returns the index of the first token that starts at an offset or later. */
  int indexAt(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  Token token(int i) {
    return tokens.get(i);
  }

  String word(int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i).word() : "";
  }

  /** Returns the tag, {@link Tag#STOP} beyond either end. */
  Tag tag(int i) {
    return i >= 0 && i < tags.length ? tags[i] : Tag.STOP;
  }

  void tag(int i, Tag tag) {
    tags[i] = tag;
  }

  @Nullable Verb verb(int i) {
    return i >= 0 && i < verbs.length ? verbs[i] : null;
  }

  void verb(int i, @Nullable Verb verb) {
    verbs[i] = verb;
  }

  List<Range> sentences() {
    return sentences;
  }

  /** Returns the sentence that holds a token. */
  Range sentence(int i) {
    return sentences.get(sentenceOf[i]);
  }

  /** Returns the offsets that a range of tokens covers. */
  Span span(Range range) {
    return new Span(tokens.get(range.from()).start(), tokens.get(range.to() - 1).end());
  }
}
