package org.vane.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vane.analysis.Analysis;
import org.vane.document.DocumentKind;
import org.vane.profile.Profiler;
import org.vane.stance.ModelId;
import org.vane.testing.AnalysisBuilder;
import org.vane.testing.Samples;

class ComparerTest {

  private static Comparison compare(Analysis... analyses) {
    return Comparer.compare(Arrays.stream(analyses).map(Profiler::profiled).toList());
  }

  private static Analysis speech(String id, int paragraphs) {
    AnalysisBuilder builder = new AnalysisBuilder(id).kind(DocumentKind.SPEECH);
    for (int i = 0; i < paragraphs; i++) {
      builder.paragraph("The harvest is good.");
    }
    return builder.build();
  }

  @Test
  void theLeadStandsFirstAndTheAuthorBesideIt() {
    assertEquals(
        List.of("Kim Jong-un", "The Example Herald", "Kim Jong-un"),
        compare(Samples.articleOnSpeech(), Samples.speech()).sides().stream()
            .map(s -> s.voice().name())
            .toList());
  }

  @Test
  void likeDocumentsGiveNoWarning() {
    assertEquals(List.of(), compare(speech("a", 4), speech("b", 6)).warnings());
  }

  @Test
  void anArticleBesideASpeechGivesWarningsOfGenreAndExcerpts() {
    assertEquals(
        List.of(
            new Warning.Genres(List.of(DocumentKind.SPEECH, DocumentKind.ARTICLE)),
            new Warning.Excerpts(1, 2)),
        compare(Samples.articleOnSpeech(), Samples.speech()).warnings());
  }

  @Test
  void aTextManyTimesAsLongGivesAWarning() {
    assertEquals(
        List.of(new Warning.Lengths("short", 2, "long", 7)),
        compare(speech("short", 2), speech("long", 7)).warnings());
  }

  @Test
  void anotherModelAndOtherTargetsGiveWarnings() {
    Analysis other =
        new AnalysisBuilder("other")
            .kind(DocumentKind.SPEECH)
            .paragraph("The harvest is good.")
            .targets(AnalysisBuilder.US)
            .model(new ModelId("another", "f".repeat(64)))
            .build();
    List<Warning> warnings = compare(speech("a", 2), other).warnings();
    assertTrue(warnings.get(0) instanceof Warning.Models, warnings.toString());
    assertEquals(new Warning.Targets(List.of("russia", "south-korea")), warnings.get(1));
  }

  @Test
  void oneVoiceIsFoundUnderAnySpellingAndDocumentsWithoutItAreNamed() {
    Comparison comparison =
        Comparer.compare(
            Stream.of(Samples.articleOnSpeech(), Samples.speech(), Samples.quiet())
                .map(Profiler::profiled)
                .toList(),
            Grouping.DOCUMENT,
            Optional.of("KIM JONG UN"));
    assertEquals(
        List.of("anniversary-article", "anniversary-speech"),
        comparison.groups().stream().map(Group::key).toList());
    assertEquals(
        List.of("Kim Jong-un", "Kim Jong-un"),
        comparison.sides().stream().map(s -> s.voice().name()).toList());
    assertTrue(
        comparison.warnings().stream()
            .anyMatch(
                w -> w instanceof Warning.LeftOut l && l.documents().equals(List.of("ice-rink"))),
        comparison.warnings().toString());
  }
}
