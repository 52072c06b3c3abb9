package org.vane.stance;

import java.util.List;
import org.vane.document.Span;

/** Turns queries into token windows. */
public final class QueryReader implements AutoCloseable {
  private final WordPieces pieces;
  private final TargetInput input;
  private final int maxTokens;

  /**
   * Creates a reader.
   *
   * @param maxTokens the longest window, [CLS] and [SEP] included, in 8..512; of longer texts the
   *     part around the first mention is read
   */
  public QueryReader(EncoderArtifact encoder, TargetInput input, int maxTokens) {
    if (maxTokens < 8 || maxTokens > 512) {
      throw new IllegalArgumentException("illegal window of " + maxTokens + " tokens: 8..512");
    }
    this.pieces = new WordPieces(encoder);
    this.input = input;
    this.maxTokens = maxTokens;
  }

  public TokenWindow read(StanceQuery query) {
    StanceQuery shown = input.shown(query);
    List<WordPieces.Piece> all = pieces.split(shown.text());
    boolean[] target = new boolean[all.size()];
    int first = -1;
    int last = -1;
    for (int i = 0; i < target.length; i++) {
      target[i] = isTarget(all.get(i).span(), shown.mentions());
      if (target[i]) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    int room = maxTokens - 2;
    int middle = first < 0 ? 0 : last - first < room / 2 ? (first + last) / 2 : first;
    int from = Math.max(0, Math.min(middle - room / 2, all.size() - room));
    int to = Math.min(all.size(), from + room);
    int[] ids = new int[to - from + 2];
    boolean[] marks = new boolean[ids.length];
    ids[0] = WordPieces.CLS;
    ids[ids.length - 1] = WordPieces.SEP;
    for (int i = from; i < to; i++) {
      ids[i - from + 1] = all.get(i).id();
      marks[i - from + 1] = target[i];
    }
    // A mention of nothing but characters that the tokenizer drops has no piece: read the sentence.
    marks[0] = first < 0;
    return new TokenWindow(ids, marks);
  }

  private static boolean isTarget(Span piece, List<Span> mentions) {
    for (Span mention : mentions) {
      if (piece.overlaps(mention)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void close() {
    pieces.close();
  }
}
