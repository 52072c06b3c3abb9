package org.vane.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Holds the dead-band against gold verdicts: {@code mvn test -Dtest=DeadBandCurveTest
 * -Dvane.gold=gold-dev.jsonl -Dvane.observations=observations.csv} prints the share of right
 * verdicts by half-width, for the observations that {@code vane score} wrote of the gold's texts.
 */
class DeadBandCurveTest {

  private static final double[] BANDS = {
    0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, Profiler.DEAD_BAND, 0.4, 0.5, 0.6
  };
  private static final int SEVERAL = 3;

  /** A mean, and the verdict that it should give. */
  private record Case(double mean, String verdict) {}

  private record Key(String document, String target, String voice) {}

  private static String verdict(double mean, double band) {
    double slack = 1e-9;
    return mean > band + slack ? "favour" : mean < -band - slack ? "against" : "neutral";
  }

  private static double right(List<Case> cases, double band) {
    return cases.stream().filter(c -> verdict(c.mean(), band).equals(c.verdict())).count()
        / (double) cases.size();
  }

  @Test
  void aNarrowerBandCallsOneParagraphInFiveAVerdict() {
    // Two paragraphs of three against; 3 for and none against of 5; one for of 5.
    List<Case> cases =
        List.of(new Case(-2.0 / 3, "against"), new Case(0.6, "favour"), new Case(0.2, "neutral"));
    assertEquals(1, right(cases, Profiler.DEAD_BAND));
    assertEquals(2.0 / 3, right(cases, 0.1), 1e-12);
  }

  @Test
  @EnabledIfSystemProperty(named = "vane.gold", matches = ".+")
  void theDeadBandIsAsGoodAsAnyWithinWhatTheGoldCanTell() throws IOException {
    Map<Key, List<Double>> labels = new LinkedHashMap<>();
    Map<Key, String> verdicts = new LinkedHashMap<>();
    gold(labels, verdicts);
    Map<Key, List<Double>> scores = scores(labels);
    List<Case> people = new ArrayList<>();
    List<Case> model = new ArrayList<>();
    verdicts.forEach(
        (key, verdict) -> {
          add(people, labels.getOrDefault(key, List.of()), verdict);
          add(model, scores.getOrDefault(key, List.of()), verdict);
        });
    List<Case> several = new ArrayList<>();
    labels.forEach(
        (key, list) -> {
          if (list.size() >= SEVERAL) {
            add(
                several,
                scores.getOrDefault(key, List.of()),
                verdict(mean(list), Profiler.DEAD_BAND));
          }
        });

    double best = 0;
    StringBuilder table =
        new StringBuilder("dead-band  labels to verdicts  scores to verdicts  scores to labels\n");
    for (double band : BANDS) {
      best = Math.max(best, right(several, band));
      table.append(
          String.format(
              Locale.ROOT,
              "%9.2f  %9.2f (n = %2d)   %9.2f (n = %2d)   %7.2f (n = %2d)\n",
              band,
              right(people, band),
              people.size(),
              right(model, band),
              model.size(),
              right(several, band),
              several.size()));
    }
    System.out.println(table);
    double error = Math.sqrt(best * (1 - best) / several.size());
    assertTrue(right(several, Profiler.DEAD_BAND) >= best - 2 * error, table.toString());
  }

  private static void gold(Map<Key, List<Double>> labels, Map<Key, String> verdicts)
      throws IOException {
    ObjectMapper json = new ObjectMapper();
    for (String line : Files.readAllLines(Path.of(System.getProperty("vane.gold", "")))) {
      JsonNode row = line.isBlank() ? json.createObjectNode() : json.readTree(line);
      String stance = row.path("stance").asText("none");
      if (stance.equals("none") || row.path("optional").asBoolean()) {
        continue;
      }
      Key key =
          new Key(
              row.path("doc").asText(),
              row.path("target").asText(),
              voice(row.path("voice").asText()));
      if (row.path("level").asText().equals("document")) {
        verdicts.put(key, stance);
      } else {
        double value = stance.equals("favour") ? 1 : stance.equals("against") ? -1 : 0;
        labels.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
      }
    }
  }

  /** Returns the scores of the gold's voices; a name counts as another that it is a part of. */
  private static Map<Key, List<Double>> scores(Map<Key, List<Double>> labels) throws IOException {
    Map<Key, List<Double>> scores = new LinkedHashMap<>();
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (Reader in =
        Files.newBufferedReader(Path.of(System.getProperty("vane.observations", "")))) {
      for (CSVRecord row : format.parse(in)) {
        boolean author = row.get("voice_kind").equals("author");
        String voice = author ? "" : voice(row.get("voice"));
        for (Key key : labels.keySet()) {
          boolean same =
              author == key.voice().isEmpty()
                  && (voice.contains(key.voice()) || key.voice().contains(voice));
          if (same
              && key.document().equals(row.get("document"))
              && key.target().equals(row.get("target"))) {
            scores
                .computeIfAbsent(key, k -> new ArrayList<>())
                .add(Double.parseDouble(row.get("score")));
          }
        }
      }
    }
    return scores;
  }

  private static String voice(String name) {
    return name.equals("AUTHOR") ? "" : VoiceKeys.key(name);
  }

  private static void add(List<Case> cases, List<Double> values, String verdict) {
    if (!values.isEmpty()) {
      cases.add(new Case(mean(values), verdict));
    }
  }

  private static double mean(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
  }
}
