/**
 * The command line: commands, exit codes, messages, progress. The only place that prints or exits.
 */
@NullMarked
package org.vane.cli;

import org.jspecify.annotations.NullMarked;
