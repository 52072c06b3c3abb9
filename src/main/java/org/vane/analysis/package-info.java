/**
 * The pipeline: a document becomes an {@link org.vane.analysis.Analysis}, a list of {@link
 * org.vane.analysis.Observation}s, one per paragraph, voice and target that is mentioned.
 */
@NullMarked
package org.vane.analysis;

import org.jspecify.annotations.NullMarked;
