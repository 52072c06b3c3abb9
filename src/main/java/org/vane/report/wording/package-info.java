/**
 * Every word that a report says of its own: sentences made from profiles and comparisons, and the
 * labels around them. Another language is another {@link org.vane.report.wording.Wording}.
 */
@NullMarked
package org.vane.report.wording;

import org.jspecify.annotations.NullMarked;
