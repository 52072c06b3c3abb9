package org.vane.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vane.document.DocumentKind;

class ManifestTest {

  @TempDir Path folder;

  private Manifest manifest(String content) throws IOException {
    Path file = folder.resolve("manifest.csv");
    Files.writeString(file, content);
    return Manifest.read(file);
  }

  @Test
  void statesMetadataByFileNameWhereverTheFileLies() throws IOException {
    Manifest manifest =
        manifest(
            "file,title,date,outlet,speaker,kind\na.txt,\"A, b\",2024-03-04,Gazette,Ana Ruiz,speech\n");
    GivenMetadata stated = manifest.of(Path.of("some", "where", "a.txt"));
    assertEquals(
        new GivenMetadata(
            "A, b", LocalDate.of(2024, 3, 4), "Gazette", "Ana Ruiz", DocumentKind.SPEECH),
        stated);
    assertEquals(GivenMetadata.NONE, manifest.of(Path.of("b.txt")));
  }

  @Test
  void badCellsAreNamedWithLineFindingAndRule() {
    String date =
        assertThrows(UnreadableInputException.class, () -> manifest("file,date\na.txt,4 March\n"))
            .getMessage();
    assertTrue(date.contains("manifest.csv:2: found the date '4 March'"), date);
    String kind =
        assertThrows(UnreadableInputException.class, () -> manifest("file,kind\na.txt,poem\n"))
            .getMessage();
    assertTrue(kind.contains("allowed are speech, statement, article"), kind);
    String column =
        assertThrows(UnreadableInputException.class, () -> manifest("file,colour\na.txt,red\n"))
            .getMessage();
    assertTrue(column.contains("colour"), column);
  }
}
