package org.vane.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of docs/labelling.md one after the other, as a user gives them. */
class LabelRoundTripCommandTest {
  private static final CSVFormat CSV =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
  private static final String BOTH =
      "The port council thanked Russia for the pilots and called the United States a bully.";

  @TempDir Path folder;
  private Path data;
  private Path article;

  @BeforeEach
  void labelledRowsAndAnArticle() throws IOException {
    data = folder.resolve("rows.csv");
    Files.writeString(
        data,
        "id,text,target,start,end,label,target_id\n"
            + row("p-1", "Russia", "favour", "russia")
            + row("p-2", "the United States", "against", "us"));
    article = folder.resolve("ferry.txt");
    Files.writeString(
        article,
        "The ferry to Busan sails again\n\n"
            + "\"We praise South Korea for its patience,\" said Ilya Brandt, the harbour"
            + " master.\n");
  }

  private static String row(String id, String target, String label, String targetId) {
    int at = BOTH.indexOf(target);
    return String.join(
            ",",
            id,
            '"' + BOTH + '"',
            target,
            at + "",
            (at + target.length()) + "",
            label,
            targetId)
        + "\n";
  }

  private Path sheet(String coder) {
    Path sheet = folder.resolve(coder + ".csv");
    run(0, "label", "export", data + "", article + "", "--out", sheet + "", "--coder", coder);
    return sheet;
  }

  /** Does a coder's work: writes a label into each row. */
  private static void fill(Path sheet, String... labels) throws IOException {
    List<String> header;
    List<CSVRecord> rows;
    try (CSVParser parser = CSVParser.parse(Files.readString(sheet), CSV)) {
      header = parser.getHeaderNames();
      rows = parser.getRecords();
    }
    assertEquals(labels.length, rows.size(), "rows of the sheet");
    StringBuilder out = new StringBuilder();
    try (CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180)) {
      printer.printRecord(header);
      for (int i = 0; i < labels.length; i++) {
        List<String> cells = new ArrayList<>(rows.get(i).toList());
        cells.set(header.indexOf("label"), labels[i]);
        printer.printRecord(cells);
      }
    }
    Files.writeString(sheet, out);
  }

  private static CommandLineRun run(int code, String... args) {
    return CommandLineRun.of(args).expecting(code);
  }

  @Test
  void filledSheetBecomesLabelledDataThatPassesTheChecks() throws IOException {
    Path sheet = sheet("anna");
    fill(sheet, "favour", "against", "favour");
    Path labelled = folder.resolve("labelled.csv");

    CommandLineRun imported = run(0, "label", "import", sheet + "", "--csv", labelled + "");
    CommandLineRun checked = run(0, "label", "check", labelled + "");
    CommandLineRun card = run(0, "label", "card", labelled + "");

    assertTrue(imported.err().contains("3 rows with a stance were written"), imported.err());
    assertTrue(checked.err().contains("checked 3 rows with 2 texts; found nothing wrong"));
    assertTrue(card.out().contains("| rows, texts | 3, 2 |"), card.out());
    run(0, "evaluate", labelled + "");
  }

  @Test
  void labelThatIsNoneIsNamedByItsCellAndTheOtherRowsAreWritten() throws IOException {
    Path sheet = sheet("anna");
    fill(sheet, "favor", "against", "none");
    Path labelled = folder.resolve("labelled.csv");
    Path none = folder.resolve("none.csv");

    CommandLineRun imported =
        run(3, "label", "import", sheet + "", "--csv", labelled + "", "--no-mention", none + "");

    assertTrue(
        imported.err().contains("anna.csv:2:label: found 'favor'; allowed is against, neutral"),
        imported.err());
    assertEquals(2, Files.readAllLines(labelled).size(), "header and the one stance");
    assertEquals(2, Files.readAllLines(none).size(), "header and the one without a mention");
  }

  @Test
  void plantedDuplicateFailsTheCheck() throws IOException {
    Path again = folder.resolve("again.csv");
    Files.copy(data, again);

    CommandLineRun checked = run(3, "label", "check", data + "", "--against", again + "");

    assertTrue(checked.out().contains(again.getFileName() + ""), checked.out());
  }

  @Test
  void rowsThatTwoCodersDisagreeOnAreListedByCoder() throws IOException {
    Path anna = sheet("anna");
    Path ben = sheet("ben");
    fill(anna, "favour", "against", "favour");
    fill(ben, "favour", "neutral", "favour");
    Path disputed = folder.resolve("disputed.csv");

    CommandLineRun agreement =
        run(0, "label", "agreement", anna + "", ben + "", "--disagreements", disputed + "");

    assertTrue(agreement.out().contains("in dispute        1 rows"), agreement.out());
    String rows = Files.readString(disputed);
    assertTrue(rows.lines().findFirst().orElseThrow().contains("anna,ben"), rows);
    assertEquals(2, rows.lines().count(), rows);
  }

  @Test
  void modelComparedWithItselfFlipsNothing() {
    Path flips = folder.resolve("flips.csv");

    CommandLineRun run =
        run(
            0,
            "label",
            "flips",
            "--after",
            ModelHome.shipped() + "",
            "--test",
            data + "",
            article + "",
            "--csv",
            flips + "");

    assertTrue(run.out().contains("0 of "), run.out());
    assertTrue(run.out().contains("rows.csv, 2 rows: macro-F1 before"), run.out());
    assertTrue(Files.exists(flips));
    assertFalse(run.out().contains("| ferry"), run.out());
  }
}
