package org.vane.cli;

import java.util.List;
import java.util.Optional;
import org.vane.document.Document;
import org.vane.document.DocumentKind;
import org.vane.document.Metadata;
import org.vane.document.Paragraph;
import org.vane.document.Span;
import org.vane.target.Mention;
import org.vane.target.MentionFinder;
import org.vane.target.TargetFiles;
import org.vane.training.LabelledCsv;

/** Labelled data whose {@code target} may be a target's id. */
final class Labelled {

  private Labelled() {}

  static LabelledCsv csv() {
    return new LabelledCsv(new FirstMention()::find);
  }

  /** Finds the first mention of a target id; the definitions are read when first asked for. */
  private static final class FirstMention {

    private @org.jspecify.annotations.Nullable MentionFinder finder;

    Optional<Span> find(String text, String target) {
      if (finder == null) {
        finder = new MentionFinder(TargetFiles.shippedExtended());
      }
      Span whole = new Span(0, text.length());
      Document document =
          new Document(
              "row",
              text,
              Metadata.unknown(DocumentKind.ARTICLE),
              List.of(new Paragraph(1, whole, List.of(whole))));
      return finder.find(document).stream()
          .filter(mention -> mention.target().value().equals(target))
          .map(Mention::span)
          .findFirst();
    }
  }
}
