/**
 * Markdown and HTML for readers, made from profiles and observations by templates. It does not know
 * how numbers are made.
 */
@NullMarked
package org.vane.report;

import org.jspecify.annotations.NullMarked;
