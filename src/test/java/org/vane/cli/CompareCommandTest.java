package org.vane.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {

  @TempDir Path folder;

  private String text(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(
        file, "Envoys meet at the lake\n\nRussia welcomed the visit of the envoys on Monday.\n");
    return file.toString();
  }

  private String out() {
    return folder.resolve("out").toString();
  }

  private void assertRefused(String advice, String... args) {
    CommandLineRun run = CommandLineRun.of(args).expecting(3);
    assertTrue(run.err().contains("two or more are needed"), run.err());
    assertTrue(run.err().contains(advice), run.err());
    assertFalse(Files.exists(Path.of(out())), "nothing is written where nothing is compared");
  }

  @Test
  void oneDocumentCanNotBeCompared() throws IOException {
    assertRefused("Name two or more texts", "compare", text("envoys.txt"), "--out", out());
  }

  @Test
  void documentsWithoutAYearCanNotBeComparedByYear() throws IOException {
    assertRefused(
        "NAME_1998.txt", "compare", "--by", "year", text("a.txt"), text("b.txt"), "--out", out());
  }

  @Test
  void aVoiceThatSpeaksNowhereCanNotBeCompared() throws IOException {
    assertRefused(
        "with words of Nobody",
        "compare",
        "--voice",
        "Nobody",
        text("a.txt"),
        text("b.txt"),
        "--out",
        out());
  }

  @Test
  void oneVoiceHasNoOtherVoiceToBeComparedWith() throws IOException {
    CommandLineRun run =
        CommandLineRun.of("compare", "--by", "voice", "--voice", "Ana", text("a.txt")).expecting(2);
    assertTrue(run.err().contains("--voice"), run.err());
  }

  @Test
  void yearsOfFileNamesAreComparedAndAllFilesWritten() throws IOException {
    CommandLineRun run =
        CommandLineRun.of(
                "compare", "--by", "year", text("a_1998.txt"), text("b_1999.txt"), "--out", out())
            .expecting(0);
    assertTrue(run.out().contains("2 texts of 2 years, 1998 to 1999"), run.out());
    try (var files = Files.list(Path.of(out()))) {
      assertEquals(
          List.of(
              "comparison.html",
              "comparison.json",
              "comparison.md",
              "differences.csv",
              "groups.csv"),
          files.map(f -> String.valueOf(f.getFileName())).sorted().toList());
    }
    List<String> groups = Files.readAllLines(Path.of(out()).resolve("groups.csv"));
    assertTrue(groups.get(1).startsWith("year,1998,"), groups.get(1));
  }
}
