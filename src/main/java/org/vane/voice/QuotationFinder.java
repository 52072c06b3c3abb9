package org.vane.voice;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.vane.document.Document;
import org.vane.document.Paragraph;
import org.vane.document.Span;

/**
 * Finds quotations by their marks, in one pass over each paragraph.
 *
 * <p>Marks that have one direction ("\u201C", "\u00AB", "\u300C") are believed; those that serve
 * for both (straight ones, "\u201C" as a German closing mark, "\u00BB" first) are told by what is
 * open and by the white space around them. An apostrophe is no mark.
 */
final class QuotationFinder {

  private static final String OPENING = "\u201C\u00AB\u2039\u300C\u300E\u2018\u201E\u201A\u201F";
  private static final String CLOSING = "\u201D\u00BB\u203A\u300D\u300F\u2019\u201C\u2018\u201D";

  /** Nobody quotes deeper; more opening marks than this are broken text. */
  private static final int DEEPEST = 6;

  /** An opening mark that waits for its closing one. */
  private record Open(int at, int length, char mark) {}

  private final String text;
  private final List<Quotation> found = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();

  private QuotationFinder(String text) {
    this.text = text;
  }

  /** Returns all quotations by start; inner ones follow the outer one that holds them. */
  static List<Quotation> find(Document document) {
    QuotationFinder finder = new QuotationFinder(document.text());
    boolean waiting = false;
    for (int i = 0; i < document.paragraphs().size(); i++) {
      Paragraph paragraph = document.paragraphs().get(i);
      char next =
          i + 1 < document.paragraphs().size()
              ? finder.first(document.paragraphs().get(i + 1).span())
              : ' ';
      waiting = finder.paragraph(paragraph, waiting, isDouble(next));
    }
    finder.found.sort(
        Comparator.comparingInt((Quotation q) -> q.span().start()).thenComparing(q -> q.depth()));
    return finder.found;
  }

  private char first(Span span) {
    return span.isEmpty() ? ' ' : text.charAt(span.start());
  }

  /** Returns whether the paragraph ends within a quotation that the next one carries on. */
  private boolean paragraph(Paragraph paragraph, boolean waiting, boolean nextOpens) {
    Span span = paragraph.span();
    open.clear();
    boolean continues = waiting && isDouble(first(span));
    for (int at = span.start(); at < span.end(); at++) {
      at += mark(at, span, continues) - 1;
    }
    boolean carried = false;
    while (!open.isEmpty()) {
      Open left = open.pollLast();
      boolean outermost = open.isEmpty();
      boolean atStart = left.at() == span.start();
      if (left.mark() == '\'' || left.mark() == '\u2018') {
        continue; // An apostrophe after all.
      }
      carried = outermost && nextOpens;
      int end = carried || atStart ? span.end() : sentenceEnd(paragraph, left.at());
      add(left, end, end, carried, continues && atStart);
    }
    return carried;
  }

  private static int sentenceEnd(Paragraph paragraph, int at) {
    for (Span sentence : paragraph.sentences()) {
      if (sentence.end() > at) {
        return sentence.end();
      }
    }
    return paragraph.span().end();
  }

  /** Handles the char at an offset and returns how many chars it took, at least 1. */
  private int mark(int at, Span span, boolean continues) {
    char c = text.charAt(at);
    int length = 1;
    if ((c == '\'' || c == '`' || c == '\u2019')
        && at + 1 < span.end()
        && text.charAt(at + 1) == c) {
      length = 2;
    }
    if (length == 1 && !isMark(c)) {
      return 1;
    }
    char kind = length == 2 ? '"' : c;
    Open last = open.peekLast();
    if (closes(kind, at, length, span)) {
      while (last != null && !matches(last.mark(), kind)) {
        open.pollLast(); // An inner mark that was never closed.
        last = open.peekLast();
      }
      if (last != null) {
        open.pollLast();
        add(last, at, at + length, false, continues && last.at() == span.start());
      }
    } else if (open.size() < DEEPEST && opens(kind, at, length, span)) {
      open.addLast(new Open(at, length, kind));
    }
    return length;
  }

  private boolean closes(char kind, int at, int length, Span span) {
    boolean any = false;
    for (Open o : open) {
      any |= matches(o.mark(), kind);
    }
    if (!any) {
      return false;
    }
    char before = at > span.start() ? text.charAt(at - 1) : ' ';
    char after = at + length < span.end() ? text.charAt(at + length) : ' ';
    if (kind == '\'' || kind == '\u2019') {
      return !Character.isLetterOrDigit(after) && !Character.isWhitespace(before);
    }
    if (kind == '\u201C' && isOpen(kind)) {
      return !opensHere(before, after); // A closing mark that was typed as an opening one.
    }
    if (kind == '"') {
      return !(opensHere(before, after) && !Character.isWhitespace(after))
          || (isOpen('"') && !Character.isLetterOrDigit(after));
    }
    return true;
  }

  private boolean isOpen(char mark) {
    for (Open o : open) {
      if (o.mark() == mark) {
        return true;
      }
    }
    return false;
  }

  private boolean opens(char kind, int at, int length, Span span) {
    char before = at > span.start() ? text.charAt(at - 1) : ' ';
    char after = at + length < span.end() ? text.charAt(at + length) : ' ';
    if (kind == '\'' || kind == '\u2018') {
      return opensHere(before, after) && Character.isLetter(after);
    }
    if (kind == '"' || kind == '\u00BB') {
      return opensHere(before, after) || at == span.start();
    }
    return OPENING.indexOf(kind) >= 0;
  }

  private static boolean opensHere(char before, char after) {
    boolean free =
        Character.isWhitespace(before)
            || "([{\u2014\u2013-/:\u201C\"\u2018'\u00AB\u00A0".indexOf(before) >= 0;
    return free && !Character.isWhitespace(after);
  }

  private static boolean matches(char opening, char closing) {
    if (opening == '"' || opening == '\'') {
      return closing == opening || (opening == '"' && closing == '\u201D');
    }
    if (opening == '\u00BB') {
      return closing == '\u00AB';
    }
    int i = OPENING.indexOf(opening);
    return i >= 0
        && (CLOSING.charAt(i) == closing
            || (opening == '\u201C' && closing == '\u201C')
            || (opening == '\u201C' && closing == '"')
            || (opening == '\u201E' && closing == '"'));
  }

  private static boolean isMark(char c) {
    return c == '"' || c == '\'' || OPENING.indexOf(c) >= 0 || CLOSING.indexOf(c) >= 0;
  }

  private static boolean isDouble(char c) {
    return "\"\u201C\u00AB\u201E\u300C".indexOf(c) >= 0;
  }

  private void add(Open from, int innerEnd, int end, boolean continued, boolean continues) {
    found.add(
        new Quotation(
            new Span(from.at(), end),
            new Span(from.at() + from.length(), Math.max(innerEnd, from.at() + from.length())),
            open.size(),
            continued,
            continues));
  }
}
