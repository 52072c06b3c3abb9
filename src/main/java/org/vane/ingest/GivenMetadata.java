package org.vane.ingest;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.vane.document.DocumentKind;

/**
 * Metadata that somebody stated: on the command line, in a manifest or in a file's name. What is
 * stated wins over what is read from the text; null stands for "not stated".
 *
 * @param title headline
 * @param published date of publication
 * @param outlet newspaper, agency or body
 * @param speaker whose text it is
 * @param kind what it is
 */
public record GivenMetadata(
    @Nullable String title,
    @Nullable LocalDate published,
    @Nullable String outlet,
    @Nullable String speaker,
    @Nullable DocumentKind kind) {

  public static final GivenMetadata NONE = new GivenMetadata(null, null, null, null, null);

  /** Returns this, with what it leaves open taken from {@code other}. */
  public GivenMetadata orElse(GivenMetadata other) {
    return new GivenMetadata(
        title != null ? title : other.title,
        published != null ? published : other.published,
        outlet != null ? outlet : other.outlet,
        speaker != null ? speaker : other.speaker,
        kind != null ? kind : other.kind);
  }
}
