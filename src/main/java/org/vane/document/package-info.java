/**
 * The text that everything else points into: one immutable original string, cut into paragraphs and
 * sentences by half-open UTF-16 spans, with what is known about it (title, outlet, date, speaker,
 * kind). It knows nothing else of Vane.
 */
@NullMarked
package org.vane.document;

import org.jspecify.annotations.NullMarked;
