package org.vane.stance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.vane.document.Span;
import org.vane.training.Evaluator;

/** The shipped model judges words: whichever name stands in a sentence's slot, the answer stays. */
class SwapTest {
  /** Another bundle is held to the same by {@code -Dvane.swap.model=models/NAME}. */
  private static final Path MODEL =
      Path.of(System.getProperty("vane.swap.model", "models/default"));

  private static final List<String> NAMES =
      List.of("Russia", "South Korea", "the United States", "Iran", "Kenya", "Zubrovia");
  private static final String OTHER = "Brazil";

  @Test
  void labelStaysWhicheverNameIsPutIn() throws IOException {
    List<CSVRecord> sentences = sentences();
    List<Stance> gold =
        sentences.stream()
            .map(sentence -> Stance.valueOf(sentence.get("label").toUpperCase(Locale.ROOT)))
            .toList();
    List<List<Stance>> labels = new ArrayList<>();
    List<Double> scores = new ArrayList<>();
    try (StanceModel model = ModelBundles.open(MODEL)) {
      for (String name : NAMES) {
        List<StanceQuery> queries =
            sentences.stream().map(sentence -> query(sentence.get("text"), name)).toList();
        List<StanceDistribution> scored = model.score(queries);
        labels.add(scored.stream().map(StanceDistribution::label).toList());
        scores.add(Evaluator.compare(gold, scored, name, 0).macroF1());
      }
    }
    int agreed = 0;
    for (int s = 0; s < sentences.size(); s++) {
      int sentence = s;
      long different = labels.stream().map(l -> l.get(sentence)).distinct().count();
      agreed += different == 1 ? 1 : 0;
    }
    double agreement = (double) agreed / sentences.size();
    assertTrue(agreement >= 0.95, "share of sentences with one label: " + agreement);
    double gap = Collections.max(scores) - Collections.min(scores);
    assertTrue(gap <= 0.03, "macro-F1 by name: " + scores);
    assertTrue(Collections.min(scores) > 0.6, "macro-F1 by name: " + scores);
    assertEquals(324, sentences.size());
  }

  private static StanceQuery query(String template, String name) {
    String text = template.replace("{O}", OTHER);
    int at = text.indexOf("{T}");
    String before = text.substring(0, at);
    String filled = name;
    if (before.endsWith("the ") || before.endsWith("The ")) {
      filled = name.replaceFirst("^the ", "");
    }
    return new StanceQuery(
        before + filled + text.substring(at + 3).replace("{T}", name),
        List.of(new Span(at, at + filled.length())));
  }

  private static List<CSVRecord> sentences() throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (Reader in = Files.newBufferedReader(Path.of("datasets", "swap", "swap.csv"))) {
      return format.parse(in).getRecords();
    }
  }
}
