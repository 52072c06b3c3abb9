package org.vane.voice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.vane.document.Document;
import org.vane.document.DocumentKind;
import org.vane.document.Span;
import org.vane.ingest.DocumentBuilder;
import org.vane.ingest.GivenMetadata;

/**
 * Composed texts that attribution gets wrong easily. In the tables a pilcrow parts paragraphs, and
 * {@code probe} is the stretch of text whose voice is asked for; {@code author} is nobody's told
 * words.
 */
class VoiceTrapsTest {

  private static final String TITLE = "A day in the town of Norra";

  @ParameterizedTest(name = "{0}: {8}")
  @CsvFileSource(resources = "traps.csv", numLinesToSkip = 1)
  void everyTrapHasItsVoice(
      String area,
      String kind,
      @Nullable String speaker,
      @Nullable String title,
      String text,
      String probe,
      String voice,
      @Nullable String source,
      String why) {
    Document document = document(kind, speaker, title, text);
    Optional<Attribution> found = attribution(document, probe);
    assertEquals(voice, found.map(a -> a.voice().name()).orElse("author"), why);
    if (source != null) {
      assertEquals(source, found.map(a -> sourceOf(document, a)).orElse(""), why);
    }
  }

  /** The word that stresses a name is no source of its own: the name is. */
  @ParameterizedTest(name = "{4}")
  @CsvFileSource(resources = "emphatic.csv", numLinesToSkip = 1)
  void anEmphaticWordIsNotTheSource(
      String text, String probe, String voice, String source, String why) {
    Document document = document("article", null, null, text);
    Optional<Attribution> found = attribution(document, probe);
    assertEquals(voice, found.map(a -> a.voice().name()).orElse("author"), why);
    assertEquals(source, found.map(a -> sourceOf(document, a)).orElse(""), why);
  }

  /** Where a text says that somebody did not mention something, the words are the author's. */
  @ParameterizedTest(name = "{4}")
  @CsvFileSource(resources = "absences.csv", numLinesToSkip = 1)
  void aReportedSilenceHasItsSilentVoice(
      @Nullable String title, String text, String probe, @Nullable String silent, String why) {
    Document document = document("article", null, title, text);
    VoiceAnalysis analysis = new VoiceAnalyser().analyse(document);
    Span span = span(document, probe);
    Optional<ReportedAbsence> absence = analysis.absenceOf(span);
    assertEquals(silent == null ? "" : silent, absence.map(a -> a.silent().name()).orElse(""), why);
    if (silent != null) {
      assertEquals(Optional.empty(), analysis.attributionOf(span), why);
    }
  }

  private static Document document(
      String kind, @Nullable String speaker, @Nullable String title, String text) {
    String headline = title == null ? TITLE : title;
    DocumentKind known = DocumentKind.valueOf(kind.toUpperCase(Locale.ROOT));
    return new DocumentBuilder()
        .build(
            "trap",
            headline + "\n\n" + text.replace("\u00B6", "\n\n") + "\n",
            new GivenMetadata(headline, null, null, speaker, known));
  }

  private static Optional<Attribution> attribution(Document document, String probe) {
    return new VoiceAnalyser().analyse(document).attributionOf(span(document, probe));
  }

  private static Span span(Document document, String probe) {
    int at = document.text().lastIndexOf(probe);
    assertTrue(at >= 0, () -> "the row's text does not hold its probe '" + probe + "'");
    return new Span(at, at + probe.length());
  }

  private static String sourceOf(Document document, Attribution attribution) {
    Span source = attribution.source();
    return source == null ? "" : document.text(source);
  }
}
