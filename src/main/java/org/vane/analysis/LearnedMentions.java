package org.vane.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vane.document.Document;
import org.vane.document.Paragraph;
import org.vane.document.Span;
import org.vane.stance.PhraseClassifier;
import org.vane.stance.PhraseFeatures;
import org.vane.target.Description;
import org.vane.target.DescriptionFinder;
import org.vane.target.Mention;
import org.vane.target.MentionMode;
import org.vane.target.TargetId;

/**
 * Finds indirect mentions that no alias holds: descriptions which a classifier takes for a target.
 *
 * <p>Only in paragraphs that do not mention the target otherwise, so what the definitions find is
 * never changed; at most one mention of a target a paragraph, the most probable.
 */
final class LearnedMentions {

  private final PhraseClassifier classifier;

  LearnedMentions(PhraseClassifier classifier) {
    this.classifier = classifier;
  }

  /**
   * Returns the mentions to add.
   *
   * @param known the mentions that the definitions found
   * @param origin whose own text the document is
   * @param targets the targets that are looked for
   */
  List<Mention> find(
      Document document, List<Mention> known, Optional<String> origin, Set<TargetId> targets) {
    List<Mention> learned = new ArrayList<>();
    for (Paragraph paragraph : document.paragraphs()) {
      List<Mention> here = known.stream().filter(m -> paragraph.span().contains(m.span())).toList();
      Set<TargetId> open = new HashSet<>(targets);
      here.forEach(mention -> open.remove(mention.target()));
      if (!open.isEmpty()) {
        learned.addAll(in(document, paragraph, here, origin.orElse(""), open));
      }
    }
    return learned;
  }

  private List<Mention> in(
      Document document,
      Paragraph paragraph,
      List<Mention> here,
      String origin,
      Set<TargetId> open) {
    Map<TargetId, Mention> best = new java.util.TreeMap<>();
    Map<TargetId, Double> most = new java.util.HashMap<>();
    for (Span sentence : paragraph.sentences()) {
      String text = document.text(sentence);
      for (Description description : DescriptionFinder.find(text)) {
        Span head = description.head().shift(sentence.start());
        if (here.stream().anyMatch(m -> m.span().overlaps(head))) {
          continue;
        }
        classifier
            .probabilities(
                new PhraseFeatures.Phrase(text, description.head(), description.whole(), origin))
            .forEach(
                (target, probability) -> {
                  TargetId id = new TargetId(target);
                  if (probability >= classifier.threshold()
                      && open.contains(id)
                      && probability > most.getOrDefault(id, 0.0)) {
                    most.put(id, probability);
                    best.put(
                        id, new Mention(id, head, MentionMode.INDIRECT, rule(id, probability)));
                  }
                });
      }
    }
    return List.copyOf(best.values());
  }

  /** The probability is part of the rule, so that it stands wherever rules are shown. */
  private static String rule(TargetId target, double probability) {
    return String.format(Locale.ROOT, "%s:learned=%.2f", target, probability);
  }
}
