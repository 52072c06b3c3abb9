package org.vane.target;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DescriptionFinderTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a pronoun with a clause         | Those who started it must end it.               | Those
          one man with a clause           | He who plays with matches gets burnt.           | He
          behind, without a verb          | Those behind the coup hid.                      | Those
          a country and where it lies     | A certain country across the ocean disagrees.   | A certain country
          only a country, nothing said    | The country is poor.                            |
          set apart by a superlative      | We fear the largest arsenal on earth.           | the largest arsenal
          what somebody did               | The author of that war sits here.               | The author
          what somebody is                | The hegemon will not like it.                   | The hegemon
          a neighbour of the speaker's    | Our eastern neighbour cut the gas.              | Our eastern neighbour
          the speaker's own country       | Our country which suffered much stands tall.    |
          somebody's own weapons          | It relies on its nuclear forces.                |
          a name inside is no description | The Syrian regime which fell was cruel.         |
          a verb is no part of it         | The talks rest with the party that left.        | the party
          two in one sentence             | The invaders and those who paid them fled.      | The invaders; those
          a word with a hyphen            | The arch-enemy which lurks there waits.         | The arch-enemy
          """)
  void proposesWhatMightMeanSomebody(String reason, String sentence, @Nullable String heads) {
    String found =
        DescriptionFinder.find(sentence).stream()
            .map(description -> description.head().of(sentence))
            .collect(Collectors.joining("; "));

    assertEquals(heads == null ? "" : heads, found, reason);
  }

  @Property(tries = 200)
  void anyTextIsReadWithoutFailure(@ForAll String sentence) {
    for (Description description : DescriptionFinder.find(sentence)) {
      assertTrue(description.whole().end() <= sentence.length());
    }
  }
}
