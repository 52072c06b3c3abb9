/** Builders of hand-made analyses for tests. */
@NullMarked
package org.vane.testing;

import org.jspecify.annotations.NullMarked;
