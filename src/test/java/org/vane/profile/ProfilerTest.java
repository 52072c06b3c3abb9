package org.vane.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vane.testing.AnalysisBuilder.RUSSIA;
import static org.vane.testing.AnalysisBuilder.SOUTH_KOREA;
import static org.vane.testing.AnalysisBuilder.US;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vane.analysis.Analysis;
import org.vane.document.DocumentKind;
import org.vane.target.MentionMode;
import org.vane.target.SearchedTarget;
import org.vane.testing.AnalysisBuilder;
import org.vane.testing.Samples;
import org.vane.voice.Voice;

class ProfilerTest {

  private static Profile profile(Analysis analysis, String voice, SearchedTarget target) {
    return Profiler.profile(analysis).stream()
        .filter(p -> p.voice().name().equals(voice) && p.target().equals(target))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          Kim Jong-un,        russia,      direct,   favour,  mentioned,     false
          Kim Jong-un,        us,          indirect, against, indirect only, true
          Kim Jong-un,        south-korea, none,     silent,  silent,        true
          Vladimir Putin,     russia,      direct,   favour,  mentioned,     false
          Vladimir Putin,     us,          none,     silent,  silent,        false
          Vladimir Putin,     south-korea, none,     silent,  silent,        false
          Vyacheslav Volodin, russia,      direct,   neutral, mentioned,     false
          Vyacheslav Volodin, us,          none,     silent,  silent,        false
          The Example Herald, russia,      direct,   neutral, mentioned,     false
          The Example Herald, us,          direct,   neutral, mentioned,     false
          The Example Herald, south-korea, direct,   neutral, mentioned,     false
          """)
  void articleOnASpeechGivesTheTableThatAnExpertGives(
      String voice, String target, String mode, String verdict, String silence, boolean reported) {
    Profile profile =
        profile(
            Samples.articleOnSpeech(),
            voice,
            List.of(US, RUSSIA, SOUTH_KOREA).stream()
                .filter(t -> t.id().value().equals(target))
                .findFirst()
                .orElseThrow());
    assertEquals(mode, profile.mode().word());
    assertEquals(verdict, profile.verdict().word());
    assertEquals(silence, profile.silence().word());
    assertEquals(reported, profile.isReportedAbsent());
  }

  @Test
  void reportedAbsenceIsNotAMentionByTheSpeaker() {
    Profile kim = profile(Samples.articleOnSpeech(), "Kim Jong-un", SOUTH_KOREA);
    assertEquals(0, kim.counts().mentioning());
    assertEquals(List.of(), kim.observations());
    assertEquals(
        List.of(9),
        kim.silence().evidence().reports().stream().map(o -> o.paragraph().number()).toList());
  }

  @Test
  void silenceCarriesWhatWasSearchedAndRead() {
    SilenceEvidence evidence =
        profile(Samples.articleOnSpeech(), "Vladimir Putin", US).silence().evidence();
    assertEquals(US.directAliases(), evidence.searched().directAliases());
    assertEquals(Scope.QUOTED_PARTS, evidence.scope());
    assertEquals(2, evidence.paragraphsRead());
    assertEquals(
        List.of("Kim Jong-un", "Kim Jong-un"),
        evidence.nearestIndirect().stream().map(o -> o.voice().name()).toList());
    assertEquals(new Baseline.None(0), evidence.baseline());
  }

  @Test
  void anArticleOnASpeechIsLedByItsSpeakerAndASpeechByItsAuthor() {
    assertEquals(
        new Voice.Named("Kim Jong-un"), Profiler.profiled(Samples.articleOnSpeech()).lead());
    assertEquals(new Voice.Author("Kim Jong-un"), Profiler.profiled(Samples.speech()).lead());
  }

  @Test
  void aWireReportThatQuotesSomebodyOnceIsLedByItsAuthor() {
    Analysis report =
        new AnalysisBuilder("wire")
            .paragraph("A ship left the port on Monday.")
            .paragraph("\"It was late\", Ann Example said.")
            .says("Ann Example", "\"It was late\"")
            .paragraph("It will be back on Friday.")
            .paragraph("It carries timber.")
            .build();
    assertEquals(new Voice.Author("author"), Profiler.profiled(report).lead());
  }

  @Test
  void namelessSourcesGetARowOnlyIfTheyMentionATarget() {
    Analysis analysis =
        new AnalysisBuilder("sources")
            .paragraph("Officials said that Russia is late, and analysts said that it rains.")
            .says(new Voice.Unnamed("officials"), "Russia is late")
            .says(new Voice.Unnamed("analysts"), "it rains")
            .observe(
                new Voice.Unnamed("officials"), RUSSIA, MentionMode.DIRECT, "Russia", -0.2, null)
            .build();
    assertEquals(
        List.of("author", "officials"),
        Profiler.profiled(analysis).voices().stream().map(Voice::name).toList());
  }

  @Test
  void whoIsSaidToBeSilentButNeverQuotedCanNotBeAssessed() {
    Analysis analysis =
        new AnalysisBuilder("unquoted")
            .paragraph("Ann Example did not mention Russia.")
            .absence("Ann Example", "did not mention", "Russia")
            .ownAbsence(RUSSIA, "Russia", "Ann Example")
            .build();
    Profile ann = profile(analysis, "Ann Example", RUSSIA);
    assertEquals("not assessable", ann.silence().word());
    assertTrue(ann.isReportedAbsent());
  }

  @Test
  void silenceOfUnknownVoicesCanNotBeAssessed() {
    Analysis analysis =
        new AnalysisBuilder("unknown")
            .paragraph("\"Russia again\", it was heard.")
            .says(new Voice.Unknown(), "\"Russia again\"")
            .observe(new Voice.Unknown(), RUSSIA, MentionMode.DIRECT, "Russia", -0.2, null)
            .build();
    assertEquals("not assessable", profile(analysis, "unknown", US).silence().word());
    assertEquals("mentioned", profile(analysis, "unknown", RUSSIA).silence().word());
  }

  @Test
  void wordsThatAreAllQuotedAreNotRead() {
    Analysis analysis =
        new AnalysisBuilder("quotes")
            .paragraph("\"All of this is quoted.\"")
            .says("Ann Example", "\"All of this is quoted.\"")
            .paragraph("This is not.")
            .build();
    Profile author = profile(analysis, "author", US);
    assertEquals(1, author.counts().read());
    assertEquals(Scope.OWN_WORDS, author.silence().evidence().scope());
    assertEquals(1, profile(analysis, "Ann Example", US).counts().read());
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          0.9  0.8,            favour,  both clearly in favour
          -0.9 -0.2,           against, mean below the dead-band
          0.3,                 neutral, within the dead-band
          0.9 -0.9,            mixed,   cancel out
          0.9 -0.9 0 0,        mixed,   a quarter on each side
          0.9 -0.9 0 0 0 0 0,  neutral, too few on each side to be called split
          0.9 0.9 0.9 -0.9,    favour,  the side that prevails decides
          0.1 -0.1 0,          neutral, leanings within neutral paragraphs are no split
          """)
  void verdictFollowsTheMeanWithADeadBand(String scores, String verdict, String reason) {
    AnalysisBuilder builder = new AnalysisBuilder("scores").kind(DocumentKind.SPEECH);
    for (String score :
        java.util.regex.Pattern.compile(" +").splitAsStream(scores.trim()).toList()) {
      builder.paragraph("Of Russia.").own(RUSSIA, "Russia", Double.parseDouble(score));
    }
    assertEquals(verdict, profile(builder.build(), "author", RUSSIA).verdict().word(), reason);
  }

  @Test
  void twoObservationsOfOneParagraphCountAsOneParagraph() {
    Analysis analysis =
        new AnalysisBuilder("twice")
            .paragraph("Russia helps, and nobody else named Russia.")
            .own(RUSSIA, "Russia", 0.8)
            .ownAbsence(RUSSIA, "Russia", "Ann Example")
            .build();
    Profile author = profile(analysis, "author", RUSSIA);
    assertEquals(1, author.counts().mentioning());
    assertEquals(2, author.observations().size());
    assertFalse(author.isReportedAbsent());
  }

  @Test
  void everyProfiledVoiceHasOneProfileForEachTarget() {
    ProfiledDocument document = Profiler.profiled(Samples.articleOnSpeech());
    for (Voice voice : document.voices()) {
      assertEquals(
          List.of("us", "russia", "south-korea"),
          document.profilesOf(voice).stream()
              .map(p -> p.target().id().value())
              .collect(Collectors.toList()));
    }
  }
}
