package org.vane.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a document from its head, its file name, the command line or a manifest.
 *
 * @param title headline, or null where unknown
 * @param published date of publication, or null where unknown
 * @param outlet newspaper, agency or body that published it, or null where unknown
 * @param speaker whose text it is (of a speech or statement), or null where unknown
 * @param kind what it is; {@link DocumentKind#ARTICLE} where nothing says otherwise
 */
public record Metadata(
    @Nullable String title,
    @Nullable LocalDate published,
    @Nullable String outlet,
    @Nullable String speaker,
    DocumentKind kind) {

  /** Returns metadata that knows nothing but the kind. */
  public static Metadata unknown(DocumentKind kind) {
    return new Metadata(null, null, null, null, kind);
  }
}
