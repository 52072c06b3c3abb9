package org.vane.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vane.document.Document;
import org.vane.document.Paragraph;
import org.vane.document.Span;

/**
 * Finds where words stand in a text, though they were shortened or changed a little: the paragraph
 * that holds the largest share of the words' pairs of neighbours, at least half of them. (A single
 * word is its own pair.)
 */
final class PassageFinder {

  private static final double FEWEST_SHARE = 0.5;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private final Map<String, List<Integer>> paragraphsOf = new HashMap<>();

  PassageFinder(Document document) {
    for (Paragraph paragraph : document.paragraphs()) {
      pairs(document.text(paragraph.span())).stream()
          .distinct()
          .forEach(
              pair ->
                  paragraphsOf
                      .computeIfAbsent(pair, p -> new ArrayList<>())
                      .add(paragraph.number()));
    }
  }

  Coverage.Passage find(Span words, String text) {
    List<String> pairs = pairs(text);
    Map<Integer, Integer> hits = new HashMap<>();
    for (String pair : pairs) {
      paragraphsOf.getOrDefault(pair, List.of()).forEach(n -> hits.merge(n, 1, Integer::sum));
    }
    int best = -1;
    int most = 0;
    for (Map.Entry<Integer, Integer> entry : hits.entrySet()) {
      boolean better = entry.getValue() > most;
      if (better || (entry.getValue() == most && entry.getKey() < best)) {
        best = entry.getKey();
        most = entry.getValue();
      }
    }
    double share = pairs.isEmpty() ? 0 : most / (double) pairs.size();
    return new Coverage.Passage(words, share >= FEWEST_SHARE ? best : -1, share);
  }

  private static List<String> pairs(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      words.add(matcher.group());
    }
    if (words.size() == 1) {
      return words;
    }
    List<String> pairs = new ArrayList<>();
    for (int i = 1; i < words.size(); i++) {
      pairs.add(words.get(i - 1) + " " + words.get(i));
    }
    return pairs;
  }
}
