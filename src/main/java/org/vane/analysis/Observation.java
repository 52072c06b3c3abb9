package org.vane.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vane.document.Paragraph;
import org.vane.document.Span;
import org.vane.stance.StanceDistribution;
import org.vane.target.Mention;
import org.vane.target.MentionMode;
import org.vane.target.TargetId;
import org.vane.voice.Voice;

/**
 * The unit of truth: what one voice says of one target in one paragraph.
 *
 * @param paragraph the paragraph
 * @param voice whose words
 * @param target of whom
 * @param mode direct if any of the mentions is direct
 * @param mentions the mentions behind it, in order, at least one
 * @param distribution the stance of the voice toward the target in this paragraph
 * @param evidence the sentence that carries it, in the document's text
 * @param absenceOf the voice of which this says that it does not mention the target, or null
 * @param rules ids of the alias and voice rules that fired, sorted, without repeats
 */
public record Observation(
    Paragraph paragraph,
    Voice voice,
    TargetId target,
    MentionMode mode,
    List<Mention> mentions,
    StanceDistribution distribution,
    Span evidence,
    @Nullable Voice absenceOf,
    List<String> rules) {

  public Observation {
    mentions = List.copyOf(mentions);
    rules = List.copyOf(rules);
    if (mentions.isEmpty()) {
      throw new IllegalArgumentException("an observation needs a mention");
    }
    if (!paragraph.span().contains(evidence)) {
      throw new IllegalArgumentException(
          "evidence " + evidence + " lies outside paragraph " + paragraph.span());
    }
  }
}
