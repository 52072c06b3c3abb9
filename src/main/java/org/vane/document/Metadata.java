package org.vane.document;

import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a document from its head, its file name, the command line or a manifest.
 *
 * @param title headline, or null where unknown
 * @param published date of publication, or null where unknown; where only the year is known the
 *     middle of the year stands for it
 * @param outlet newspaper, agency or body that published it, or null where unknown
 * @param speaker whose text it is (of a speech or statement), or null where unknown
 * @param kind what it is; {@link DocumentKind#ARTICLE} where nothing says otherwise
 * @param yearOnly whether of the date of publication only the year is known
 */
public record Metadata(
    @Nullable String title,
    @Nullable LocalDate published,
    @Nullable String outlet,
    @Nullable String speaker,
    DocumentKind kind,
    boolean yearOnly) {

  public Metadata {
    if (yearOnly && published == null) {
      throw new IllegalArgumentException("a year without a date: give its middle");
    }
  }

  /** Makes metadata whose date, if there is one, is known to the day. */
  public Metadata(
      @Nullable String title,
      @Nullable LocalDate published,
      @Nullable String outlet,
      @Nullable String speaker,
      DocumentKind kind) {
    this(title, published, outlet, speaker, kind, false);
  }

  /**
   * Returns the day that stands for a year of which no more is known: its middle, which is wrong by
   * half a year at most.
   */
  public static LocalDate middleOf(int year) {
    return LocalDate.of(year, Month.JULY, 1);
  }

  /** Returns the date in ISO 8601, as exactly as it is known: 2018-09-29, 2018, or nothing. */
  public String publishedText() {
    if (published == null) {
      return "";
    }
    return yearOnly ? Integer.toString(published.getYear()) : published.toString();
  }

  /** Returns metadata that knows nothing but the kind. */
  public static Metadata unknown(DocumentKind kind) {
    return new Metadata(null, null, null, null, kind);
  }
}
