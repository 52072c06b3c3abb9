package org.vane.labelling;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.vane.document.Span;

/**
 * One question to a coder: which stance does this voice take toward this target in this paragraph,
 * if it mentions it at all?
 *
 * @param id by which the answers of several coders are matched
 * @param document id of the document
 * @param paragraph number as shown in reports
 * @param voice whose words; {@code AUTHOR} for the document's own
 * @param voiceKind {@code author}, {@code named}, {@code unnamed} or {@code unknown}
 * @param target id of the target
 * @param mention where in {@code text} the target is mentioned, or null where Vane heard no mention
 * @param text the paragraph's, fit for a cell
 * @param sha1 SHA-1 of the paragraph's text as it stands in the document
 * @param before the paragraph before it, or what there is of it
 * @param after the paragraph after it, likewise
 * @param sample why it was picked
 */
record CodingItem(
    String id,
    String document,
    int paragraph,
    String voice,
    String voiceKind,
    String target,
    @Nullable Span mention,
    String text,
    String sha1,
    String before,
    String after,
    String sample) {

  CodingItem {
    if (mention != null && (mention.isEmpty() || mention.end() > text.length())) {
      throw new IllegalArgumentException(
          "mention " + mention + " is empty or outside the text of length " + text.length());
    }
  }

  /** Returns the words that mention the target; empty where there are none. */
  String words() {
    return mention == null ? "" : mention.of(text);
  }

  String start() {
    return mention == null ? "" : Integer.toString(mention.start());
  }

  String end() {
    return mention == null ? "" : Integer.toString(mention.end());
  }

  /** Returns the id of an observation: document, paragraph, target and voice. */
  static String id(String document, int paragraph, String target, String voice) {
    return document
        + "-"
        + paragraph
        + "-"
        + target
        + "-"
        + voice.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
  }
}
