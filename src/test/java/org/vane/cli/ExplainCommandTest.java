package org.vane.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vane.export.ColumnDictionary;

class ExplainCommandTest {

  private static final Path EXAMPLES = Path.of("datasets", "examples");
  private static final ObjectMapper JSON = new ObjectMapper();

  private static CommandLineRun explain(String... more) {
    List<String> args =
        new ArrayList<>(
            List.of(
                "explain",
                EXAMPLES.resolve("harbour-day-article.txt").toString(),
                "--manifest",
                EXAMPLES.resolve("manifest.csv").toString()));
    args.addAll(List.of(more));
    return CommandLineRun.of(args.toArray(String[]::new));
  }

  private static JsonNode json(String... more) throws IOException {
    List<String> args = new ArrayList<>(List.of(more));
    args.add("--json");
    return JSON.readTree(explain(args.toArray(String[]::new)).expecting(0).out());
  }

  @Test
  void treeLeadsFromTheVerdictToTheHostileWord() {
    String tree = explain("--paragraph", "8", "--target", "us").expecting(0).out();
    for (String part :
        List.of(
            "Anton Dravik on the United States counts as against",
            "Anton Dravik is against the United States",
            "alias us:imperialists",
            ", certainty",
            "rule verb/preposition",
            "The model was asked 1 question",
            "leave-one-out",
            "imperialists, characters",
            "(temperature)",
            "Model default ",
            "Targets shipped:targets.yaml ")) {
      assertTrue(tree.contains(part), () -> "'" + part + "' expected in:\n" + tree);
    }
    assertFalse(tree.contains("\u001B"), "colours for nobody who watches");
  }

  @Test
  void jsonFollowsItsPublishedSchema() throws IOException {
    JsonSchema schema;
    try (InputStream stream =
        Objects.requireNonNull(
            ColumnDictionary.class.getResourceAsStream("explanation.schema.json"))) {
      schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(stream);
    }
    for (String[] asked : new String[][] {{"8", "us"}, {"1", "us"}, {"0", "russia"}}) {
      JsonNode json = json("--paragraph", asked[0], "--target", asked[1]);
      assertEquals(Set.of(), schema.validate(json));
    }
  }

  @Test
  void everyOffsetOfTheJsonPointsAtItsText() throws IOException {
    String text = Files.readString(EXAMPLES.resolve("harbour-day-article.txt"));
    List<JsonNode> stretches =
        json("--paragraph", "0", "--target", "russia").findParents("end").stream()
            .filter(node -> node.has("text"))
            .toList();
    assertTrue(stretches.size() > 10, "expected more than 10 stretches, got " + stretches.size());
    for (JsonNode stretch : stretches) {
      assertEquals(
          stretch.get("text").asText(),
          text.substring(stretch.get("start").asInt(), stretch.get("end").asInt()));
    }
  }

  @Test
  void voiceIsFoundHoweverItsNameIsSpelt() throws IOException {
    assertEquals(
        "Velmara Beacon",
        json("--paragraph", "11", "--target", "south-korea", "--voice", "velmara BEACON")
            .at("/explanations/0/observation/voice")
            .asText());
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "40 | us          |        | no paragraph 40; found the headline (0) and paragraphs 1 to"
            + " 17",
        "8  | mars        |        | no target 'mars'; defined are us, russia, south-korea",
        "8  | south-korea |        | it mentions us; south-korea is mentioned in paragraph 0, 10",
        "8  | us          | Putin  | no mention of us by 'Putin'; there it is mentioned by 'Anton"
            + " Dravik'",
      })
  void whatIsNotThereIsAnsweredWithWhatIs(
      String paragraph, String target, String voice, String answer) {
    CommandLineRun run =
        voice == null
            ? explain("--paragraph", paragraph, "--target", target)
            : explain("--paragraph", paragraph, "--target", target, "--voice", voice);
    run.expecting(2);
    assertEquals("", run.out());
    assertTrue(run.err().contains(answer), run.err());
  }

  @Test
  void twoDocumentsAreWrongUsage() {
    CommandLineRun run =
        CommandLineRun.of("explain", EXAMPLES.toString(), "--paragraph", "1", "--target", "us")
            .expecting(2);
    assertTrue(run.err().contains("explain takes one document"), run.err());
  }
}
