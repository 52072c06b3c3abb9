package org.vane.voice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.vane.document.Document;
import org.vane.document.DocumentKind;
import org.vane.document.Paragraph;
import org.vane.document.Span;
import org.vane.ingest.DocumentBuilder;
import org.vane.ingest.GivenMetadata;

/** What holds of the voices of every text, however badly its quotations are marked. */
class VoiceLawsTest {

  private static final List<String> PIECES =
      List.of(
          "Marta Holm ",
          "the ministry ",
          "He ",
          "they ",
          "said ",
          "told the crew ",
          "that ",
          "the bridge was closed",
          "“",
          "”",
          "\"",
          "‘",
          "’",
          "'",
          "«",
          "»",
          "``",
          "''",
          ". ",
          ", ",
          ": ",
          "? ",
          "\n\n",
          " - ",
          "(",
          ")",
          "[",
          "]",
          "According to ",
          "as saying ",
          "which ",
          "made no mention of ",
          "without naming ",
          "I ",
          "and ",
          "U.S. ",
          "…",
          "  ",
          "\u00A0");

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces = Arbitraries.of(PIECES);
    Arbitrary<String> stray = Arbitraries.strings().ofMaxLength(5);
    return Arbitraries.frequencyOf(Tuple.of(12, pieces), Tuple.of(1, stray))
        .list()
        .ofMaxSize(60)
        .map(list -> "Note " + String.join("", list));
  }

  private static Document document(String text) {
    GivenMetadata given = new GivenMetadata(null, null, null, null, DocumentKind.ARTICLE);
    return new DocumentBuilder().build("law", text, given);
  }

  private static VoiceAnalysis voices(Document document) {
    return new VoiceAnalyser().analyse(document);
  }

  @Property(tries = 400)
  void everySpanLiesInTheTextAndItsContentInOneParagraph(@ForAll("texts") String text) {
    Document document = document(text);
    Span whole = new Span(0, document.text().length());
    for (Attribution a : voices(document).attributions()) {
      assertTrue(whole.contains(a.content()), () -> a + " reaches beyond the text");
      assertTrue(a.cue() == null || whole.contains(a.cue()), () -> a + ": cue beyond the text");
      assertTrue(
          a.source() == null || whole.contains(a.source()), () -> a + ": source beyond the text");
      assertFalse(a.content().isEmpty(), () -> a + " is empty");
      Optional<Paragraph> paragraph = document.paragraphAt(a.content().start());
      assertTrue(
          paragraph.isPresent() && paragraph.get().span().contains(a.content()),
          () -> a + " leaves its paragraph");
    }
  }

  @Property(tries = 200)
  void everyAttributionNamesItsRuleAndHasAVoiceWithAName(@ForAll("texts") String text) {
    for (Attribution a : voices(document(text)).attributions()) {
      assertTrue(a.rule().matches("[a-z]+/[a-z-]+"), () -> "illegal rule '" + a.rule() + "'");
      assertFalse(a.voice().name().isBlank(), () -> a + " has a voice without a name");
      assertFalse(a.voice() instanceof Voice.Author, () -> a + ": the author needs no attribution");
    }
  }

  @Property(tries = 200)
  void theSameTextHasTheSameVoicesEveryTime(@ForAll("texts") String text) {
    Document document = document(text);
    VoiceAnalyser analyser = new VoiceAnalyser();
    VoiceAnalysis first = analyser.analyse(document);
    analyser.analyse(document("Erik Dahl said, “The tunnel is open.” He left."));
    assertEquals(first, analyser.analyse(document));
  }

  @Property(tries = 200)
  void theInnermostToldWordsAnswerForAnySpan(@ForAll("texts") String text) {
    VoiceAnalysis analysis = voices(document(text));
    for (Attribution a : analysis.told()) {
      Attribution found = analysis.attributionOf(a.content()).orElseThrow();
      assertTrue(found.content().contains(a.content()), () -> found + " does not hold " + a);
      assertEquals(Attribution.Force.TOLD, found.force());
    }
  }

  @Property(tries = 200)
  void aReportedAbsenceHasItsCueAndScopeInOneParagraph(@ForAll("texts") String text) {
    Document document = document(text);
    for (ReportedAbsence a : voices(document).absences()) {
      Paragraph paragraph = document.paragraphAt(a.scope().start()).orElseThrow();
      assertTrue(paragraph.span().contains(a.scope()), () -> a + ": scope leaves its paragraph");
      assertTrue(paragraph.span().contains(a.cue()), () -> a + ": cue leaves its paragraph");
      assertTrue(a.rule().startsWith("absence/"), () -> "illegal rule '" + a.rule() + "'");
    }
  }

  @Property(tries = 100)
  void whatStandsInALaterDocumentChangesNothing(
      @ForAll("texts") String text, @ForAll("texts") String other) {
    VoiceAnalysis alone = voices(document(text));
    VoiceAnalyser shared = new VoiceAnalyser();
    shared.analyse(document(other));
    assertEquals(alone, shared.analyse(document(text)));
  }
}
