package org.vane.compare;

import java.util.List;
import org.vane.document.Span;
import org.vane.target.SearchedTarget;

/**
 * What an article on a speech took over of it, target by target and passage by passage.
 *
 * @param article position of the article among the compared documents, from 0
 * @param speech position of the speech's full text, from 0
 * @param kept targets that the speech mentions and the article lets the speaker mention
 * @param dropped targets that the speech mentions and the article's quotations do not
 * @param added targets that the article lets the speaker mention and the speech does not
 * @param passages the speaker's words in the article, with where they stand in the speech
 * @param mentioningParagraphs the speech's paragraphs that mention a target, by number
 * @param droppedParagraphs those of them from which no passage was taken
 */
public record Coverage(
    int article,
    int speech,
    List<SearchedTarget> kept,
    List<SearchedTarget> dropped,
    List<SearchedTarget> added,
    List<Passage> passages,
    List<Integer> mentioningParagraphs,
    List<Integer> droppedParagraphs) {

  /**
   * Words that an article gives as the speaker's.
   *
   * @param words where in the article
   * @param source number of the speech's paragraph that holds most of them; -1 where none holds
   *     half
   * @param share how much of them that paragraph holds, 0..1
   */
  public record Passage(Span words, int source, double share) {
    public boolean isFound() {
      return source >= 0;
    }
  }

  public Coverage {
    kept = List.copyOf(kept);
    dropped = List.copyOf(dropped);
    added = List.copyOf(added);
    passages = List.copyOf(passages);
    mentioningParagraphs = List.copyOf(mentioningParagraphs);
    droppedParagraphs = List.copyOf(droppedParagraphs);
  }
}
