package org.vane.voice;

import org.vane.document.Span;

/**
 * A stretch of text between quotation marks, within one paragraph.
 *
 * @param span marks included
 * @param inner marks left out
 * @param depth 0 for an outermost quotation
 * @param continued whether the paragraph ends in it without a closing mark, so that the next
 *     paragraph's opening mark carries it on
 * @param continues whether it carries on the quotation of the paragraph before
 */
record Quotation(Span span, Span inner, int depth, boolean continued, boolean continues) {}
