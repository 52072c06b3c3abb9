package org.vane.labelling;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of a text, for comparisons: lower case, letters and digits only. */
final class Words {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  /** English words that carry grammar and little else. */
  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          ("a an the this that these those such same other another each every either neither both"
                  + " all any some no none few many much more most less least several own i me my mine"
                  + " we us our ours you your yours he him his she her hers it its they them their"
                  + " theirs myself ourselves yourself himself herself itself themselves who whom"
                  + " whose which what when where why how whether if unless until while although"
                  + " though because since as than and or but nor so yet of in on at by for with"
                  + " without from to into onto out off over under up down about above below after"
                  + " before between among against along across around behind beside besides beyond"
                  + " during through throughout toward towards upon within per via be is am are was"
                  + " were been being have has had having do does did doing done will would shall"
                  + " should can could may might must not never only also too very just even still"
                  + " then there here now again ever once s t d ll ve re m o")
              .split(" "));

  private Words() {}

  static List<String> of(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(m -> m.group()).toList();
  }

  /** Returns the words without those that carry grammar only. */
  static List<String> content(String text) {
    return of(text).stream().filter(word -> !FUNCTION_WORDS.contains(word)).toList();
  }

  /** Returns the runs of n words, each once; of a shorter text the whole of it. */
  static Set<String> grams(List<String> words, int n) {
    Set<String> grams = new LinkedHashSet<>();
    for (int i = 0; i + n <= words.size(); i++) {
      grams.add(String.join(" ", words.subList(i, i + n)));
    }
    if (grams.isEmpty() && !words.isEmpty()) {
      grams.add(String.join(" ", new ArrayList<>(words)));
    }
    return grams;
  }
}
