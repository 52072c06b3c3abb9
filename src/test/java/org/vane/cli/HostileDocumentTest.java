package org.vane.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Documents made to break out of a format go through every command and file without effect. */
@Timeout(300)
class HostileDocumentTest {

  /** Escapes, bells, NULs, and marks that turn the reading order. */
  private static final Pattern STEERS =
      Pattern.compile("[\\x00-\\x08\\x0B-\\x1F\\x7F-\\x9F\\u202A-\\u202E\\u2066-\\u2069]");

  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");
  private static final String TEXT =
      """
      <script>alert('headline')</script> {{7*7}} ${7*7} Russia & more

      =cmd|' /C calc'!A0 Russia has attacked us like a criminal, <img src=x onerror=alert(1)> and it will pay.

      "+SUM(1+1)*cmd|' /C calc'!A0 the United States is our friend," said <b onmouseover=alert(2)>Ivan</b> "=HYPERLINK(1)" Petrov.

      @SUM(A1) \u001b[2J\u001b]0;owned\u0007\u001b[31mSouth Korea\u001b[0m welcomed \u202Eeht\u202C envoys \u2066warmly\u2069 on Monday.

      -1+1 Russia\u0000 praised the [harbour](javascript:alert(3)) and ![x](http://127.0.0.1/x.png) | the | `dams` \u009b31m.

      </span></details></main><iframe src=javascript:alert(4)></iframe> Russia condemned "the imperialists" --> ]]> <!--
      """;

  @TempDir Path folder;
  private Path hostile;
  private Path word;
  private String speaker;

  @BeforeEach
  void writeDocuments() throws IOException {
    hostile = folder.resolve("=cmd|' calc'!A0 <b>name.txt");
    Files.writeString(hostile, TEXT);
    word = folder.resolve("word.txt");
    Files.writeString(
        word,
        "One long word\n\nRussia sent "
            + "a".repeat(1_000_000)
            + " to the harbour.\n\nRussia is a good friend of the sailors.\n");
    speaker = "=1+1 <script>alert(5)</script> \u001b[31m";
  }

  private Path report(Path... inputs) {
    Path out = folder.resolve("out");
    run(
        Stream.concat(
            Stream.concat(Stream.of("report"), Stream.of(inputs).map(Path::toString)),
            Stream.of("--kind", "speech", "--speaker", speaker, "--out", out.toString())));
    return out;
  }

  /** Runs a command, of which the terminal sees nothing that steers it. */
  private static String run(Stream<String> args) {
    CommandLineRun run = CommandLineRun.of(args.toArray(String[]::new)).expecting(0);
    assertFalse(STEERS.matcher(run.out()).find(), run.out());
    assertFalse(STEERS.matcher(run.err()).find(), run.err());
    return run.out();
  }

  @Test
  void reportHoldsNoMarkupOfTheDocument() throws IOException {
    Path out = report(hostile);
    Document page = Jsoup.parse(Files.readString(out.resolve("report.html")));
    assertTrue(page.text().contains("alert(1)"), "the text itself is shown");
    assertEquals(0, page.select("script, img, iframe, b[onmouseover]").size());
    for (Element element : page.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        String name = attribute.getKey().toLowerCase(Locale.ROOT);
        assertFalse(name.startsWith("on"), () -> "handler in " + element);
        assertTrue(
            !name.equals("href") || attribute.getValue().startsWith("#"), () -> "link " + element);
        assertFalse(name.equals("src"), () -> "source in " + element);
      }
    }
    String markdown = Files.readString(out.resolve("report.md"));
    for (String markup : List.of("<script", "<img", "<iframe", "<b")) {
      assertFalse(markdown.contains(markup), () -> markup + " in report.md");
    }
    // An escaped bracket, "\\](", opens no link.
    assertFalse(
        Pattern.compile("(?<!\\\\)\\]\\((?:javascript|http)").matcher(markdown).find(),
        "link in report.md");
  }

  @Test
  void noFileOfTheReportSteersATerminalOrRunsAFormula() throws IOException {
    Path out = report(hostile, word);
    for (String file : List.of("report.html", "report.md", "report.json")) {
      assertFalse(STEERS.matcher(Files.readString(out.resolve(file))).find(), file);
    }
    new ObjectMapper().readTree(out.resolve("report.json").toFile());
    assertTablesAreData(Files.readString(out.resolve("observations.csv")));
    assertTablesAreData(Files.readString(out.resolve("profiles.csv")));
    byte[] workbook = Files.readAllBytes(out.resolve("report.xlsx"));
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String part = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        assertFalse(part.contains("<f>") || part.contains("<f "), entry.getName());
        assertFalse(STEERS.matcher(part.replace("\r", "")).find(), entry.getName());
      }
    }
  }

  private static void assertTablesAreData(String csv) throws IOException {
    assertFalse(STEERS.matcher(csv).find(), csv);
    int rows = 0;
    try (CSVParser parser = CSVParser.parse(csv, CSVFormat.DEFAULT)) {
      for (CSVRecord row : parser) {
        rows++;
        for (String cell : row) {
          boolean starts = !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0;
          assertTrue(!starts || NUMBER.matcher(cell).matches(), () -> "formula: " + cell);
        }
      }
    }
    assertTrue(rows > 1, "rows are written");
  }

  @Test
  void tablesOnTheTerminalAreData() throws IOException {
    for (String command : List.of("score", "voices")) {
      assertTablesAreData(
          run(Stream.of(command, hostile.toString(), word.toString(), "--outlet", speaker)));
    }
  }

  @Test
  void explanationShowsTheTextAndDoesNotObeyIt() throws IOException {
    String[] asked = {
      "explain",
      hostile.toString(),
      "--paragraph",
      "1",
      "--target",
      "russia",
      "--kind",
      "speech",
      "--speaker",
      speaker
    };
    assertTrue(run(Stream.of(asked)).contains("=cmd|"), "the text itself is shown");
    new ObjectMapper().readTree(run(Stream.concat(Stream.of(asked), Stream.of("--json"))));
  }

  @Test
  void comparisonOfHostileDocumentsIsData() throws IOException {
    Path out = folder.resolve("compared");
    run(
        Stream.of(
            "compare",
            hostile.toString(),
            word.toString(),
            "--kind",
            "speech",
            "--speaker",
            speaker,
            "--out",
            out.toString()));
    for (String file : List.of("comparison.html", "comparison.md", "comparison.json")) {
      assertFalse(STEERS.matcher(Files.readString(out.resolve(file))).find(), file);
    }
    assertEquals(
        0, Jsoup.parse(Files.readString(out.resolve("comparison.html"))).select("script").size());
    assertTablesAreData(Files.readString(out.resolve("groups.csv")));
  }

  @Test
  void manyNulsAreNoText() throws IOException {
    Path binary = folder.resolve("nul.txt");
    Files.write(binary, new byte[5000]);
    CommandLineRun run = CommandLineRun.of("report", binary.toString()).expecting(3);
    assertTrue(run.err().contains("found binary data"), run.err());
  }
}
