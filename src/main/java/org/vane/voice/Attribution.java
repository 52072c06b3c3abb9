package org.vane.voice;

import org.jspecify.annotations.Nullable;
import org.vane.document.Span;

/**
 * One stretch of text that is somebody's words or thoughts.
 *
 * @param voice whose; the innermost speaker, not the carrier that prints the words
 * @param kind direct, indirect or mixed
 * @param content the words themselves, quotation marks included
 * @param cue the words that report ("said", "according to"), or null where there are none
 * @param source the words that name the source, or null where there are none
 * @param rule id of the rule that made this attribution, for the audit trail
 * @param force whether the content is the source's own wording or the narrator's word for it
 */
public record Attribution(
    Voice voice,
    AttributionKind kind,
    Span content,
    @Nullable Span cue,
    @Nullable Span source,
    String rule,
    Force force) {

  /** Returns this attribution with another content. */
  Attribution within(Span other) {
    return new Attribution(voice, kind, other, cue, source, rule, force);
  }

  /** How much of the content is the source's own. */
  public enum Force {
    /**
     * Said, written or thought in these or such words: the voice of the content is the source's.
     */
    TOLD,
    /**
     * Wanted, planned, praised or condemned: the source has this attitude, but the words are chosen
     * by whoever reports it, so the voice of the content stays the one around it.
     */
    HELD
  }

  /** Makes an attribution of told words. */
  public Attribution(
      Voice voice,
      AttributionKind kind,
      Span content,
      @Nullable Span cue,
      @Nullable Span source,
      String rule) {
    this(voice, kind, content, cue, source, rule, Force.TOLD);
  }
}
