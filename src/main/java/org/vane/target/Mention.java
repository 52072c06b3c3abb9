package org.vane.target;

import org.vane.document.Span;

/**
 * A place in the text where a target is mentioned.
 *
 * @param target the target
 * @param span where, in the document's text
 * @param mode direct or indirect
 * @param rule id of the alias that matched, for the audit trail: target id, colon, alias id
 */
public record Mention(TargetId target, Span span, MentionMode mode, String rule) {}
