package org.vane.voice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.vane.document.Document;
import org.vane.document.DocumentKind;
import org.vane.document.Span;
import org.vane.ingest.DocumentBuilder;
import org.vane.ingest.GivenMetadata;

/**
 * Texts made to make attribution slow: whoever looks back or ahead without a bound needs minutes or
 * hours for them, whoever reads once a second or two.
 */
class HostileQuotesTest {

  private static final int LENGTH = 100_000;

  /** Whatever stands before it, the last paragraph is read as if it stood alone. */
  private static final String PLAIN = "Marta Holm said that the bridge was closed.";

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  static Stream<Arguments> hostileTexts() {
    return Stream.of(
        Arguments.of("nothing but straight marks", "\"".repeat(LENGTH)),
        Arguments.of("nothing but opening marks", "“".repeat(LENGTH)),
        Arguments.of("nothing but closing marks", "”".repeat(LENGTH)),
        Arguments.of("nothing but apostrophes", "'".repeat(LENGTH)),
        Arguments.of("every sort of opening mark in turn", "“‘«‹„「『".repeat(LENGTH / 7)),
        Arguments.of("quotations that never close", " “word".repeat(LENGTH / 6)),
        Arguments.of("one quotation of a single word after another", "“word” ".repeat(LENGTH / 7)),
        Arguments.of("marks that open and close at once", "a\"".repeat(LENGTH / 2)),
        Arguments.of("brackets within brackets", "(".repeat(LENGTH / 2) + ")".repeat(LENGTH / 2)),
        Arguments.of("editor's brackets without a name", "[] ".repeat(LENGTH / 3)),
        Arguments.of("a sentence of cues only", "said ".repeat(LENGTH / 5)),
        Arguments.of("a sentence of names only", "Holm ".repeat(LENGTH / 5)),
        Arguments.of("a sentence of names and commas", "Holm, ".repeat(LENGTH / 6)),
        Arguments.of("relative clauses within relative clauses", "who said ".repeat(LENGTH / 9)),
        Arguments.of("according to whom", "according to ".repeat(LENGTH / 13)),
        Arguments.of("as and as", "as Holm said, ".repeat(LENGTH / 14)),
        Arguments.of("one name after another of the same family", families()),
        Arguments.of("a quotation carried on for ever", "Holm said, " + carried()),
        Arguments.of("a hundred thousand hyphens", "a" + "-".repeat(LENGTH) + "b"),
        Arguments.of("one word of many humps", "HolmSaid".repeat(LENGTH / 8)),
        Arguments.of("stops without spaces", "U.S.".repeat(LENGTH / 4)),
        Arguments.of("white space", "said" + " ".repeat(LENGTH) + "Holm"),
        Arguments.of("no mention of no mention", "made no mention of ".repeat(LENGTH / 19)),
        Arguments.of("cue, colon, mark", "Holm said: “".repeat(LENGTH / 12)));
  }

  private static String families() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; text.length() < LENGTH; i++) {
      text.append("Given").append(Integer.toString(i, 26).replaceAll("[0-9]", "x"));
      text.append(" Holm said it was closed. Holm said so.\n\n");
    }
    return text.toString();
  }

  private static String carried() {
    return "“The bridge is closed.\n\n".repeat(LENGTH / 24);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hostileTexts")
  void isReadOnceAndInTime(String what, String text) {
    GivenMetadata given = new GivenMetadata(null, null, null, null, DocumentKind.ARTICLE);
    assertTimeoutPreemptively(
        PATIENCE,
        () -> {
          Document document =
              new DocumentBuilder().build("hostile", text + "\n\n" + PLAIN + "\n", given);
          int at = document.text().lastIndexOf("the bridge was closed");
          Optional<Attribution> found =
              new VoiceAnalyser().analyse(document).attributionOf(new Span(at, at + 21));
          assertEquals(Optional.of("Marta Holm"), found.map(a -> a.voice().name()), what);
        },
        () -> what + ": " + text.length() + " chars took longer than " + PATIENCE);
  }
}
