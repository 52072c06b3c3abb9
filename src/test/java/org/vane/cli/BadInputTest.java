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
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  /** What stops a run before the model is opened: nothing is printed but what to do. */
  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "file,titel\\n"
            + "good.txt,A|manifest.csv:1: found the columns [file, titel]; allowed are [file,"
            + " title,|a wrong column",
        "file;title\\ngood.txt;A|Save the table with commas|semicolons",
        "title\\nA|'file' is required|no column for the file",
        "file,date\\n"
            + "good.txt,15 August|manifest.csv:2: found the date '15 August'; write it as"
            + " 2025-08-15|a date in words",
        "file,kind\\n"
            + "good.txt,poem|manifest.csv:2: found the kind 'poem'; allowed are speech|an unknown"
            + " kind",
        "file,title\\n"
            + "good.txt,A\\n"
            + "good.txt,B|manifest.csv:3: 'good.txt' stands in an earlier row|two rows that"
            + " disagree",
        "file,title\\ngood.txt,\"A|not a CSV file|an open quotation mark",
        "''|manifest.csv:1: found the columns []|nothing at all"
      })
  void badManifestStopsBeforeAnyWork(String content, String part, String why) throws IOException {
    String manifest =
        bad("manifest.csv", content.replace("\\n", "\n").getBytes(StandardCharsets.UTF_8));
    CommandLineRun run = CommandLineRun.of("score", good(), "--manifest", manifest).expecting(3);
    assertSays(run, part);
    assertEquals("", run.out(), why);
  }

  @Test
  void manifestThatNamesNoneOfTheInputsIsSaidToDoSo() throws IOException {
    String manifest =
        bad("manifest.csv", "file,title\nother.txt,A\n".getBytes(StandardCharsets.UTF_8));
    CommandLineRun run = CommandLineRun.of("voices", good(), "--manifest", manifest).expecting(0);
    assertSays(run, "manifest.csv: names none of the inputs");
  }

  @Test
  void manifestSavedByASpreadsheetIsRead() throws IOException {
    String manifest =
        bad("manifest.csv", "\uFEFFfile,title\ngood.txt,A\n".getBytes(StandardCharsets.UTF_8));
    CommandLineRun run = CommandLineRun.of("voices", good(), "--manifest", manifest).expecting(0);
    assertEquals("", run.err());
  }

  @Test
  void badRowsOfATableAreNamedByLineAndCostNoOther() throws IOException {
    String rows =
        bad(
            "rows.jsonl",
            String.join(
                    "\n",
                    "{\"id\": \"a1\", \"text\": \"The envoy said that Russia had helped.\"}",
                    "{\"id\": \"a2\", \"text\": 5}",
                    "no object",
                    "{\"text\": \"The envoy said nothing.\", \"kind\": \"poem\"}",
                    "{\"text\": \"The minister said that it rained.\"}")
                .getBytes(StandardCharsets.UTF_8));
    CommandLineRun run = CommandLineRun.of("voices", rows).expecting(3);
    assertSays(
        run,
        "rows.jsonl:2: found no string 'text'",
        "rows.jsonl:3: no JSON",
        "rows.jsonl:4: found the kind 'poem'",
        "2 of 5 inputs were analysed; 3 could not be");
    List<String> ids = run.out().lines().skip(1).map(row -> row.split(",", -1)[0]).toList();
    assertEquals(List.of("a1", "rows-5"), ids.stream().distinct().toList());
  }

  @Test
  void tableWithoutTextsIsRefusedWithItsColumns() throws IOException {
    String rows = bad("rows.csv", "id,body\n1,x\n".getBytes(StandardCharsets.UTF_8));
    CommandLineRun run = CommandLineRun.of("voices", rows).expecting(3);
    assertSays(run, "rows.csv:1: found the columns [id, body], where 'text' is required");
  }

  @Test
  void countOfFailedInputsIsTheLastLine() throws IOException {
    String missing = folder.resolve("missing.txt").toString();
    CommandLineRun run =
        CommandLineRun.of("report", good(), missing, "--out", folder.resolve("o").toString())
            .expecting(3);
    List<String> lines = run.err().lines().toList();
    assertEquals("vane: 1 of 2 inputs were analysed; 1 could not be", lines.get(lines.size() - 1));
    assertTrue(Files.exists(folder.resolve("o").resolve("report.html")));
  }

  @Test
  void placeThatCannotBeWrittenToIsFoundBeforeAnyWork() throws IOException {
    String file = bad("file", new byte[] {1});
    for (String place : List.of(file, file + "/deeper")) {
      CommandLineRun run = CommandLineRun.of("report", good(), "--out", place).expecting(2);
      assertSays(run, "cannot be written to", "is a file, where a folder is needed");
      run = CommandLineRun.of("score", good(), "--csv", place + "/x.csv").expecting(2);
      assertSays(run, "is a file, where a folder is needed");
    }
    assertSays(
        CommandLineRun.of("score", good(), "--csv", folder.toString()).expecting(2),
        "is a folder; name a file");
    assertEquals(1, Files.readAllBytes(Path.of(file)).length);
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void deviceIsWrittenToAndStaysADevice() throws IOException {
    CommandLineRun.of("voices", good(), "--csv", "/dev/null").expecting(0);
    assertFalse(Files.isRegularFile(Path.of("/dev/null")));
    CommandLineRun full = CommandLineRun.of("voices", good(), "--csv", "/dev/full").expecting(1);
    assertSays(full, "/dev/full: cannot be written: ");
    assertFalse(Files.isRegularFile(Path.of("/dev/full")));
  }

  @Test
  void foldersAndFilesMayHaveSpacesAndUmlauts() throws IOException {
    Path odd = Files.createDirectories(folder.resolve("Ber\u00EDchte f\u00FCr M\u00E4rz"));
    Files.copy(Path.of(good()), odd.resolve("\u00DCber See & Land.txt"));
    Path table = odd.resolve("T\u00E4belle 1.csv");
    CommandLineRun.of("score", odd.toString(), "--csv", table.toString()).expecting(0);
    assertTrue(
        Files.readString(table)
            .lines()
            .skip(1)
            .allMatch(r -> r.startsWith("\u00DCber See & Land,")));
    try (var files = Files.list(odd)) {
      assertEquals(2, files.count(), "no part of a file is left behind");
    }
  }

  @Test
  void serverThatCannotBeReachedIsSaidToBe() {
    assertSays(
        CommandLineRun.of("voices", "http://127.0.0.1:9/news").expecting(3),
        "http://127.0.0.1:9/news: the server cannot be reached");
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
    assertSays(
        CommandLineRun.of("score", good(), "--kind", "poem").expecting(2),
        "'poem'",
        "SPEECH, STATEMENT, ARTICLE");
    assertSays(
        CommandLineRun.of("score", good(), "--date", "15 August").expecting(2),
        "found '15 August'; write it as 2025-08-15");
    assertSays(
        CommandLineRun.of("score", good(), "--encoding", "klingon").expecting(2),
        "found 'klingon'");
    assertSays(
        CommandLineRun.of("scroe", good()).expecting(2), "Did you mean: vane score?", "--help");
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
        CommandLineRun.of(with(run, "--pretrained", "all-minilm-l6-v2")).expecting(2),
        "whose encoder is e5-small-v2",
        "leave --pretrained out");
    assertSays(
        CommandLineRun.of(with(run, "--top-layers", "2")).expecting(2),
        "--top-layers cannot be used with --start");
    assertSays(
        CommandLineRun.of(with(run, "--layers", "13")).expecting(2),
        "--layers 13 does not fit --start models/default, which has ",
        "use as many or fewer");
  }

  @Test
  void encoderHasNoMoreLayersThanItWasPublishedWith() throws IOException {
    String data = bad("rows.csv", "text,label,target\n".getBytes(StandardCharsets.UTF_8));
    String model = folder.resolve("mine").toString();
    for (String layers : new String[] {"0", "13"}) {
      assertSays(
          CommandLineRun.of("train", data, "--model", model, "--layers", layers).expecting(2),
          "illegal number of layers " + layers + ": e5-small-v2 has 1..12");
    }
  }

  private static String[] with(String[] args, String option, String value) {
    String[] all = Arrays.copyOf(args, args.length + 2);
    all[args.length] = option;
    all[args.length + 1] = value;
    return all;
  }
}
