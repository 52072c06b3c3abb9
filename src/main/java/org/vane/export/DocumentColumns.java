package org.vane.export;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.vane.document.Document;

/** The columns with which tables of observations and profiles begin. */
final class DocumentColumns {

  private DocumentColumns() {}

  static <R> List<Column<R>> of(Function<R, Document> document) {
    return List.of(
        Column.text(
            "document",
            "id: the file's name without its ending, or the id given in the input",
            r -> document.apply(r).id()),
        Column.text(
            "title",
            "headline; empty where unknown",
            r -> orEmpty(document.apply(r).metadata().title())),
        new Column<>(
            "published",
            Column.Kind.DATE,
            "date of publication, ISO 8601; the year alone where no more is known; empty where"
                + " unknown",
            r -> document.apply(r).metadata().publishedText()),
        Column.text(
            "outlet",
            "newspaper, agency or body that published it; empty where unknown",
            r -> orEmpty(document.apply(r).metadata().outlet())));
  }

  private static String orEmpty(@Nullable String value) {
    return value == null ? "" : value;
  }
}
