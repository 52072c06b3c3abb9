package org.vane.stance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vane.document.Span;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QueryReaderTest {
  private static final EncoderArtifact ENCODER = EncoderArtifact.ALL_MINILM_L6_V2;

  private WordPieces pieces;
  private QueryReader reader;

  @BeforeAll
  void open() {
    pieces = new WordPieces(ENCODER);
    reader = new QueryReader(ENCODER, TargetInput.NAMED, 32);
  }

  @AfterAll
  void close() {
    pieces.close();
    reader.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Moscow replied.",
        "🎉🎉 Moscow replied.", // The tokenizer counts code points, Java counts UTF-16 units.
        "한국과 Moscow replied.", // Hangul comes apart into letters within.
        "Cafés in Moscow replied.", // An accent is stripped for the vocabulary.
        "e\u0301 e\u0301 Moscow replied.", // The same as two code points.
        "ﬁnal ½ 𝔐 Moscow replied.", // Ligature, fraction, a letter beyond the BMP.
      })
  void offsetsPointAtTheWordWhateverStandsBeforeIt(String text) {
    List<WordPieces.Piece> all = pieces.split(text);

    WordPieces.Piece moscow =
        all.stream().filter(p -> p.span().of(text).equals("Moscow")).findFirst().orElseThrow();
    assertEquals(text.indexOf("Moscow"), moscow.span().start());
  }

  @Test
  void onlyTheTokensOfTheMentionAreMarked() {
    String text = "We thank Moscow 🎉 but not Seoul.";
    TokenWindow window = reader.read(new StanceQuery(text, List.of(new Span(9, 15))));

    int[] marked = IntStream.range(0, window.length()).filter(i -> window.target()[i]).toArray();
    assertArrayEquals(new int[] {3}, marked);
    assertEquals(WordPieces.CLS, window.ids()[0]);
    assertEquals(WordPieces.SEP, window.ids()[window.length() - 1]);
  }

  @Test
  void textsBeyondTheWindowAreReadAroundTheMention() {
    String text = "word ".repeat(100) + "Moscow " + "word ".repeat(100);
    int at = text.indexOf("Moscow");
    TokenWindow window = reader.read(new StanceQuery(text, List.of(new Span(at, at + 6))));

    assertEquals(32, window.length());
    int first = IntStream.range(0, 32).filter(i -> window.target()[i]).findFirst().orElseThrow();
    assertTrue(first > 10 && first < 22, "the mention stands at " + first);
  }

  @Test
  void textsOfMoreThan128TokensAreNotCutByTheTokenizersOwnSettings() {
    assertEquals(300, pieces.split("word ".repeat(300)).size());
  }

  @Test
  void mentionWithoutAnyPieceIsReadAsTheWholeSentence() {
    TokenWindow window = reader.read(new StanceQuery("A \u200b B", List.of(new Span(2, 3))));

    assertTrue(window.target()[0]);
    assertFalse(window.target()[1]);
  }
}
