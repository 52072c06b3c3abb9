package org.vane.target;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.vane.document.Document;

class TargetFilesTest {

  @TempDir Path folder;

  @Test
  void shippedTargetsAreTheThreeInTheirOrder() {
    assertEquals(ids("us", "russia", "south-korea"), TargetFiles.shipped().ids());
  }

  @Test
  void extendedTargetsAreTheThreeAndAtLeastTwelveMore() {
    List<TargetId> ids = TargetFiles.shippedExtended().ids();

    assertEquals(TargetFiles.shipped().ids(), ids.subList(0, 3));
    assertTrue(ids.size() >= 15, () -> "only " + ids);
    assertTrue(
        ids.containsAll(
            ids("north-korea", "china", "japan", "ukraine", "nato", "eu", "israel", "iran")));
  }

  @Test
  void hashIsThatOfTheFile() throws Exception {
    Path file = write("targets:\n  - {id: norway, name: Norway, aliases: [Oslo]}\n");

    TargetDefinitions definitions = TargetFiles.read(file);

    byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
    assertEquals(HexFormat.of().formatHex(hash), definitions.sha256());
    assertEquals(file.toString(), definitions.displayPath());
  }

  @Test
  void shippedOriginsAreKnownToAFileWithoutItsOwn() throws IOException {
    Path file =
        write(
            """
            targets:
              - id: norway
                name: Norway
                aliases:
                  - {text: the fjord people, origin: north-korea}
            """);
    MentionFinder finder = new MentionFinder(TargetFiles.read(file));

    assertEquals(1, finder.find(Documents.of("KCNA", null, null, "The fjord people sing.")).size());
    assertEquals(0, finder.find(Documents.article("The fjord people sing.")).size());
  }

  @Test
  void examplesOfTheDocumentationAreRight() throws IOException {
    String page = Files.readString(Path.of("docs/targets.md"));
    Matcher block = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL).matcher(page);
    List<TargetId> read = new ArrayList<>();
    while (block.find()) {
      read.addAll(TargetFiles.read(write(block.group(1))).ids());
    }

    assertEquals(ids("norway", "arctic-council", "south-korea"), read);
  }

  @Test
  void tenLinesOfTheDocumentationFindANewCountry() throws IOException {
    String page = Files.readString(Path.of("docs/targets.md"));
    String first =
        page.substring(page.indexOf("```yaml\n") + 8, page.indexOf("```\n\n```\n./vane"));
    MentionFinder finder = new MentionFinder(TargetFiles.read(write(first)));
    Document document =
        Documents.article("Oslo and the eight Arctic States sell Norwegian salmon to Norwegians.");

    assertTrue(first.lines().count() <= 11, "more than ten lines");
    assertEquals(
        "norway=Oslo; arctic-council~the eight Arctic States; norway=Norwegians",
        Documents.written(document, finder.find(document)));
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "bad-target-files.csv", numLinesToSkip = 1)
  void badFileIsRefusedWithPlaceAndReason(String reason, @Nullable String yaml, String message)
      throws IOException {
    Path file = write(yaml == null ? "" : yaml);

    InvalidTargetFileException e =
        assertThrows(InvalidTargetFileException.class, () -> TargetFiles.read(file), reason);

    assertEquals(file + message, e.getMessage(), reason);
  }

  @Test
  void fileThatIsNotUtf8IsRefused() throws IOException {
    Path file = folder.resolve("latin.yaml");
    Files.write(file, "targets: [T\u00fcrkei]".getBytes(StandardCharsets.ISO_8859_1));

    InvalidTargetFileException e =
        assertThrows(InvalidTargetFileException.class, () -> TargetFiles.read(file));

    assertEquals(
        file + ":1:1: the file is not UTF-8; save it as UTF-8 and try again", e.getMessage());
  }

  @Test
  void missingFileIsRefusedByName() {
    Path file = folder.resolve("nowhere.yaml");

    InvalidTargetFileException e =
        assertThrows(InvalidTargetFileException.class, () -> TargetFiles.read(file));

    assertEquals(
        file + ": there is no such file; give the path of a YAML file of targets", e.getMessage());
  }

  @Test
  void folderIsRefused() {
    InvalidTargetFileException e =
        assertThrows(InvalidTargetFileException.class, () -> TargetFiles.read(folder));

    assertTrue(e.getMessage().startsWith(folder + ": the file can't be read"), e.getMessage());
  }

  private Path write(String yaml) throws IOException {
    return Files.writeString(folder.resolve("targets.yaml"), yaml);
  }

  private static List<TargetId> ids(String... ids) {
    return List.of(ids).stream().map(TargetId::new).toList();
  }
}
