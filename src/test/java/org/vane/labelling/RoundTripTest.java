package org.vane.labelling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.vane.document.Span;

/** A sheet that goes out and comes back, however it was saved, says what the coder wrote in it. */
class RoundTripTest {

  /** How programs save the sheet. */
  enum Saved {
    AS_WRITTEN,
    BY_LIBRE_OFFICE,
    BY_EXCEL_IN_EUROPE,
    AS_UNICODE_TEXT,
    AS_WORKBOOK
  }

  private static final List<String> ANSWERS =
      List.of("against", "neutral", "favour", "none", "Favour ", "");

  @Provide
  Arbitrary<List<CodingItem>> items() {
    Arbitrary<String> hostile =
        Arbitraries.strings()
            .withChars("=+-@'\";,\t abcXYZ019 \u00E9\u4E2D\u2013\u201C\u00A0&<>|\u200B")
            .ofMinLength(1)
            .ofMaxLength(40);
    return hostile.map(RoundTripTest::item).list().ofMinSize(1).ofMaxSize(8);
  }

  private static CodingItem item(String text) {
    String line = CellText.line("a" + text).strip().substring(1);
    String cell = line.isBlank() ? "=1+1 Oslo" : line;
    return new CodingItem(
        "2024-01-05-" + cell.hashCode() + "-russia-author",
        "2024-01-05",
        3,
        cell.strip(),
        "named",
        "russia",
        new Span(0, 1),
        cell,
        LabelJoin.sha1(cell),
        cell,
        cell,
        "random");
  }

  @Property(tries = 150)
  void judgementsComeBackAsTheyWereMade(
      @ForAll("items") List<CodingItem> all, @ForAll Saved saved, @ForAll long seed)
      throws IOException {
    List<CodingItem> items = new ArrayList<>();
    all.stream()
        .filter(i -> items.stream().noneMatch(o -> o.id().equals(i.id())))
        .forEach(items::add);
    Random random = new Random(seed);
    List<String> answers = new ArrayList<>();
    items.forEach(item -> answers.add(ANSWERS.get(random.nextInt(ANSWERS.size()))));
    Path file = Files.createTempFile("sheet", saved == Saved.AS_WORKBOOK ? ".xlsx" : ".csv");
    try {
      Files.write(file, save(filled(items, answers), saved));

      SheetImport.Content content = SheetImport.read(file, StandardCharsets.UTF_8, "anna");

      assertEquals(List.of(), content.problems());
      List<String> expected = answers.stream().filter(a -> !a.isEmpty()).toList();
      assertEquals(
          expected.stream().map(a -> a.strip().toLowerCase(java.util.Locale.ROOT)).toList(),
          content.judgements().stream().map(Judgement::label).toList());
      assertEquals(answers.size() - expected.size(), content.open());
      for (Judgement judgement : content.judgements()) {
        CodingItem came = judgement.item();
        CodingItem went =
            items.stream().filter(i -> i.id().equals(came.id())).findFirst().orElseThrow();
        assertEquals(went.text(), came.text());
        assertEquals(went.mention(), came.mention());
        assertEquals(went.voice(), came.voice());
        assertEquals("anna", judgement.coder());
      }
    } finally {
      Files.delete(file);
    }
  }

  /** Returns the sheet's cells as a spreadsheet shows them, filled. */
  private static List<List<String>> filled(List<CodingItem> items, List<String> answers)
      throws IOException {
    StringBuilder csv = new StringBuilder();
    CodingSheet.csv(items, "", csv, false);
    List<List<String>> rows = new ArrayList<>();
    CSVFormat.RFC4180
        .parse(new java.io.StringReader(csv.toString()))
        .forEach(r -> rows.add(new ArrayList<>(r.toList())));
    int label = rows.get(0).indexOf("label");
    for (int i = 0; i < answers.size(); i++) {
      rows.get(i + 1).set(label, answers.get(i));
    }
    return rows;
  }

  private static byte[] save(List<List<String>> rows, Saved saved) throws IOException {
    CSVFormat.Builder format = CSVFormat.RFC4180.builder();
    return switch (saved) {
      case AS_WRITTEN ->
          csv(rows, format.setRecordSeparator('\n').get(), "", StandardCharsets.UTF_8);
      case BY_LIBRE_OFFICE ->
          csv(
              rows,
              format.setQuoteMode(QuoteMode.ALL).setRecordSeparator('\n').get(),
              "",
              StandardCharsets.UTF_8);
      case BY_EXCEL_IN_EUROPE ->
          csv(rows, format.setDelimiter(';').get(), "\uFEFF", StandardCharsets.UTF_8);
      case AS_UNICODE_TEXT ->
          csv(rows, format.setDelimiter('\t').get(), "\uFEFF", StandardCharsets.UTF_16LE);
      case AS_WORKBOOK -> workbook(rows);
    };
  }

  private static byte[] csv(List<List<String>> rows, CSVFormat format, String mark, Charset charset)
      throws IOException {
    StringBuilder out = new StringBuilder(mark);
    try (CSVPrinter printer = new CSVPrinter(out, format)) {
      printer.printRecords(rows);
    }
    return out.toString().getBytes(charset);
  }

  private static byte[] workbook(List<List<String>> rows) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("Labels");
      for (int r = 0; r < rows.size(); r++) {
        for (int c = 0; c < rows.get(r).size(); c++) {
          if (!rows.get(r).get(c).isEmpty()) {
            sheet.value(r, c, rows.get(r).get(c));
          }
        }
      }
    }
    return bytes.toByteArray();
  }
}
