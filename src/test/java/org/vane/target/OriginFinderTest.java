package org.vane.target;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vane.document.Document;
import org.vane.document.DocumentKind;
import org.vane.document.Metadata;
import org.vane.document.Paragraph;
import org.vane.document.Span;

class OriginFinderTest {

  private static final MentionFinder FINDER = new MentionFinder(TargetFiles.shipped());

  @ParameterizedTest(name = "{3}")
  @CsvSource({
    "KCNA, , north-korea, the outlet tells",
    "The Korea Herald, , south-korea, the outlet's name is a part of what stands there",
    "KCNA, Vladimir Putin, russia, the speaker goes before the outlet that carries him",
    ", Kim Jong Un, north-korea, the speaker tells",
    ", Kim Jong-un, north-korea, a hyphen in the speaker's name does not matter",
    "Reuters, Ola Nordmann, , an outlet of no known origin tells nothing",
    "RTL, , , an outlet that only starts like a known one tells nothing"
  })
  void metadataTell(
      @Nullable String outlet, @Nullable String speaker, @Nullable String origin, String reason) {
    Document document = Documents.of(outlet, speaker, null, "It rained.");

    assertEquals(Optional.ofNullable(origin), FINDER.origin(document), reason);
  }

  @Test
  void agencyInBracketsAtTheHeadTellsThoughItStandsInNoParagraph() {
    String text = "Pyongyang, May 5 (KCNA) -- It rained.";
    Document document = document(DocumentKind.ARTICLE, text, text.indexOf("It"));

    assertEquals(Optional.of("north-korea"), FINDER.origin(document));
  }

  @Test
  void speechIsOfTheCountryThatItNamesMost() {
    String text = "We in Japan will help. Japan is ready to talk with China. Japan is glad.";

    assertEquals(Optional.of("japan"), FINDER.origin(document(DocumentKind.SPEECH, text, 0)));
  }

  @Test
  void articleIsNotOfTheCountryThatItNamesMost() {
    String text = "Japan will help. Japan is ready to talk with China. Japan is glad.";

    assertEquals(Optional.empty(), FINDER.origin(document(DocumentKind.ARTICLE, text, 0)));
  }

  @Test
  void articleThatSaysNorthKoreaIsNotFromThere() {
    String text = "North Korea's DPRK news said that our Republic is strong, North Korean style.";

    assertEquals(Optional.empty(), FINDER.origin(document(DocumentKind.ARTICLE, text, 0)));
  }

  @Test
  void northsFullNameIsNoSignOfTheSouth() {
    String text =
        "I bring greetings. The Democratic People's Republic of Korea is strong. The Democratic"
            + " People's Republic of Korea is calm. The Democratic People's Republic of Korea waits.";

    assertEquals(Optional.of("north-korea"), FINDER.origin(document(DocumentKind.SPEECH, text, 0)));
  }

  private static Document document(DocumentKind kind, String text, int start) {
    return new Document(
        "test",
        text,
        Metadata.unknown(kind),
        List.of(new Paragraph(1, new Span(start, text.length()), List.of())));
  }
}
