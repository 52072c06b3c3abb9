/**
 * The round trip with human coders: labels and the texts that they belong to, sheets for coders and
 * what comes back from them, agreement, checks of labelled data, and what new labels changed.
 */
@NullMarked
package org.vane.labelling;

import org.jspecify.annotations.NullMarked;
