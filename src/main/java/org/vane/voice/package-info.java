/**
 * Who speaks where: quotations, cues, sources and the {@link org.vane.voice.Voice} behind each
 * stretch of text, and reported absence ("made no mention of"). It knows neither targets nor
 * models.
 */
@NullMarked
package org.vane.voice;

import org.jspecify.annotations.NullMarked;
