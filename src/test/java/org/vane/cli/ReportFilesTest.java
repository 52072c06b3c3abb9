package org.vane.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vane.analysis.Analysis;
import org.vane.testing.Samples;

class ReportFilesTest {

  private static final List<String> REPORT =
      List.of(
          "observations.csv",
          "profiles.csv",
          "report.html",
          "report.json",
          "report.md",
          "report.xlsx");

  @TempDir Path folder;

  private void write(int documents) {
    Analysis[] analyses =
        IntStream.rangeClosed(1, documents)
            .mapToObj(i -> Samples.speech("speech-" + i))
            .toArray(Analysis[]::new);
    new ReportFiles(folder, false).write(List.of(analyses), Samples.provenance(analyses));
  }

  private static List<String> names(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(f -> String.valueOf(f.getFileName()))
          .sorted()
          .toList();
    }
  }

  @Test
  void fewDocumentsMakeTheSixFilesAlone() throws IOException {
    write(3);
    assertEquals(REPORT, names(folder));
    assertEquals(false, Files.exists(folder.resolve("documents")));
  }

  @Test
  void manyDocumentsMakeTheSameFilesAndAPageEach() throws IOException {
    write(26);
    assertEquals(REPORT, names(folder));
    List<String> pages = names(folder.resolve("documents"));
    assertEquals(26, pages.size());
    assertEquals("speech-1.html", pages.get(0));
  }

  @Test
  void nothingIsWrittenWhereThePagesCanNotBe() throws IOException {
    Files.writeString(folder.resolve("documents"), "in the way");
    assertThrows(CannotWriteException.class, () -> write(26));
    assertEquals(List.of("documents"), names(folder));
  }
}
