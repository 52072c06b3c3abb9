package org.vane.stance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vane.document.Span;

class TargetInputTest {

  @ParameterizedTest(name = "{0} -> {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Russia                    | [MASK]                  | a name",
        "South Korea               | [MASK]                  | one name of two words is one name",
        "Republic of Korea         | [MASK]                  | a name with 'of' in it",
        "the United States         | the [MASK]              | an article is no name",
        "The U.S.                  | The [MASK]              | nor is one at a sentence's start",
        "U.S. imperialists         | [MASK] imperialists     | the epithet carries stance and stays",
        "puppet Yoon Suk Yeol      | puppet [MASK]           | an epithet before a name stays",
        "hostile forces            | hostile forces          | an indirect mention has no name",
        "Russia's                  | [MASK]'s                | the possessive is not the name",
        "DPRK-Russia               | [MASK]                  | joined names are one",
        "Zubrovia                  | [MASK]                  | an invented name is as good as a real one",
        "They                      | They                    | a pronoun is no name",
        "대한민국                      | [MASK]                  | a script without capitals is a name",
      })
  void namesAreReplacedAndOtherWordsStay(String mention, String shown, String reason) {
    StanceQuery query = new StanceQuery(mention, List.of(new Span(0, mention.length())));

    assertEquals(shown, TargetInput.MASKED.shown(query).text(), reason);
  }

  @Test
  void mentionsMoveWithTheTextAroundThem() {
    String text = "We thank South Korea, and South Korea thanks us.";
    StanceQuery query = new StanceQuery(text, List.of(new Span(26, 37), new Span(9, 20)));

    StanceQuery shown = TargetInput.MASKED.shown(query);

    assertEquals("We thank [MASK], and [MASK] thanks us.", shown.text());
    for (Span mention : shown.mentions()) {
      assertEquals("[MASK]", mention.of(shown.text()));
    }
  }

  @Test
  void twoNamesInOnePlaceAreReadAlike() {
    StanceQuery one = new StanceQuery("We thank Chile.", List.of(new Span(9, 14)));
    StanceQuery two = new StanceQuery("We thank North Macedonia.", List.of(new Span(9, 24)));

    assertEquals(TargetInput.MASKED.shown(one), TargetInput.MASKED.shown(two));
  }

  @ParameterizedTest(name = "{0} in {1}: {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "United States | We thank the United States. | We thank [MASK]. | an article would tell which",
        "Russia | Russia came; we met Russia. | [MASK] came; we met [MASK]. | a second mention would tell",
        "Russia | Russia met Russians. | [MASK] met Russians. | another word is not the name",
        "The U.S. | The U.S. lost; the U.S. army fled. | [MASK] lost; [MASK] army fled. | both articles",
        "the enemy | We met the enemy of Chile. | We met the enemy of Chile. | no name, nothing hidden",
      })
  void noSecondMentionAndNoArticleTellsWhichNameItWas(
      String mention, String text, String shown, String reason) {
    int at = text.indexOf(mention);
    StanceQuery query = new StanceQuery(text, List.of(new Span(at, at + mention.length())));

    StanceQuery read = TargetInput.MASKED_THROUGHOUT.shown(query);

    assertEquals(shown, read.text(), reason);
    assertEquals(1, read.mentions().size());
    if (shown.contains("[MASK]")) {
      assertEquals("[MASK]", read.mentions().get(0).of(read.text()), reason);
    }
  }
}
