/** Two or more profiled documents side by side. Pure functions; no files. */
@NullMarked
package org.vane.compare;

import org.jspecify.annotations.NullMarked;
