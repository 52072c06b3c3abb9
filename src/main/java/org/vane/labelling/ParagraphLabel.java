package org.vane.labelling;

import org.vane.document.Span;
import org.vane.stance.Stance;
import org.vane.target.TargetId;

/**
 * A label without its text: it says of which paragraph, voice and mention it is.
 *
 * @param where file, line and column, for messages
 * @param document id of the document
 * @param paragraph number as shown in reports
 * @param sha1 SHA-1 of the paragraph's text in UTF-8, as 40 lower-case hex digits
 * @param voice whose words; {@code AUTHOR} for the document's own
 * @param voiceKind {@code author}, {@code named}, {@code unnamed} or {@code unknown}
 * @param target of whom
 * @param mention a mention's offsets in the paragraph's text, UTF-16
 * @param label the stance
 * @param coder who gave it
 */
public record ParagraphLabel(
    String where,
    String document,
    int paragraph,
    String sha1,
    String voice,
    String voiceKind,
    TargetId target,
    Span mention,
    Stance label,
    String coder) {}
