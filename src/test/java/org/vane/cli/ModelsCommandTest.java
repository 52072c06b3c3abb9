package org.vane.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelsCommandTest {

  private static final Path SHIPPED = Path.of("models", "default");

  @TempDir Path folder;
  private Path copy;

  @BeforeEach
  void copyTheShippedModel() throws IOException {
    copy = Files.createDirectory(folder.resolve("copy"));
    for (String file :
        List.of("bundle.json", "card.md", "evaluation.json", "weights.safetensors")) {
      Files.copy(SHIPPED.resolve(file), copy.resolve(file));
    }
  }

  @Test
  void listNamesEveryModelAsItsReportsDo(@TempDir Path out) throws IOException {
    CommandLineRun.of(
            "score",
            "datasets/examples/wire-report.txt",
            "--csv",
            out.resolve("rows.csv").toString())
        .expecting(0);
    String stated = Files.readAllLines(out.resolve("rows.csv")).get(1).replaceFirst(".*,", "");
    String list = CommandLineRun.of("models", "list").expecting(0).out();
    assertTrue(list.contains(stated + "  (used where no --model is given)"), list);
    assertTrue(list.contains("macro-F1"), list);
    assertTrue(list.contains("tuned, served in 8-bit integers"), list);
  }

  @Test
  void listAsJsonHoldsTheFiguresOfTheEvaluation() throws IOException {
    JsonNode list =
        new ObjectMapper()
            .readTree(
                CommandLineRun.of("models", "list", copy.toString(), "--json").expecting(0).out());
    JsonNode evaluation = new ObjectMapper().readTree(copy.resolve("evaluation.json").toFile());
    JsonNode model = list.get(0);
    assertEquals("default", model.get("name").asText());
    assertEquals(64, model.get("sha256").asText().length());
    assertTrue(model.get("bytes").asLong() >= Files.size(copy.resolve("weights.safetensors")));
    assertEquals(
        evaluation.at("/held-out/macro_f1").asDouble(), model.at("/macro_f1/held-out").asDouble());
  }

  @Test
  void showPrintsTheCard() throws IOException {
    assertEquals(
        Files.readString(copy.resolve("card.md")),
        CommandLineRun.of("models", "show", copy.toString()).expecting(0).out());
    assertTrue(
        CommandLineRun.of("models", "show").expecting(0).out().contains("Stance model `default`"));
  }

  @Test
  void wholeModelIsVerifiedUnderTheNameOfTheListing() {
    String verified = CommandLineRun.of("models", "verify", copy.toString()).expecting(0).out();
    String listed = CommandLineRun.of("models", "list", copy.toString()).expecting(0).out();
    assertTrue(verified.startsWith(copy + ": whole, default "), verified);
    assertTrue(listed.startsWith(verified.strip().replaceFirst(".*: whole, ", "")), listed);
  }

  @Test
  void oneChangedByteIsFoundAndCostsNoOtherModel() throws IOException {
    Files.writeString(copy.resolve("card.md"), "x", StandardOpenOption.APPEND);
    CommandLineRun run =
        CommandLineRun.of("models", "verify", copy.toString(), SHIPPED.toString()).expecting(3);
    assertTrue(run.err().contains("card.md: damaged model: its SHA-256 is "), run.err());
    assertTrue(run.err().contains("1 of 2 models can't be used"), run.err());
    assertTrue(run.out().contains(SHIPPED + ": whole"), run.out());
    CommandLineRun.of("models", "show", copy.toString()).expecting(3);
  }

  @Test
  void unknownModelIsAnsweredWithWhatToDo() {
    CommandLineRun run = CommandLineRun.of("models", "verify", "no-such-model").expecting(3);
    assertTrue(run.err().contains("no-such-model: no model bundle there"), run.err());
    assertTrue(run.err().contains("vane train"), run.err());
  }

  @Test
  void modelsAloneIsWrongUsage() {
    CommandLineRun run = CommandLineRun.of("models").expecting(2);
    assertTrue(run.err().contains("list, show, verify or mix"), run.err());
  }
}
