package org.vane.stance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.vane.document.Span;

/** What the shipped model says that it read, and what it says without a word. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LeaveOneOutTest {

  private ExplainableModel model;

  @BeforeAll
  void open() {
    model = ModelBundles.open(Path.of("models", "default"));
  }

  @AfterAll
  void close() {
    model.close();
  }

  private static StanceQuery query(String text, String mention) {
    int at = text.indexOf(mention);
    return new StanceQuery(text, List.of(new Span(at, at + mention.length())));
  }

  private static Span word(StanceQuery query, String word) {
    int at = query.text().indexOf(word);
    return new Span(at, at + word.length());
  }

  @Test
  void onlyHostileWordOfASentenceWeighsAgainst() {
    // With a second insult beside it, the score stays where it is when one of them is hidden.
    StanceQuery query = query("The minister condemned Russia on Monday.", "Russia");
    double whole = model.score(List.of(query)).get(0).score();
    double without = model.without(query, List.of(word(query, "condemned"))).get(0).score();
    assertTrue(without > whole + 0.01, whole + " with the word, " + without + " without");
  }

  @Test
  void hidingANameThatIsHiddenAnywayChangesNothing() {
    StanceQuery query = query("We thank South Korea for the ships.", "South Korea");
    StanceDistribution whole = model.score(List.of(query)).get(0);
    assertEquals(List.of(new Span(9, 20)), model.reading(query).hidden());
    assertTrue(model.reading(query).text().contains("[MASK]"));
    assertEquals(
        whole.score(),
        model.without(query, List.of(new Span(9, 14))).get(0).score(),
        1e-6,
        "the name's pieces are placeholders already");
  }

  @Test
  void wordsAfterALongNameAreFoundAtTheirOwnPlace() {
    StanceQuery query = query("For the Republic of Korea we feel contempt.", "Republic of Korea");
    StanceDistribution whole = model.score(List.of(query)).get(0);
    List<StanceDistribution> without =
        model.without(query, List.of(word(query, "contempt"), word(query, ".")));
    assertNotEquals(whole.score(), without.get(0).score(), 1e-3);
    assertTrue(
        Math.abs(whole.score() - without.get(0).score())
            > Math.abs(whole.score() - without.get(1).score()),
        "the word weighs more than the full stop");
  }

  @Test
  void readingOfALongTextIsThePartAroundTheMention() {
    String text = "one word ".repeat(200) + "Moscow replied. " + "two words ".repeat(200);
    Reading reading = model.reading(query(text, "Moscow"));
    assertTrue(reading.reach().length() < text.length() / 2, () -> reading.reach().toString());
    assertTrue(reading.reach().contains(text.indexOf("Moscow")));
    assertTrue(reading.text().contains("replied"));
  }
}
