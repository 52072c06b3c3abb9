package org.vane.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabelJoinCommandTest {

  private static final String PARAGRAPH = "The council thanked Russia for the two icebreakers.";

  @TempDir Path folder;
  private Path labels;
  private Path texts;

  @BeforeEach
  void labelsOfTwoDocumentsOfWhichOneIsThere() throws IOException {
    texts = Files.createDirectories(folder.resolve("texts"));
    Files.writeString(texts.resolve("ice.txt"), PARAGRAPH + "\n");
    labels = folder.resolve("labels.csv");
    Files.writeString(
        labels,
        "document,paragraph,sha1,voice,voice_kind,target,start,end,label,coder\n"
            + row("ice", "anna")
            + row("sea", "ben"));
  }

  private static String row(String document, String coder) {
    return document
        + ",1,"
        + DigestUtils.sha1Hex(PARAGRAPH)
        + ",AUTHOR,author,russia,20,26,favour,"
        + coder
        + "\n";
  }

  @Test
  void missingDocumentIsCodeThreeAndTheOtherIsStillWritten() throws IOException {
    Path csv = folder.resolve("joined.csv");
    CommandLineRun run =
        CommandLineRun.of("label", "join", labels.toString(), texts.toString(), "--csv", csv + "")
            .expecting(3);

    assertTrue(run.err().contains("sea: no text of that name"), run.err());
    assertEquals(
        "vane: 1 of 2 labels were joined; 1 could not be: 1 documents missing, 0 paragraphs other"
            + " than labelled",
        run.err().lines().reduce((first, last) -> last).orElseThrow());
    assertEquals(2, Files.readAllLines(csv).size());
  }

  @Test
  void labelsOfOneCoderCanBeTakenAlone() {
    CommandLineRun run =
        CommandLineRun.of("label", "join", labels.toString(), texts.toString(), "--coder", "anna")
            .expecting(0);

    assertTrue(run.out().contains("ice-1-russia-author"), run.out());
    assertFalse(run.out().contains("sea"), run.out());
  }

  @Test
  void unknownCoderIsWrongUsageAndTheKnownOnesAreNamed() {
    CommandLineRun run =
        CommandLineRun.of("label", "join", labels.toString(), texts.toString(), "--coder", "eve")
            .expecting(2);

    assertTrue(run.err().contains("found anna, ben"), run.err());
  }

  @Test
  void fileThatIsNoLabelsIsCodeThreeBeforeAnyWork() throws IOException {
    Path other = folder.resolve("other.csv");
    Files.writeString(other, "text,label\nhello,neutral\n");
    CommandLineRun run =
        CommandLineRun.of("label", "join", other.toString(), texts.toString()).expecting(3);

    assertTrue(run.err().contains("other.csv:1: the columns document, paragraph"), run.err());
    assertEquals("", run.out());
  }
}
