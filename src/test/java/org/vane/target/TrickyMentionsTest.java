package org.vane.target;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.vane.document.Document;

/** The traps of the field, one a row, each with its reason; the whole list of mentions must fit. */
class TrickyMentionsTest {

  private static final MentionFinder SHIPPED = new MentionFinder(TargetFiles.shipped());
  private static final MentionFinder EXTENDED = new MentionFinder(TargetFiles.shippedExtended());

  @ParameterizedTest(name = "{0}: {4}")
  @CsvFileSource(resources = "tricky-mentions.csv", numLinesToSkip = 1)
  void sentenceHasJustTheseMentionsOfTheThreeTargets(
      String reason,
      @Nullable String outlet,
      @Nullable String speaker,
      @Nullable LocalDate date,
      String sentence,
      @Nullable String expected) {
    Document document = Documents.of(outlet, speaker, date, sentence);

    assertEquals(
        expected == null ? "" : expected,
        Documents.written(document, SHIPPED.find(document)),
        reason);
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvFileSource(resources = "tricky-mentions-more.csv", numLinesToSkip = 1)
  void sentenceHasJustTheseMentionsOfAllTargets(
      String reason, @Nullable LocalDate date, String sentence, @Nullable String expected) {
    Document document = Documents.of(null, null, date, sentence);

    assertEquals(
        expected == null ? "" : expected,
        Documents.written(document, EXTENDED.find(document)),
        reason);
  }
}
