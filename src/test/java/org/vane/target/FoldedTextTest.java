package org.vane.target;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTextTest {

  @ParameterizedTest(name = "{2}")
  @CsvSource({
    "'White  House', 'White House', two blanks are one",
    "'White\n \tHouse', 'White House', a line break and indent are one blank",
    "'White\u00a0House', 'White House', a no-break blank is a blank",
    "'Moscow\u2019s', 'Moscow''s', a curly quote is straight",
    "'U.S.-ROK', 'U.S. ROK', a hyphen inside a word is a blank",
    "'DPRK\u2013Russia', 'DPRK Russia', an en dash inside a word is a blank",
    "'yes - no', 'yes - no', a dash between blanks stays",
    "'yes -- no', 'yes -- no', two dashes stay",
    "'Wash-\nington', 'Washington', a broken word is whole",
    "'DPRK-\nRussia', 'DPRK Russia', a broken pair is a pair",
    "'Wash\u00adington', 'Washington', a soft hyphen is nothing",
    "'T\u00fcrkiye', 'Turkiye', an accent is nothing",
    "'\ufeffUS', 'US', a byte-order mark is nothing"
  })
  void spellingsThatDoNotMatterAreTheSame(String text, String folded, String reason) {
    assertEquals(folded, FoldedText.withCase(text), reason);
  }

  @Property(tries = 1000)
  void everyFoldedCharStandsAtItsOwnPlaceInTheOriginal(@ForAll("texts") String text) {
    FoldedText folded = new FoldedText(text);
    int before = -1;
    for (int i = 0; i < folded.chars().length && folded.chars()[i] != 0; i++) {
      int offset = folded.originalOffset(i);
      assertTrue(offset > before, "order lost at " + i);
      assertTrue(offset < text.length(), "outside at " + i);
      char c = folded.chars()[i];
      if (Character.isLetterOrDigit(c)) {
        assertEquals(c, Character.toLowerCase(text.charAt(offset)), "another char at " + i);
      }
      before = offset;
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars("aB.- \n\t\u00ad\u00a0\u2013\u2019").ofMaxLength(40);
  }
}
