package org.vane.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vane.testing.AnalysisBuilder.RUSSIA;
import static org.vane.testing.AnalysisBuilder.SOUTH_KOREA;
import static org.vane.testing.AnalysisBuilder.US;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vane.document.DocumentKind;
import org.vane.target.SearchedTarget;
import org.vane.testing.AnalysisBuilder;
import org.vane.voice.Voice;

class BaselinesTest {

  private static AnalysisBuilder speech(String speaker, String date) {
    return new AnalysisBuilder(speaker + "-" + date)
        .kind(DocumentKind.SPEECH)
        .speaker(speaker)
        .published(date);
  }

  private static ProfiledDocument naming(String speaker, String date, SearchedTarget... targets) {
    AnalysisBuilder builder = speech(speaker, date);
    for (int i = 0; i < 12; i++) {
      builder.paragraph("The U.S. and Russia and South Korea.");
      for (SearchedTarget target : targets) {
        builder.own(target, target.directAliases().get(0), -0.5);
      }
    }
    return Profiler.profiled(builder.build());
  }

  private static List<ProfiledDocument> series(int earlier, String speaker) {
    List<ProfiledDocument> documents = new ArrayList<>();
    for (int i = 0; i < earlier; i++) {
      documents.add(naming(speaker, (2001 + i) + "-09-20", US));
    }
    return documents;
  }

  private static Silence silence(List<ProfiledDocument> documents, SearchedTarget target) {
    ProfiledDocument last = Baselines.apply(documents).get(documents.size() - 1);
    return last.profile(last.lead(), target.id()).orElseThrow().silence();
  }

  @Test
  void silenceOnWhatWasAlwaysNamedIsUnusualAndOnWhatNeverWasIsUsual() {
    List<ProfiledDocument> documents = series(8, "Ann Example");
    documents.add(naming("ANN EXAMPLE", "2020-09-20", RUSSIA));
    assertEquals("silent: unusual", silence(documents, US).word());
    assertEquals("silent: usual", silence(documents, SOUTH_KOREA).word());
    assertEquals("mentioned", silence(documents, RUSSIA).word());
    assertEquals(8, silence(documents, US).evidence().baseline().documents());
  }

  @Test
  void fewerThanFiveEarlierDocumentsAreNoBaseline() {
    List<ProfiledDocument> documents = series(4, "Ann Example");
    documents.add(naming("Ann Example", "2020-09-20", RUSSIA));
    assertEquals("silent", silence(documents, US).word());
    assertEquals(new Baseline.None(4), silence(documents, US).evidence().baseline());
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          Ann Example, 1999-01-01, earlier than the others
          Ann Example, 2001-09-20, of the same day as the first
          Bob Example, 2020-01-01, of another speaker
          """)
  void onlyEarlierDocumentsOfTheSameSpeakerAreABaseline(
      String speaker, String date, String reason) {
    List<ProfiledDocument> documents = series(8, "Ann Example");
    documents.add(naming(speaker, date, RUSSIA));
    assertEquals(new Baseline.None(0), silence(documents, US).evidence().baseline(), reason);
  }

  @Test
  void quotedPartsAreNoBaselineForAFullText() {
    List<ProfiledDocument> documents = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      documents.add(
          Profiler.profiled(
              new AnalysisBuilder("article-" + i)
                  .published((2001 + i) + "-09-20")
                  .paragraph("\"Always the U.S.\", Ann Example said.")
                  .says("Ann Example", "\"Always the U.S.\"")
                  .direct("Ann Example", US, "U.S.", -0.5)
                  .build()));
    }
    documents.add(naming("Ann Example", "2020-09-20", RUSSIA));
    assertEquals(new Baseline.None(0), silence(documents, US).evidence().baseline());
  }

  @Test
  void hintsAreJudgedByEarlierDirectMentions() {
    List<ProfiledDocument> documents = series(8, "Ann Example");
    AnalysisBuilder builder = speech("Ann Example", "2020-09-20");
    for (int i = 0; i < 12; i++) {
      builder.paragraph("The imperialists again.").ownIndirect(US, "imperialists", -0.6);
    }
    documents.add(Profiler.profiled(builder.build()));
    Silence silence = silence(documents, US);
    assertEquals("indirect only", silence.word());
    assertTrue(silence.evidence().baseline() instanceof Baseline.Unusual);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          Kim Jong-un, KIM JONG UN,  hyphens and capitals
          José Pérez,  Jose Perez,   accents
          Ким Чен Ын,  ким чен ын,   Cyrillic
          """)
  void namesAreTheSameHoweverTheyAreSpelt(String one, String other, String reason) {
    assertEquals(VoiceKeys.of(new Voice.Named(one)), VoiceKeys.of(new Voice.Author(other)), reason);
  }
}
