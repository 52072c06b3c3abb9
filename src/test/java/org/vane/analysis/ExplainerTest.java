package org.vane.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vane.document.Document;
import org.vane.document.Span;
import org.vane.ingest.DocumentBuilder;
import org.vane.ingest.GivenMetadata;
import org.vane.stance.ExplainableModel;
import org.vane.stance.ModelId;
import org.vane.stance.Reading;
import org.vane.stance.StanceDistribution;
import org.vane.stance.StanceQuery;
import org.vane.target.MentionFinder;
import org.vane.target.TargetFiles;
import org.vane.voice.VoiceAnalyser;

/** From an observation down to its words, with a model whose reasons are known. */
class ExplainerTest {

  /** Every "vile" costs 0.3, every "great" earns 0.3; reads but the first 200 characters. */
  private static final class Counter implements ExplainableModel {
    @Override
    public List<StanceDistribution> score(List<StanceQuery> queries) {
      return queries.stream().map(q -> distribution(q.text())).toList();
    }

    private static StanceDistribution distribution(String text) {
      double favour = 0.3 * (text.split("great", -1).length - 1);
      double against = 0.3 * (text.split("vile", -1).length - 1);
      return new StanceDistribution(against, 1 - favour - against, favour);
    }

    @Override
    public double temperature() {
      return 2;
    }

    @Override
    public Reading reading(StanceQuery query) {
      int end = Math.min(200, query.text().length());
      return new Reading(query.text().substring(0, end), new Span(0, end), query.mentions());
    }

    @Override
    public List<StanceDistribution> without(StanceQuery query, List<Span> words) {
      return words.stream()
          .map(w -> query.text().substring(0, w.start()) + "_" + query.text().substring(w.end()))
          .map(Counter::distribution)
          .toList();
    }

    @Override
    public ModelId id() {
      return new ModelId("counter", "0".repeat(64));
    }

    @Override
    public void close() {}
  }

  private static final Counter MODEL = new Counter();

  private static Analysis analyse(String text) {
    Document document = new DocumentBuilder().build("doc", text, GivenMetadata.NONE);
    return new Analyser(new VoiceAnalyser(), new MentionFinder(TargetFiles.shipped()), MODEL)
        .analyse(document);
  }

  private static Explanation explain(Analysis analysis, int observation) {
    return new Explainer(MODEL).explain(analysis, analysis.observations().get(observation));
  }

  private static List<String> words(Explanation explanation, List<WordEffect> words) {
    return words.stream().map(w -> explanation.analysis().document().text(w.span())).toList();
  }

  @Test
  void wordThatMakesTheScoreIsTheStrongestAndStandsWhereItStands() {
    Analysis analysis =
        analyse("Snow fell on the harbour.\nThe vile deeds of Russia are known to all of us.\n");
    Explanation explanation = explain(analysis, 0);
    assertEquals(List.of("vile"), words(explanation, explanation.strongestAgainst(10)));
    assertEquals(List.of(), explanation.strongestFor(10));
    WordEffect vile = explanation.strongestAgainst(1).get(0);
    assertEquals(-0.3, vile.effect(), 1e-9);
    assertEquals(analysis.document().text().indexOf("vile"), vile.span().start());
  }

  @Test
  void answersOfTheWindowsAveragedAreTheObservation() {
    Analysis analysis =
        analyse(
            "Snow fell on the harbour.\nRussia is a great friend of the islands. Others think that"
                + " Russia did vile things there.\n");
    for (int i = 0; i < analysis.observations().size(); i++) {
      Explanation explanation = explain(analysis, i);
      double mean =
          explanation.windows().stream()
              .mapToDouble(w -> w.answer().score())
              .average()
              .orElseThrow();
      assertEquals(explanation.observation().distribution().score(), mean, 1e-9);
    }
  }

  @Test
  void wordsOfOthersThatWereLeftOutCarryNothingAndDoNotShiftThePlaces() {
    Analysis analysis =
        analyse(
            "Snow fell on the harbour.\n\u201CThe weather in the harbour is vile these days,\u201D"
                + " Ana Ruiz said. Russia sent two great ships on Monday.\n");
    Explanation explanation = explain(analysis, 0);
    assertEquals("author", explanation.observation().voice().kind());
    assertEquals(List.of("great"), words(explanation, explanation.strongestFor(10)));
    assertEquals(List.of(), words(explanation, explanation.strongestAgainst(10)));
    assertTrue(explanation.windows().get(0).window().query().text().contains("\u2026"));
  }

  @Test
  void namesThatTheModelDoesNotSeeHaveNoEffect() {
    Explanation explanation =
        explain(
            analyse("Snow fell on the harbour.\nThe vile deeds of Russia are known to all.\n"), 0);
    assertTrue(words(explanation, explanation.words()).contains("deeds"));
    assertTrue(!words(explanation, explanation.words()).contains("Russia"));
  }

  @Test
  void wordsBeyondTheWindowAreNotTried() {
    Explanation explanation =
        explain(
            analyse(
                "Snow fell on the harbour.\nRussia sent ships, "
                    + "and rain fell, ".repeat(20)
                    + "and the end was vile.\n"),
            0);
    assertTrue(words(explanation, explanation.words()).contains("ships"));
    assertTrue(!words(explanation, explanation.words()).contains("vile"));
  }

  @Test
  void reportOfSilenceIsNeutralWithoutAQuestionToTheModel() {
    Analysis analysis =
        analyse(
            "Snow fell on the harbour.\nMinister Ana Ruiz made no mention of the vile United"
                + " States.\n");
    Explanation explanation = explain(analysis, 0);
    assertEquals("Ana Ruiz", explanation.observation().absenceOf().name());
    assertEquals(List.of(), explanation.windows());
    assertEquals(List.of(), explanation.words());
  }
}
