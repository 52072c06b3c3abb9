package org.vane.labelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vane.document.Span;
import org.vane.stance.Stance;

class SheetImportTest {

  private static final String TEXT = "The quay at Ansel was paid for by Russia, and we thank her.";

  @TempDir Path folder;

  private static CodingItem item(int paragraph, boolean heard) {
    return new CodingItem(
        CodingItem.id("2024-01-05", paragraph, "russia", "AUTHOR"),
        "2024-01-05",
        paragraph,
        "AUTHOR",
        "author",
        "russia",
        heard ? new Span(34, 40) : null,
        TEXT,
        LabelJoin.sha1(TEXT),
        "",
        "",
        "random");
  }

  /** A sheet of three rows, the last of which asks about a silence. */
  private List<List<String>> sheet() throws IOException {
    StringBuilder csv = new StringBuilder();
    CodingSheet.csv(List.of(item(1, true), item(2, true), item(3, false)), "", csv, false);
    List<List<String>> rows = new ArrayList<>();
    for (var record : CSVFormat.RFC4180.parse(new StringReader(csv.toString()))) {
      rows.add(new ArrayList<>(record.toList()));
    }
    set(rows, 1, "label", "favour");
    set(rows, 2, "label", "neutral");
    set(rows, 3, "label", "none");
    return rows;
  }

  private static void set(List<List<String>> rows, int row, String column, String cell) {
    rows.get(row).set(rows.get(0).indexOf(column), cell);
  }

  private SheetImport.Content read(List<List<String>> rows) throws IOException {
    StringBuilder out = new StringBuilder();
    try (CSVPrinter printer =
        new CSVPrinter(out, CSVFormat.RFC4180.builder().setRecordSeparator('\n').get())) {
      printer.printRecords(rows);
    }
    Path file = folder.resolve("anna.csv");
    Files.writeString(file, out);
    return SheetImport.read(file, StandardCharsets.UTF_8, null);
  }

  @Test
  void sheetThatWasReadAsWesternEuropeanIsNamedAsSuch() throws IOException {
    List<List<String>> rows = sheet();
    String text = "The caf\u00E9 by Russia\u2019s quay: \u201Cthank you\u201D.";
    CodingItem item =
        new CodingItem(
            "d-1-russia-author",
            "d",
            1,
            "AUTHOR",
            "author",
            "russia",
            new Span(12, 18),
            text,
            LabelJoin.sha1(text),
            "",
            "",
            "random");
    StringBuilder csv = new StringBuilder();
    CodingSheet.csv(List.of(item), "", csv, false);
    StringBuilder misread = new StringBuilder();
    for (byte b : csv.toString().getBytes(StandardCharsets.UTF_8)) {
      String western = new String(new byte[] {b}, Charset.forName("windows-1252"));
      misread.append(western.equals("\uFFFD") ? (char) (b & 0xFF) : western.charAt(0));
    }
    rows.clear();
    for (var record : CSVFormat.RFC4180.parse(new StringReader(misread.toString()))) {
      rows.add(new ArrayList<>(record.toList()));
    }
    set(rows, 1, "label", "favour");

    List<String> problems = read(rows).problems();

    assertEquals(1, problems.size());
    assertTrue(problems.get(0).contains("in another encoding than UTF-8"), problems.get(0));
  }

  @Test
  void sheetOfACoderComesBackWithTheFilesNameAsCoder() throws IOException {
    SheetImport.Content content = read(sheet());

    assertEquals(List.of(), content.problems());
    assertEquals(
        List.of("favour", "neutral", "none"),
        content.judgements().stream().map(Judgement::label).toList());
    assertEquals("anna", content.judgements().get(0).coder());
  }

  @ParameterizedTest(name = "{3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "label     | favor            | 'favor'      | a word that is no label",
        "label     | favour!          | 'favour!'    | a label with a mark",
        "label     | 1                | '1'          | a number for a label",
        "document  | 05/01/24         | '05/01/24'   | a name that a spreadsheet took for a date",
        "document  | 45296            | '45296'      | the same, as a serial number",
        "text      | The quay.        | 'The quay.'  | a text that was shortened",
        "start     | 35               | '35'         | an offset that was changed",
        "start     | ''               | nothing      | an offset that was deleted",
        "target    | us               | 'us'         | another target",
        "voice     | author           | 'author'     | another voice",
        "words     | Ansel            | 'Ansel'      | other words",
        "sha1      | 1.2E+39          | '1.2E+39'    | a digest taken for a number",
        "check     | ''               | nothing      | no check",
        "check     | v1-12            | 'v1-12'      | a check that was cut",
      })
  void cellThatIsNotAsItMustBeIsNamedAndCostsNoOtherRow(
      String column, String cell, String found, String trap) throws IOException {
    List<List<String>> rows = sheet();
    set(rows, 2, column, cell);

    SheetImport.Content content = read(rows);

    assertEquals(1, content.problems().size(), trap);
    String told = content.problems().get(0);
    assertTrue(told.contains("anna.csv:3:" + column + ": found " + quoted(found)), told);
    assertTrue(told.contains("allowed is"), told);
    assertEquals(
        List.of(1, 3), content.judgements().stream().map(j -> j.item().paragraph()).toList());
  }

  /** JUnit takes the quotes away that stand around a cell. */
  private static String quoted(String found) {
    return found.equals("nothing") ? found : "'" + found + "'";
  }

  @Test
  void allChangedCellsOfARowAreNamed() throws IOException {
    List<List<String>> rows = sheet();
    set(rows, 1, "text", "Other");
    set(rows, 1, "document", "Other");

    String told = read(rows).problems().get(0);
    assertTrue(told.contains(":2:document: found 'Other'"), told);
    assertTrue(told.contains("and so were text"), told);
  }

  @Test
  void copiedRowIsNamedAndCountsOnce() throws IOException {
    List<List<String>> rows = sheet();
    rows.add(rows.get(1));

    SheetImport.Content content = read(rows);

    assertEquals(3, content.judgements().size());
    assertTrue(content.problems().get(0).contains("the id of row 2 once more"));
  }

  @Test
  void emptyLabelIsOpenAndNoFault() throws IOException {
    List<List<String>> rows = sheet();
    set(rows, 1, "label", " ");

    SheetImport.Content content = read(rows);

    assertEquals(1, content.open());
    assertEquals(List.of(), content.problems());
  }

  @Test
  void mentionThatVaneMissedIsTakenFromTheCodersWords() throws IOException {
    List<List<String>> rows = sheet();
    set(rows, 3, "label", "favour");
    set(rows, 3, "words", "her");

    Judgement judgement = read(rows).judgements().get(2);

    assertEquals(new Span(55, 58), judgement.item().mention());
    assertEquals(Stance.FAVOUR, judgement.stance().orElseThrow());
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource({"'',no words", "Moscow,words that the text does not have"})
  void stanceWhereVaneHeardNothingNeedsWordsOfTheText(String words, String trap)
      throws IOException {
    List<List<String>> rows = sheet();
    set(rows, 3, "label", "against");
    set(rows, 3, "words", words);

    SheetImport.Content content = read(rows);

    assertTrue(content.problems().get(0).contains(":4:words: found "), trap);
    assertEquals(2, content.judgements().size());
  }

  @Test
  void sortedSheetWithLessRowsAndMoreColumnsIsFine() throws IOException {
    List<List<String>> rows = sheet();
    rows.remove(2);
    java.util.Collections.swap(rows, 1, 2);
    rows.get(0).add("my notes");
    rows.get(1).add("see file 7");

    SheetImport.Content content = read(rows);

    assertEquals(List.of(), content.problems());
    assertEquals(
        List.of("none", "favour"), content.judgements().stream().map(Judgement::label).toList());
  }

  @Test
  void lineBreakInACommentMovesTheLineAndTheRowIsNamedToo() throws IOException {
    List<List<String>> rows = sheet();
    set(rows, 1, "comment", "unsure:\nsee below");
    set(rows, 2, "label", "good");

    String told = read(rows).problems().get(0);
    assertTrue(told.contains("anna.csv:4:label (row 3 in a spreadsheet): found 'good'"), told);
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "text,label   | columns id, document         | a table of another kind",
        "NOTHING      | is empty                     | an empty file",
        "HALF A ZIP   | no workbook that can be read | half a workbook",
      })
  void fileThatIsNoSheetIsRefused(String content, String told, String trap) throws IOException {
    Path file = folder.resolve("other.csv");
    Files.writeString(
        file, content.replace("NOTHING", "").replace("HALF A ZIP", "PK\u0003\u0004 and so on"));

    String message =
        assertThrows(
                BadTableException.class,
                () -> SheetImport.read(file, StandardCharsets.UTF_8, null),
                trap)
            .getMessage();
    assertTrue(message.contains(told), message);
  }

  @Test
  void fileInAnotherEncodingIsRefusedUnlessItIsNamed() throws IOException {
    List<List<String>> rows = sheet();
    set(rows, 1, "comment", "d\u00E9j\u00E0 vu");
    read(rows);
    Path file = folder.resolve("anna.csv");
    Files.write(file, Files.readString(file).getBytes(StandardCharsets.ISO_8859_1));

    assertTrue(
        assertThrows(
                BadTableException.class, () -> SheetImport.read(file, StandardCharsets.UTF_8, null))
            .getMessage()
            .contains("--encoding"));
    assertEquals(
        "d\u00E9j\u00E0 vu",
        SheetImport.read(file, StandardCharsets.ISO_8859_1, null).judgements().get(0).comment());
  }
}
