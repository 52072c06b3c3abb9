package org.vane.target;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * Writes out the spellings of a template: {@code (Rodong|Nodong) Sinmun( daily|)} stands for four.
 * Round brackets without a bar are just brackets. Groups don't nest.
 */
final class SpellingTemplate {

  static final int MOST_SPELLINGS = 512;

  private SpellingTemplate() {}

  /**
   * Returns all spellings, in order, without repeats.
   *
   * @throws IllegalArgumentException if a group isn't closed or there are too many spellings
   */
  static List<String> expand(String template) {
    List<String> done = List.of("");
    int at = 0;
    while (at < template.length()) {
      int open = nextGroup(template, at);
      String literal = template.substring(at, open < 0 ? template.length() : open);
      List<String> choices = List.of("");
      at = template.length();
      if (open >= 0) {
        int close = template.indexOf(')', open);
        choices = List.of(template.substring(open + 1, close).split("\\|", -1));
        at = close + 1;
      }
      done = product(done, literal, choices);
    }
    return List.copyOf(new LinkedHashSet<>(done.stream().map(SpellingTemplate::tidy).toList()));
  }

  private static int nextGroup(String template, int from) {
    int open = template.indexOf('(', from);
    while (open >= 0) {
      int close = template.indexOf(')', open);
      int bar = template.indexOf('|', open);
      if (bar >= 0 && (close < 0 || bar < close)) {
        if (close < 0) {
          throw new IllegalArgumentException("the group opened by '(' is not closed by ')'");
        }
        return open;
      }
      open = template.indexOf('(', open + 1);
    }
    return -1;
  }

  private static List<String> product(List<String> heads, String literal, List<String> choices) {
    List<String> out = new ArrayList<>(heads.size() * choices.size());
    for (String head : heads) {
      for (String choice : choices) {
        out.add(head + literal + choice);
      }
    }
    if (out.size() > MOST_SPELLINGS) {
      throw new IllegalArgumentException(
          "it stands for more than " + MOST_SPELLINGS + " spellings: write several texts");
    }
    return out;
  }

  private static String tidy(String spelling) {
    return spelling.strip().replaceAll(" {2,}", " ");
  }
}
