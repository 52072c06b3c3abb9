package org.vane.labelling;

import org.vane.document.Span;
import org.vane.stance.Stance;

/**
 * A row of labelled data with what checks and cards need of it.
 *
 * @param where file and line
 * @param split the side it stands on
 * @param text the paragraph
 * @param mention where the target is mentioned
 * @param label the stance
 * @param target id of the target, or the words that name it
 * @param voice whose words; {@code AUTHOR} for the text's own
 * @param indirect whether the mention is stated to be indirect
 * @param genre what sort of text; empty where that is not stated
 * @param reason why the label was given; empty likewise
 */
record DataRow(
    String where,
    String split,
    String text,
    Span mention,
    Stance label,
    String target,
    String voice,
    boolean indirect,
    String genre,
    String reason) {

  boolean isQuoted() {
    return !voice.equals("AUTHOR");
  }
}
