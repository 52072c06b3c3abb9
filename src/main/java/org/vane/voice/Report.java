package org.vane.voice;

import org.jspecify.annotations.Nullable;
import org.vane.document.Span;

/**
 * Somebody's words as a rule found them, before the source is known by name.
 *
 * @param level where it was found
 * @param content the words
 * @param cue the words that report, or null
 * @param source the words that name the source, or null where the rule has none
 * @param rule the rule's id
 * @param force told or held
 */
record Report(
    Level level,
    Span content,
    @Nullable Span cue,
    @Nullable Range source,
    String rule,
    Attribution.Force force) {}
