/**
 * Labelled data in, model bundle and model card out; evaluation. Deeplearning4j and SameDiff live
 * here; scoring needs none of it.
 */
@NullMarked
package org.vane.training;

import org.jspecify.annotations.NullMarked;
