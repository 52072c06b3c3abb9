package org.vane.analysis;

import org.vane.document.Span;

/**
 * What one word does to an observation's score.
 *
 * @param span where the word stands in the document's text
 * @param effect the score less the score with this word hidden, in -2..2: below 0, the word speaks
 *     against the target
 */
public record WordEffect(Span span, double effect) {}
