package org.vane.voice;

import org.vane.document.Span;

/**
 * A statement that somebody did not mention something: "Kim made no mention of the United States".
 * What is named in its scope is a mention by the reporting voice, never by the one who kept silent.
 *
 * @param silent the voice that did not mention it
 * @param cue the words that report the absence ("made no mention of")
 * @param scope the words that say what was not mentioned; target mentions inside are flagged
 * @param rule id of the rule, for the audit trail
 */
public record ReportedAbsence(Voice silent, Span cue, Span scope, String rule) {}
