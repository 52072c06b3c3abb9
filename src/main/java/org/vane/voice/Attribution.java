package org.vane.voice;

import org.jspecify.annotations.Nullable;
import org.vane.document.Span;

/**
 * One stretch of text that is somebody's words or thoughts.
 *
 * @param voice whose; the innermost speaker, not the carrier that prints the words
 * @param kind direct, indirect or mixed
 * @param content the words themselves, quotation marks included
 * @param cue the words that report ("said", "according to"), or null where there are none
 * @param source the words that name the source, or null where there are none
 * @param rule id of the rule that made this attribution, for the audit trail
 */
public record Attribution(
    Voice voice,
    AttributionKind kind,
    Span content,
    @Nullable Span cue,
    @Nullable Span source,
    String rule) {}
