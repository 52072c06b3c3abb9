/** CSV for spreadsheets and scripts, and the dictionary of its columns. */
@NullMarked
package org.vane.export;

import org.jspecify.annotations.NullMarked;
