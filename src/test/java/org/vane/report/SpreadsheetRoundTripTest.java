package org.vane.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vane.analysis.Analysis;
import org.vane.export.ObservationsCsv;
import org.vane.export.ProfilesCsv;
import org.vane.profile.Profile;
import org.vane.profile.ProfiledDocument;
import org.vane.testing.Office;
import org.vane.testing.Samples;

/** Workbooks and CSV files as a spreadsheet program opens them. */
class SpreadsheetRoundTripTest {

  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?(E-?\\d+)?");
  private static final int PROFILES = 1;
  private static final int OBSERVATIONS = 2;

  @TempDir Path folder;
  private Office office;
  private ReportModel model;
  private String observations;
  private String profiles;

  @BeforeEach
  void writeTables() throws IOException {
    office = Office.find(folder.resolve("profile"));
    Analysis[] analyses = {Samples.scripts(), Samples.hostile(), Samples.articleOnSpeech()};
    model = ReportModel.of(List.of(analyses), Samples.provenance(analyses));
    List<Profile> all =
        model.documents().stream().map(ProfiledDocument::profiles).flatMap(List::stream).toList();
    StringBuilder table = new StringBuilder();
    ObservationsCsv.write(List.of(analyses), table, true);
    observations = table.toString();
    table.setLength(0);
    ProfilesCsv.write(all, table, true);
    profiles = table.toString();
  }

  private Document opened(String name, byte[] content) throws IOException {
    Path file = Files.write(folder.resolve(name), content);
    return office.open(file, folder);
  }

  private static List<List<String>> written(String csv) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(csv.substring(1), CSVFormat.DEFAULT)) {
      parser.forEach(row -> rows.add(alike(row.toList())));
    }
    return rows;
  }

  /** Returns cells without what no reader could tell: how many zeros end a number. */
  private static List<String> alike(List<String> cells) {
    List<String> alike =
        new ArrayList<>(
            cells.stream()
                .map(
                    c ->
                        NUMBER.matcher(c).matches()
                            ? new BigDecimal(c).stripTrailingZeros().toPlainString()
                            : c)
                .toList());
    while (!alike.isEmpty() && alike.get(alike.size() - 1).isEmpty()) {
      alike.remove(alike.size() - 1);
    }
    return alike;
  }

  private static List<List<String>> seen(Document workbook, int sheet) {
    return Office.cells(workbook, sheet).stream().map(SpreadsheetRoundTripTest::alike).toList();
  }

  /** A guard that is needed in CSV only stands before the text there. */
  private static List<List<String>> unguarded(List<List<String>> rows) {
    return rows.stream()
        .map(row -> row.stream().map(c -> c.replaceFirst("^'(?=[=+@-])", "")).toList())
        .toList();
  }

  @Test
  void workbookHasTheCellsOfTheCsvFiles() throws IOException {
    Document workbook = opened("report.xlsx", new ReportWriter().workbook(model));
    assertEquals(unguarded(written(observations)), seen(workbook, OBSERVATIONS));
    assertEquals(unguarded(written(profiles)), seen(workbook, PROFILES));
    assertNoFormula(workbook);
    assertTrue(workbook.wholeText().contains("\uAE40\uC815\uC740"), "Korean name");
    assertTrue(workbook.wholeText().contains("\u0401\u043B\u043A\u0438\u043D"), "Cyrillic name");
  }

  @Test
  void csvForSpreadsheetsKeepsItsCells() throws IOException {
    Document table = opened("observations.csv", observations.getBytes(StandardCharsets.UTF_8));
    assertEquals(written(observations), seen(table, 0));
    assertNoFormula(table);
    Document second = opened("profiles.csv", profiles.getBytes(StandardCharsets.UTF_8));
    assertEquals(written(profiles), seen(second, 0));
    assertNoFormula(second);
  }

  private static void assertNoFormula(Document workbook) {
    assertEquals(0, workbook.getElementsByAttribute("table:formula").size(), "formulas");
  }
}
