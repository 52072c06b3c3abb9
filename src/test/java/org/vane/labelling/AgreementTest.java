package org.vane.labelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgreementTest {

  @TempDir Path folder;

  private Codings of(String... files) throws IOException {
    Codings codings = new Codings();
    for (int i = 0; i < files.length; i++) {
      Path file = folder.resolve("coder" + i + ".csv");
      Files.writeString(file, files[i]);
      codings.add(file, StandardCharsets.UTF_8);
    }
    return codings;
  }

  @Test
  void rowsInDisputeAreListedWithAColumnForEachCoder() throws IOException {
    Agreement agreement =
        of(
                "id,label,text,target\nr1,favour,Thanks.,us\nr2,against,No.,us\nr3,none,So.,us\n",
                "id,label\nr2,neutral\nr1,favour\nr3,favour\nr9,favour\n")
            .agreement();
    StringBuilder csv = new StringBuilder();
    agreement.writeDisputed(csv);

    assertEquals(3, agreement.observations());
    assertEquals(2, agreement.disputed());
    assertEquals(
        "id,target,coder0,coder1,comments,text\n"
            + "r2,us,against,neutral,,No.\n"
            + "r3,us,none,favour,,So.\n",
        csv.toString());
    assertEquals(1, agreement.count("against", "neutral"));
    assertEquals(0, agreement.count("neutral", "against"));
    assertEquals(1 / 3.0, agreement.sameShare(), 1e-9);
  }

  @Test
  void secondPassInTheSameFileIsASecondCoder() throws IOException {
    Agreement agreement =
        of("id,label,second_label\nr1,favour,favour\nr2,against,neutral\nr3,neutral,\n")
            .agreement();

    assertEquals(List.of("label", "second_label"), agreement.coders());
    assertEquals(2, agreement.observations());
  }

  @Test
  void whetherThereIsAMentionIsReckonedApartFromTheStance() throws IOException {
    Agreement agreement =
        of(
                "id,label\nr1,none\nr2,against\nr3,favour\nr4,none\n",
                "id,label\nr1,none\nr2,favour\nr3,against\nr4,none\n")
            .agreement();

    assertEquals(1, agreement.mention().orElseThrow().value(), 1e-9);
    assertTrue(agreement.ordinal().orElseThrow().value() < 0);
    assertEquals(2, agreement.ordinal().orElseThrow().observations());
  }

  @Test
  void badLabelAndContradictionOfOneCoderAreNamedAndCostNoOtherRow() throws IOException {
    Codings codings =
        of(
            "id,label,coder\nr1,good,anna\nr2,favour,anna\nr2,against,anna\n",
            "id,label,coder\nr2,favour,ben\n");

    assertEquals(2, codings.problems().size());
    assertTrue(codings.problems().get(0).contains("coder0.csv:2:label: found 'good'"));
    assertTrue(codings.problems().get(1).contains("which anna said before of r2"));
    assertEquals(1, codings.agreement().observations());
  }
}
