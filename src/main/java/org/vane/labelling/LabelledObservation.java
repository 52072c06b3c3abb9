package org.vane.labelling;

import java.nio.file.Path;
import org.vane.document.Span;
import org.vane.stance.Stance;

/**
 * A row of labelled data: what one coder says of one voice and one target in one paragraph.
 *
 * @param document id of the document
 * @param paragraph number as shown in reports
 * @param text the paragraph's, exactly
 * @param mention where in {@code text} the target is mentioned
 * @param target id of the target
 * @param voice whose words; {@code AUTHOR} for the document's own
 * @param voiceKind what sort of voice
 * @param label the stance
 * @param coder who gave it
 * @param source where the row comes from
 */
public record LabelledObservation(
    String document,
    int paragraph,
    String text,
    Span mention,
    String target,
    String voice,
    String voiceKind,
    Stance label,
    String coder,
    String source) {

  public LabelledObservation {
    if (mention.isEmpty() || mention.end() > text.length()) {
      throw new IllegalArgumentException(
          "mention " + mention + " is empty or outside the text of length " + text.length());
    }
  }

  /** Returns what the source of a file's rows is called: its folder, else its name. */
  public static String sourceOf(Path file) {
    Path folder = file.toAbsolutePath().normalize().getParent();
    Path name = folder == null ? null : folder.getFileName();
    return name == null ? String.valueOf(file.getFileName()) : name.toString();
  }

  /** Makes the row of a label that found its text. */
  public static LabelledObservation of(LabelJoin.Row row, String source) {
    ParagraphLabel label = row.label();
    return new LabelledObservation(
        label.document(),
        label.paragraph(),
        row.text(),
        label.mention(),
        label.target().value(),
        label.voice(),
        label.voiceKind(),
        label.label(),
        label.coder(),
        source);
  }
}
