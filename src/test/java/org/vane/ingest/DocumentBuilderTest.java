package org.vane.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vane.document.Document;
import org.vane.document.DocumentKind;
import org.vane.document.Paragraph;
import org.vane.document.Span;

class DocumentBuilderTest {

  private static final DocumentBuilder BUILDER = new DocumentBuilder();

  private static Document build(String text) {
    return BUILDER.build("doc", text, GivenMetadata.NONE);
  }

  private static List<String> paragraphs(Document document) {
    return document.paragraphs().stream().map(p -> document.text(p.span())).toList();
  }

  @Test
  void headlineIsParagraphZeroAndPublicationLineIsMetadata() {
    Document document =
        build(
            "Minister praises port deal with neighbours\n"
                + "Published: 3 Sept. 2024, 09:15\n"
                + "The minister praised the deal on Monday.\n"
                + "Nobody objected.\n");
    assertEquals("Minister praises port deal with neighbours", document.metadata().title());
    assertEquals(LocalDate.of(2024, 9, 3), document.metadata().published());
    assertEquals(
        List.of(
            "Minister praises port deal with neighbours",
            "The minister praised the deal on Monday.",
            "Nobody objected."),
        paragraphs(document));
    assertEquals(List.of(0, 1, 2), document.paragraphs().stream().map(Paragraph::number).toList());
  }

  @Test
  void dateBeforeTheHeadlineIsNoPartOfIt() {
    Document document =
        build("date 2024-05-06 Envoys meet at the lake\nThe envoys met there on Monday.\n");
    assertEquals("Envoys meet at the lake", document.metadata().title());
    assertEquals(LocalDate.of(2024, 5, 6), document.metadata().published());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "SEOUL, Jan. 4 (Halla Wire) -- The ministry spoke.|Halla Wire|2024-01-04|agency in"
            + " brackets",
        "MOSCOW, March 5. /ITKR/. The ministry spoke.|ITKR|2024-03-05|agency between slashes",
        "Pyongyang, June 10 (KCNA) -- The ministry spoke.|KCNA|2024-06-10|place not in capitals",
        "Pyongyang, June 10 (KCNA) --The ministry spoke.|KCNA|2024-06-10|lost space after the dash",
        "WASHINGTON, 12 February 2023 (Potomac News) \u2014 The ministry spoke.|Potomac"
            + " News|2023-02-12|full date, long dash",
        "TOKYO (Press Desk) - The ministry spoke.|Press Desk||no date",
        "SEOUL, April 9 -- The ministry spoke.||2024-04-09|no agency"
      })
  void datelineIsMetadataAndNoPartOfTheFirstParagraph(
      String line, String outlet, LocalDate date, String why) {
    Document document =
        BUILDER.build("2024-wire", line + "\nMore was said later.", GivenMetadata.NONE);
    assertEquals("The ministry spoke.", document.text(document.paragraphs().get(0).span()), why);
    assertEquals(outlet, document.metadata().outlet(), why);
    assertEquals(date, document.metadata().published(), why);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Seoul (the capital) is large.|a bracket that is no agency's dateline",
        "He said (on Monday) that it rains.|a sentence with a bracket",
        "Russia -- the largest country -- was there.|a dash that is no dateline's"
      })
  void sentenceThatLooksLikeADatelineIsKept(String line, String why) {
    Document document = build(line + "\nMore was said later.");
    assertEquals(line, document.text(document.paragraphs().get(0).span()), why);
  }

  @Test
  void hardWrappedLinesBecomeParagraphs() {
    Document document =
        build(
            """
            We came to this hall in the hope that words
            would carry further than the guns that have
            been heard along our northern border since
            the spring of last year.
            Today I can report that the guns are silent.
            For that we thank the many States that gave
            their help without asking for anything in
            return.
            12

            We shall not forget it, and we shall ask the
            Assembly to remember it as well when it
            votes.
            """);
    assertEquals(3, document.paragraphs().size());
    assertTrue(paragraphs(document).get(1).startsWith("Today I can report"));
    assertTrue(paragraphs(document).get(2).startsWith("We shall not forget"));
  }

  @Test
  void pageBreakAmidASentenceEndsNoParagraph() {
    Document document =
        build(
            """
            We came to this hall in the hope that words
            would carry further than the guns that have
            7


            been heard along our northern border since
            the spring of last year and that were heard
            again when the envoys had left the town and
            the snow had come.
            """);
    assertEquals(1, document.paragraphs().size());
  }

  @Test
  void endMarkIsNoPartOfTheText() {
    Document document =
        build("The delegation left.\n\nIt was seen off at the airport. -0- (Juche 113.8.1.)\n");
    assertEquals("It was seen off at the airport.", paragraphs(document).get(1));
  }

  @Test
  void longOrUnfinishedFirstLineIsNoHeadline() {
    assertTrue(
        build("It is a privilege to speak here.\nThank you.").paragraphs().get(0).number() == 1);
    assertTrue(build("Mr. President,\nIt is a privilege.").paragraphs().get(0).number() == 1);
    assertTrue(build("a line that carries\non in the next one").paragraphs().get(0).number() == 1);
  }

  @Test
  void statedMetadataWinsOverTheHead() {
    GivenMetadata stated =
        new GivenMetadata(
            "Other title", LocalDate.of(2020, 1, 2), "Gazette", "Ana Ruiz", DocumentKind.SPEECH);
    Document document =
        BUILDER.build("doc", "Short headline here\nPublished: 3 Sept. 2024\nShe spoke.", stated);
    assertEquals("Other title", document.metadata().title());
    assertEquals(LocalDate.of(2020, 1, 2), document.metadata().published());
    assertEquals("Ana Ruiz", document.metadata().speaker());
    assertEquals(DocumentKind.SPEECH, document.metadata().kind());
  }

  @Test
  void statementIsItsIssuers() {
    Document document =
        build(
            "Press Statement of Vice Minister\n\n"
                + "Han Sol Gi, vice minister of trade, issued the following press statement on"
                + " Monday.\n\n"
                + "We reject the decision.");
    assertEquals(DocumentKind.STATEMENT, document.metadata().kind());
    assertEquals("Han Sol Gi", document.metadata().speaker());
  }

  @Test
  void textInTheFirstPersonWithoutHeadlineIsASpeech() {
    Document document =
        build(
            "I thank the Assembly, and I wish it well.\n"
                + "We are a small country, but our voice is heard.");
    assertEquals(DocumentKind.SPEECH, document.metadata().kind());
    assertNull(document.metadata().speaker());
  }

  @Test
  void firstPersonWithinQuotationMarksMakesNoSpeech() {
    Document document =
        build(
            "The envoy left on Monday. \u201CI am glad, and we are all glad,\u201D the envoy told"
                + " the crowd.\n"
                + "It rained.");
    assertEquals(DocumentKind.ARTICLE, document.metadata().kind());
  }

  @Example
  void abbreviationsEndNoSentence() {
    Document document =
        build("Gen. Lee Ho met Mr. Park of the U.S. Army at 5 p.m. on Monday. They talked.");
    List<Span> sentences = document.paragraphs().get(0).sentences();
    assertEquals(2, sentences.size());
    assertEquals("They talked.", document.text(sentences.get(1)));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "The envoy will meet U.S. President Ana Ruiz on Monday. He hopes for much.|2|a title after"
            + " it",
        "She spoke for the U.S. State Department.|1|an office after it",
        "Talks begin at 5 p.m. Monday in Geneva. Nobody objects.|2|a day after the hour",
        "They signed a pact with the U.S. The ministry spoke of a new start.|2|an article opens a"
            + " sentence",
        "Troops left the U.S. He said so himself.|2|a pronoun opens one"
      })
  void fullStopOfAnAcronymEndsASentenceOnlyWhereAnotherOpens(
      String text, int sentences, String why) {
    assertEquals(sentences, build(text).paragraphs().get(0).sentences().size(), why);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "desk@passage-monitor.example|an address",
        "(END)|an agency's mark",
        "By Ana Ruiz, staff reporter|a byline",
        "Please direct questions or comments to [english@passage.example]|where to complain",
        "Reporting by Ana Ruiz; Editing by Bo Lind|who did it"
      })
  void whatStandsBelowAnArticleIsNoneOfItsWords(String line, String why) {
    Document document =
        build(
            "Envoys meet at the lake\n\nThey met on Monday.\nNobody objected.\n\n" + line + "\n\n");
    assertEquals(3, document.paragraphs().size(), why);
  }

  @Test
  void bylineWithinAnArticleStaysWhereItIs() {
    assertEquals(
        4,
        build("Envoys meet\nThey met.\nBy Ana Ruiz, staff reporter\nIt rained.")
            .paragraphs()
            .size());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "(LEAD) Envoys meet at the lake|an agency's second try",
        "(2nd LD) Envoys meet at the lake|its third",
        "[News Focus] Envoys meet at the lake|a column's name",
        "2024-05-06 [Exclusive] Envoys meet at the lake|after a date"
      })
  void marksOfTheDeskAreNoPartOfTheHeadline(String line, String why) {
    assertEquals(
        "Envoys meet at the lake",
        build(line + "\n\nThey met on Monday.\n").metadata().title(),
        why);
  }

  @Test
  void lineThatEndsOneSentenceAndBeginsAnotherIsNoHeadline() {
    Document document =
        build(
            "We live in a time of great trials. The disease of the lung\n"
                + "(TB-9) returns to our shores.\n"
                + "We call on all.\n");
    assertNull(document.metadata().title());
    assertEquals(DocumentKind.SPEECH, document.metadata().kind());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Han Sol Gi, vice minister of trade, on May 3 made public the following press statement"
            + " titled \"The U.S. must stop\":|Han Sol Gi|a day before the verb, a stop in the"
            + " title",
        "The respected ComradeHan Sol Gigave the following discourse to the paper:|Han Sol Gi|lost"
            + " spaces and an honour",
        "A spokesperson for the Ministry of Trade of Velmara (MTV) Monday gave the following answer"
            + " to a question:|a spokesperson for the Ministry of Trade of Velmara|a post without a"
            + " name",
        "The chief of the Press Section on Thursday issued a press statement \"Balance is peace\","
            + " which said:|the chief of the Press Section|a statement that 'said'",
        "Following is the full text of an article \"No more\" issued by a military commentator of"
            + " Velmara on Friday:|a military commentator of Velmara|the full text by somebody",
        "The full text of an article contributed by Han Sol Gi, an analyst, titled \"Blocs fail\""
            + " says:|Han Sol Gi|the same, named",
        "The General Staff of the Army (VA) issued the following report on Wednesday:|the General"
            + " Staff of the Army|a body"
      })
  void firstParagraphSaysWhoseStatementItIs(String first, String speaker, String why) {
    Document document = build("Word from Velmara\n\n" + first + "\n\nNever again.\n");
    assertEquals(DocumentKind.STATEMENT, document.metadata().kind(), why);
    assertEquals(speaker, document.metadata().speaker(), why);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Han Sol Gi received a message from Ana Ruiz on Monday.|a message received is news",
        "The ministry issued a statement on Monday. It was brief.|a report on a statement",
        "Envoys released doves.|nothing was said"
      })
  void reportOnAStatementIsAnArticle(String first, String why) {
    assertEquals(
        DocumentKind.ARTICLE,
        build("Word from Velmara\n\n" + first + "\n\nNever again.\n").metadata().kind(),
        why);
  }

  @Test
  void whitePaperIsTheInstitutesThatReleasedIt() {
    Document document =
        build(
            "White Paper of Institute of Tides on Dredging\n\n"
                + "The Institute of Tides on Saturday released a white paper, as regards the"
                + " dredging.\n\n"
                + "It harms the shore.\n");
    assertEquals(DocumentKind.STATEMENT, document.metadata().kind());
    assertEquals("the Institute of Tides", document.metadata().speaker());
  }

  @Test
  void reportOnAWhitePaperIsAnArticle() {
    Document document =
        build(
            "White Paper of Institute of Tides Lays Bare Dredging\n\n"
                + "A spokesman made public the results on Monday.\n\n"
                + "The institute released a white paper.\n");
    assertEquals(DocumentKind.ARTICLE, document.metadata().kind());
  }

  @Test
  void textWithoutWordsIsRefused() {
    UnreadableInputException e =
        assertThrows(UnreadableInputException.class, () -> build(" \n 12 \n -- \n"));
    assertTrue(e.getMessage().contains("no words"), e.getMessage());
  }

  @Test
  void absurdlyLongLineIsRefusedWithItsNumber() {
    String text = "A line.\n" + "x".repeat(DocumentBuilder.LONGEST_LINE + 1);
    UnreadableInputException e = assertThrows(UnreadableInputException.class, () -> build(text));
    assertTrue(
        e.getMessage().startsWith("doc:2: found a line of 2000001 characters"), e.getMessage());
  }

  /**
   * Offsets are sacred: whatever the text, spans lie in order within it and hold no white space at
   * their ends.
   */
  @Property(tries = 300)
  void spansLieInOrderWithinTheText(
      @ForAll
          @StringLength(min = 1, max = 400)
          @Chars({
            'a', 'B', '.', ' ', '\n', '\r', '"', '\u201C', '\u201D', '-', '(', ')', ',', '\t',
            '\u00A0', '7', '\uD55C'
          })
          String text) {
    Document document;
    try {
      document = build(text);
    } catch (UnreadableInputException e) {
      return;
    }
    for (Paragraph paragraph : document.paragraphs()) {
      String own = document.text(paragraph.span());
      assertEquals(own.strip(), own);
      for (Span sentence : paragraph.sentences()) {
        assertTrue(paragraph.span().contains(sentence));
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "KOR_1998|1998|a series",
        "un-KOR-1991|1991|hyphens",
        "1998|1998|nothing but a year",
        "envoy_2018-09-29|2018-09-29|a whole date says more",
        "1998_budget|''|a year in front may be what the text is about",
        "budget1998|''|no mark before the year",
        "file_19981|''|five digits are a number",
        "charter_1898|''|before the centuries of the series",
        "vision_2100|''|after them"
      })
  void aYearAtTheEndOfTheNameDatesATextThatNothingElseDates(
      String name, String published, String why) {
    Document document = BUILDER.build(name, "The harvest is good this year.\n", GivenMetadata.NONE);
    assertEquals(published, document.metadata().publishedText(), why);
  }

  @Test
  void aDateInTheTextOrStatedWinsOverTheYearOfTheName() {
    String text = "Ministers meet\nPublished: 3 Sept. 2024, 09:15\nThey met on Monday.\n";
    assertEquals(
        "2024-09-03",
        BUILDER.build("KOR_1998", text, GivenMetadata.NONE).metadata().publishedText());
    GivenMetadata stated = new GivenMetadata(null, LocalDate.of(1998, 10, 1), null, null, null);
    assertEquals(
        "1998-10-01",
        BUILDER.build("KOR_1999", "The harvest is good.\n", stated).metadata().publishedText());
  }
}
