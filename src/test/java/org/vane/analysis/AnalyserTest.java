package org.vane.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vane.document.Document;
import org.vane.ingest.DocumentBuilder;
import org.vane.ingest.GivenMetadata;
import org.vane.stance.ModelId;
import org.vane.stance.StanceDistribution;
import org.vane.stance.StanceModel;
import org.vane.stance.StanceQuery;
import org.vane.target.MentionFinder;
import org.vane.target.MentionMode;
import org.vane.target.TargetFiles;
import org.vane.voice.Voice;
import org.vane.voice.VoiceAnalyser;

class AnalyserTest {

  /** Finds praise and blame by one word each: enough to see which text was asked about. */
  private static final class WordModel implements StanceModel {
    @Override
    public List<StanceDistribution> score(List<StanceQuery> queries) {
      return queries.stream()
          .map(
              query ->
                  query.text().contains("great")
                      ? new StanceDistribution(0.1, 0.1, 0.8)
                      : query.text().contains("vile")
                          ? new StanceDistribution(0.8, 0.1, 0.1)
                          : new StanceDistribution(0.1, 0.8, 0.1))
          .toList();
    }

    @Override
    public ModelId id() {
      return new ModelId("words", "0".repeat(64));
    }

    @Override
    public void close() {}
  }

  private static final DocumentBuilder BUILDER = new DocumentBuilder();
  private static final Analyser ANALYSER =
      new Analyser(new VoiceAnalyser(), new MentionFinder(TargetFiles.shipped()), new WordModel());

  private static Analysis analyse(String text) {
    Document document = BUILDER.build("doc", text, GivenMetadata.NONE);
    return ANALYSER.analyse(document);
  }

  private static Observation only(Analysis analysis) {
    assertEquals(1, analysis.observations().size(), () -> analysis.observations().toString());
    return analysis.observations().get(0);
  }

  @Test
  void observationBelongsToTheQuotedSpeaker() {
    Observation found =
        only(
            analyse(
                "Snow fell on the harbour.\nMinister Ana Ruiz said that Russia is a great friend.\n"));
    assertEquals(new Voice.Named("Ana Ruiz"), found.voice());
    assertEquals("russia", found.target().value());
    assertTrue(found.distribution().score() > 0.5);
  }

  @Test
  void voicesOfOneParagraphStayApart() {
    Analysis analysis =
        analyse(
            "Snow fell on the harbour.\nRussia sent two ships on Monday. \u201CRussia is a great friend,\u201D Ana Ruiz said.\n");
    assertEquals(2, analysis.observations().size());
    Observation author = analysis.observations().get(0);
    Observation quoted = analysis.observations().get(1);
    assertEquals("author", author.voice().kind());
    assertEquals(0, author.distribution().score(), 1e-9);
    assertEquals("Ana Ruiz", quoted.voice().name());
    assertTrue(quoted.distribution().score() > 0.5);
  }

  @Test
  void mentionsOfOneParagraphMakeOneObservationAndDirectWins() {
    Analysis analysis =
        analyse(
            "We live in hard times.\nWe know the vile imperialists. We know the United States.\n");
    Observation found = only(analysis);
    assertEquals(2, found.mentions().size());
    assertEquals(MentionMode.DIRECT, found.mode());
    assertEquals(
        -0.7, found.distribution().score(), 1e-9, "each sentence is read in its whole paragraph");
    assertEquals(
        "We know the vile imperialists.",
        analysis.document().text(found.evidence()),
        "of equals the first sentence");
  }

  @Test
  void reportedAbsenceIsNeutralByDefinitionAndNoMentionByTheSilentOne() {
    Analysis analysis =
        analyse(
            "Snow fell on the harbour.\nIn his great speech Ana Ruiz made no mention of the United States.\n");
    Observation found = only(analysis);
    assertEquals("author", found.voice().kind());
    assertEquals("neutral", found.distribution().label().name().toLowerCase(java.util.Locale.ROOT));
    assertEquals("Ana Ruiz", found.absenceOf() == null ? null : found.absenceOf().name());
    assertTrue(found.rules().contains("stance:reported-absence"), found.rules()::toString);
  }

  @Test
  void paragraphWithoutAMentionHasNoObservation() {
    assertEquals(
        List.of(), analyse("Snow fell on the harbour.\nNobody said a word.\n").observations());
  }

  @Test
  void everyEvidenceIsTheTextUnderItsSpan() {
    Analysis analysis =
        analyse(
            "We met in the hall where once the envoys\nof Russia and of the United States had signed\nthe great treaty of the northern seas, and\nwe stood there for a while before the doors\nwere shut and the lamps were put out by the\nmen of the guard.\n");
    for (Observation observation : analysis.observations()) {
      String evidence = analysis.document().text(observation.evidence());
      assertEquals(evidence.strip(), evidence);
      observation
          .mentions()
          .forEach(
              m ->
                  assertTrue(
                      observation.evidence().contains(m.span())
                          || observation.mentions().size() > 1));
    }
    assertEquals(2, analysis.observations().size());
  }
}
