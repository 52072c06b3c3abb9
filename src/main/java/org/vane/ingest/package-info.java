/**
 * From bytes to a {@link org.vane.document.Document}: encodings, the head of a file (headline,
 * publication line, dateline), re-flowing of hard-wrapped lines, sentence cutting, manifests. Bad
 * input ends in an {@link org.vane.ingest.UnreadableInputException} and never costs other input.
 */
@NullMarked
package org.vane.ingest;

import org.jspecify.annotations.NullMarked;
