package org.vane.stance;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.djl.huggingface.tokenizers.jni.CharSpan;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vane.document.Span;

/** Splits a text into the word pieces of an encoder's vocabulary, with UTF-16 offsets. */
final class WordPieces implements AutoCloseable {
  static final int CLS = 101;
  static final int SEP = 102;
  static final int MASK = 103;

  private final HuggingFaceTokenizer tokenizer;

  WordPieces(EncoderArtifact encoder) {
    try {
      // The file's own settings cut and pad every text to 128 tokens: both are switched off.
      tokenizer =
          HuggingFaceTokenizer.newInstance(
              new ByteArrayInputStream(encoder.tokenizer()),
              Map.of("truncation", "false", "padding", "false", "addSpecialTokens", "false"));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the tokenizer of " + encoder.id(), e);
    }
  }

  /** A piece: its id in the vocabulary and where it stands in the text. */
  record Piece(int id, Span span) {}

  /** Returns the pieces of {@code text}, without [CLS] and [SEP]. */
  List<Piece> split(String text) {
    Encoding encoding = tokenizer.encode(text, false, false);
    long[] ids = encoding.getIds();
    @Nullable CharSpan[] spans = encoding.getCharTokenSpans();
    int[] offsets = utf16Offsets(text);
    List<Piece> pieces = new ArrayList<>(ids.length);
    for (int i = 0; i < ids.length; i++) {
      CharSpan span = spans[i];
      if (span != null) {
        pieces.add(
            new Piece((int) ids[i], new Span(offsets[span.getStart()], offsets[span.getEnd()])));
      }
    }
    return pieces;
  }

  /** Returns the UTF-16 offset of every code point, and of the end: the tokenizer counts those. */
  private static int[] utf16Offsets(String text) {
    int[] offsets = new int[text.codePointCount(0, text.length()) + 1];
    int at = 0;
    for (int i = 0; i < offsets.length; i++) {
      offsets[i] = at;
      at += at < text.length() ? Character.charCount(text.codePointAt(at)) : 0;
    }
    return offsets;
  }

  @Override
  public void close() {
    tokenizer.close();
  }
}
