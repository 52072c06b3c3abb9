package org.vane.target;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.vane.document.Document;
import org.vane.document.DocumentKind;
import org.vane.document.Metadata;
import org.vane.document.Paragraph;
import org.vane.document.Span;

/** Small documents for the tests of this package, and their mentions as text. */
final class Documents {

  private Documents() {}

  /** Returns an undated article of one paragraph from nobody in particular. */
  static Document article(String paragraph) {
    return of(null, null, null, paragraph);
  }

  static Document of(
      @Nullable String outlet,
      @Nullable String speaker,
      @Nullable LocalDate date,
      String... paragraphs) {
    String text = String.join("\n\n", paragraphs);
    List<Paragraph> spans = new ArrayList<>();
    int start = 0;
    for (String paragraph : paragraphs) {
      Span span = new Span(start, start + paragraph.length());
      spans.add(new Paragraph(spans.size() + 1, span, List.of()));
      start += paragraph.length() + 2;
    }
    Metadata metadata = new Metadata(null, date, outlet, speaker, DocumentKind.ARTICLE);
    return new Document("test", text, metadata, spans);
  }

  /** Writes mentions as {@code us=U.S.; us~imperialists}: "=" is direct, "~" indirect. */
  static String written(Document document, List<Mention> mentions) {
    StringJoiner joiner = new StringJoiner("; ");
    for (Mention mention : mentions) {
      String words = document.text(mention.span()).replaceAll("\\s+", " ");
      joiner.add(mention.target() + (mention.mode() == MentionMode.DIRECT ? "=" : "~") + words);
    }
    return joiner.toString();
  }
}
