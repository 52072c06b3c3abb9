package org.vane.voice;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vane.document.Document;
import org.vane.document.Paragraph;
import org.vane.document.Span;

/** Cuts a document into levels: each paragraph's own text, and the inside of each quotation. */
final class Levels {

  private Levels() {}

  /** Returns tagged levels in reading order, a paragraph's own before those quoted in it. */
  static List<Level> of(Document document) {
    List<Quotation> quotations = QuotationFinder.find(document);
    List<Level> levels = new ArrayList<>();
    int next = 0;
    for (Paragraph paragraph : document.paragraphs()) {
      List<Quotation> inside = new ArrayList<>();
      while (next < quotations.size()
          && quotations.get(next).span().start() < paragraph.span().end()) {
        inside.add(quotations.get(next++));
      }
      levels.add(level(document, paragraph, null, paragraph.span(), inside));
      for (int i = 0; i < inside.size(); i++) {
        Quotation outer = inside.get(i);
        int to = i + 1;
        while (to < inside.size() && outer.inner().contains(inside.get(to).span())) {
          to++;
        }
        if (!outer.inner().isEmpty()) {
          levels.add(level(document, paragraph, outer, outer.inner(), inside.subList(i + 1, to)));
        }
      }
    }
    return levels;
  }

  /** Returns the indices of quotations in a level that told reports hold. */
  static BitSet covered(Level level, List<Report> reports) {
    List<Report> sorted = new ArrayList<>(reports);
    sorted.sort(Comparator.comparing(Report::content));
    BitSet covered = new BitSet();
    int next = 0;
    int reach = 0;
    for (int i = 0; i < level.size(); i++) {
      Token token = level.token(i);
      while (next < sorted.size() && sorted.get(next).content().start() <= token.start()) {
        Report report = sorted.get(next++);
        boolean told = report.force() == Attribution.Force.TOLD;
        reach = told ? Math.max(reach, report.content().end()) : reach;
      }
      if (token.quotation() != null && token.end() <= reach) {
        covered.set(i);
      }
    }
    return covered;
  }

  private static Level level(
      Document document,
      Paragraph paragraph,
      @Nullable Quotation quotation,
      Span stretch,
      List<Quotation> inside) {
    List<Quotation> own = new ArrayList<>();
    int end = stretch.start();
    for (Quotation candidate : inside) {
      if (candidate.span().start() >= end && candidate.span().end() <= stretch.end()) {
        own.add(candidate);
        end = candidate.span().end();
      }
    }
    Level level =
        new Level(
            document.text(),
            document.metadata().kind(),
            paragraph,
            quotation,
            Tokenizer.tokens(document.text(), stretch, own));
    Tagger.tag(level);
    return level;
  }
}
