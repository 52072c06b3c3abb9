/**
 * Observations become profiles: the stance of a voice toward a target over a document, with
 * interval and verdict, or its silence with the evidence for it. Pure functions; no models, no
 * files.
 */
@NullMarked
package org.vane.profile;

import org.jspecify.annotations.NullMarked;
