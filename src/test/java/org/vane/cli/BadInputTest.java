package org.vane.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bad input gets a message and an exit code, and costs no other input. */
class BadInputTest {

  @TempDir Path folder;

  private String good() throws IOException {
    Path file = folder.resolve("good.txt");
    Files.writeString(
        file, "Envoys meet at the lake\n\nRussia welcomed the visit of the envoys on Monday.\n");
    return file.toString();
  }

  private String bad(String name, byte[] content) throws IOException {
    Path file = folder.resolve(name);
    Files.write(file, content);
    return file.toString();
  }

  private static void assertSays(CommandLineRun run, String... parts) {
    for (String part : parts) {
      assertTrue(run.err().contains(part), () -> "'" + part + "' expected in: " + run.err());
    }
    assertFalse(run.err().contains("\tat "), "no stack trace for a user's mistake");
  }

  @Test
  void badFilesAreNamedAndTheGoodOneIsStillScored() throws IOException {
    String missing = folder.resolve("missing.txt").toString();
    String empty = bad("empty.txt", new byte[0]);
    String binary = bad("picture.txt", new byte[300]);
    String latin = bad("latin.txt", "d\u00E9claration".getBytes(StandardCharsets.ISO_8859_1));
    String noTexts = Files.createDirectories(folder.resolve("nothing")).toString();
    CommandLineRun run =
        CommandLineRun.of("score", missing, empty, binary, latin, noTexts, good()).expecting(3);
    assertSays(
        run,
        "missing.txt: no such file or folder",
        "empty.txt: it is empty",
        "picture.txt: found binary data",
        "latin.txt: not a text in UTF-8",
        "nothing: found no .txt or .html file",
        "1 of 6 inputs were analysed; 5 could not be");
    List<String> rows = run.out().lines().toList();
    assertEquals(2, rows.size(), run.out());
    assertTrue(rows.get(1).startsWith("good,"), rows.get(1));
  }

  @Test
  void lineOfFiftyMegabytesIsRefused() throws IOException {
    Path file = folder.resolve("line.txt");
    try (RandomAccessFile line = new RandomAccessFile(file.toFile(), "rw")) {
      line.setLength(50L << 20);
    }
    assertSays(CommandLineRun.of("score", file.toString()).expecting(3), "more than 32 MB");
  }

  @Test
  void brokenTargetFileStopsBeforeAnyWorkWithLineAndKey() throws IOException {
    Path targets = folder.resolve("targets.yaml");
    Files.writeString(targets, "targets:\n  - id: mars\n    nmae: Mars\n    aliases: [Mars]\n");
    CommandLineRun run =
        CommandLineRun.of("score", good(), "--targets", targets.toString()).expecting(3);
    assertSays(run, "targets.yaml:3", "nmae");
    assertEquals("", run.out());
  }

  @Test
  void missingModelSaysWhereItWasLookedForAndWhatToDo() throws IOException {
    String model = folder.resolve("no-model").toString();
    assertSays(CommandLineRun.of("score", good(), "--model", model).expecting(3), "no-model");
  }

  @Test
  void damagedModelIsRefused() throws IOException {
    Path copy = folder.resolve("model");
    Files.createDirectories(copy);
    Path shipped = ModelHome.shipped();
    try (var files = Files.list(shipped)) {
      for (Path file : files.toList()) {
        Files.copy(file, copy.resolve(file.getFileName()));
      }
    }
    Path weights;
    try (var files = Files.list(copy)) {
      weights =
          files
              .filter(f -> f.toString().endsWith(".safetensors"))
              .sorted()
              .findFirst()
              .orElseThrow();
    }
    byte[] bytes = Files.readAllBytes(weights);
    bytes[bytes.length / 2] ^= 1;
    Files.write(weights, bytes);
    CommandLineRun run =
        CommandLineRun.of("score", good(), "--model", copy.toString()).expecting(3);
    assertSays(run, String.valueOf(weights.getFileName()));
  }

  @Test
  void wrongUsageIsCodeTwo() throws IOException {
    CommandLineRun.of().expecting(2);
    CommandLineRun.of("score").expecting(2);
    CommandLineRun.of("score", good(), "--kind", "poem").expecting(2);
    CommandLineRun.of("score", good(), "--date", "15 August").expecting(2);
    CommandLineRun.of("scroe", good()).expecting(2);
  }

  @Test
  void unknownTargetIdInLabelledDataIsABadRow() throws IOException {
    Path data = folder.resolve("data.csv");
    Files.writeString(data, "text,label,target\nThe envoy praised the hosts.,favour,atlantis\n");
    CommandLineRun run = CommandLineRun.of("evaluate", data.toString()).expecting(3);
    assertSays(run, "data.csv:2", "atlantis");
  }

  @Test
  void reportThatFailsLeavesNoHalfWrittenFiles() throws IOException {
    Path out = folder.resolve("out");
    CommandLineRun.of("report", folder.resolve("missing.txt").toString(), "--out", out.toString())
        .expecting(3);
    assertFalse(Files.exists(out));
  }

  @Test
  void terminalEscapesInFileNamesAreDefused() {
    CommandLineRun run = CommandLineRun.of("score", folder + "/\u001B[31mred.txt").expecting(3);
    assertFalse(run.err().contains("\u001B"), "an escape reached the terminal");
  }

  @Test
  void runThatGoesOnFromABundleKeepsItsEncoderAndAllItsLayers() throws IOException {
    String data = bad("rows.csv", "text,label,target\n".getBytes(StandardCharsets.UTF_8));
    String model = folder.resolve("mine").toString();
    String[] run = {"train", data, "--model", model, "--start", "models/default"};
    assertSays(
        CommandLineRun.of(with(run, "--pretrained", "e5-small-v2")).expecting(2),
        "whose encoder is all-minilm-l6-v2",
        "leave --pretrained out");
    assertSays(
        CommandLineRun.of(with(run, "--top-layers", "2")).expecting(2),
        "--top-layers cannot be used with --start");
  }

  private static String[] with(String[] args, String option, String value) {
    String[] all = Arrays.copyOf(args, args.length + 2);
    all[args.length] = option;
    all[args.length + 1] = value;
    return all;
  }
}
