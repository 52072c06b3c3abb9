/**
 * How a mention is meant: the {@link org.vane.stance.StanceModel}, its encoder in ONNX Runtime, its
 * classifier head, its calibration and the model bundle on disk. It knows neither where a text
 * comes from nor what is reported.
 */
@NullMarked
package org.vane.stance;

import org.jspecify.annotations.NullMarked;
