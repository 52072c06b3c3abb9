package org.vane.stance;

import java.util.ArrayList;
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
    return cut(query).window();
  }

  /** Returns what of a query stands in its window. */
  Reading reading(StanceQuery query) {
    Cut cut = cut(query);
    List<Span> hidden = input.hidden(query);
    if (cut.pieces().isEmpty()) {
      return new Reading("", new Span(0, 0), hidden);
    }
    Span shown =
        new Span(
            cut.pieces().get(0).span().start(),
            cut.pieces().get(cut.pieces().size() - 1).span().end());
    Span reach =
        new Span(original(shown.start(), hidden, false), original(shown.end(), hidden, true));
    return new Reading(shown.of(cut.text()), reach, hidden);
  }

  /** Returns a query's window once per word, each time with that word's pieces hidden. */
  List<TokenWindow> without(StanceQuery query, List<Span> words) {
    Cut cut = cut(query);
    List<Span> hidden = input.hidden(query);
    List<Span> places =
        cut.pieces().stream()
            .map(WordPieces.Piece::span)
            .map(p -> new Span(original(p.start(), hidden, false), original(p.end(), hidden, true)))
            .toList();
    List<TokenWindow> windows = new ArrayList<>();
    for (Span word : words) {
      int[] ids = cut.window().ids().clone();
      for (int i = 0; i < places.size(); i++) {
        if (places.get(i).overlaps(word)) {
          ids[i + 1] = WordPieces.MASK;
        }
      }
      windows.add(new TokenWindow(ids, cut.window().target()));
    }
    return windows;
  }

  /**
   * Returns where a place of the shown text lies in the query's own; a placeholder is one place.
   */
  private static int original(int shown, List<Span> hidden, boolean end) {
    int moved = 0;
    for (Span name : hidden) {
      int start = name.start() + moved;
      int after = start + TargetInput.PLACEHOLDER.length();
      if (shown < start || (shown == start && end)) {
        break;
      }
      if (shown < after) {
        return end ? name.end() : name.start();
      }
      moved += TargetInput.PLACEHOLDER.length() - name.length();
    }
    return shown - moved;
  }

  /**
   * The part of a text that fits.
   *
   * @param text the text as shown to the encoder
   * @param pieces those of its pieces that stand in the window, without [CLS] and [SEP]
   * @param window the window
   */
  private record Cut(String text, List<WordPieces.Piece> pieces, TokenWindow window) {}

  private Cut cut(StanceQuery query) {
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
    return new Cut(shown.text(), all.subList(from, to), new TokenWindow(ids, marks));
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
