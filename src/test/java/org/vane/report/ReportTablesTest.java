package org.vane.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.vane.analysis.Analysis;
import org.vane.compare.Grouping;
import org.vane.export.ColumnDictionary;
import org.vane.testing.AnalysisBuilder;
import org.vane.testing.Samples;

class ReportTablesTest {

  private static final ReportWriter WRITER = new ReportWriter();
  private static final ObjectMapper JSON = new ObjectMapper();

  private static ReportModel model(Analysis... analyses) {
    return ReportModel.of(List.of(analyses), Samples.provenance(analyses));
  }

  /** A series long enough for trends, which mentions one target only. */
  private static ReportModel yearly() {
    Analysis[] speeches = new Analysis[9];
    for (int i = 0; i < speeches.length; i++) {
      speeches[i] =
          new AnalysisBuilder("speech-" + i)
              .published((2001 + i) + "-09-01")
              .paragraph("We greet our friends from Russia.")
              .own(AnalysisBuilder.RUSSIA, "Russia", 0.1 * i)
              .build();
    }
    return ReportModel.of(
        List.of(speeches), Grouping.YEAR, Optional.empty(), Samples.provenance(speeches));
  }

  private static Map<String, String> parts(byte[] workbook) throws IOException {
    Map<String, String> parts = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return parts;
  }

  @Test
  void jsonFollowsItsPublishedSchema() throws IOException {
    JsonSchema schema;
    try (InputStream stream =
        Objects.requireNonNull(ColumnDictionary.class.getResourceAsStream("report.schema.json"))) {
      schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(stream);
    }
    for (ReportModel model :
        List.of(
            model(Samples.quiet()),
            model(Samples.hostile()),
            model(Samples.articleOnSpeech(), Samples.speech()),
            yearly())) {
      JsonNode json = JSON.readTree(WRITER.json(model));
      assertEquals(Set.of(), schema.validate(json));
    }
  }

  @Test
  void jsonHoldsTheFindingAndTypedNumbers() throws IOException {
    JsonNode document =
        JSON.readTree(WRITER.json(model(Samples.articleOnSpeech()))).at("/documents/0");
    assertTrue(document.at("/findings/0").asText().startsWith("As quoted in this article, Kim"));
    assertTrue(document.at("/observations/0/score").isNumber());
    assertEquals("2025-08-15", document.at("/published").asText());
  }

  @Test
  void workbookHasASheetForEachTableWithHeaderAndFilters() throws IOException {
    byte[] workbook = WRITER.workbook(model(Samples.articleOnSpeech(), Samples.speech()));
    Path folder = Path.of("target", "test-reports");
    Files.createDirectories(folder);
    Files.write(folder.resolve("comparison.xlsx"), workbook);
    Map<String, String> parts = parts(workbook);
    for (String sheet : List.of("findings", "profiles", "observations", "columns")) {
      assertTrue(
          parts.get("xl/workbook.xml").contains("name=\"" + sheet + "\""), "no sheet " + sheet);
    }
    assertTrue(parts.get("xl/worksheets/sheet2.xml").contains("<autoFilter"));
    assertTrue(parts.get("xl/worksheets/sheet2.xml").contains("state=\"frozen\""));
  }

  @Test
  void workbookHoldsNoFormulaWhateverTheTextSays() throws IOException {
    parts(WRITER.workbook(model(Samples.hostile())))
        .forEach(
            (name, part) -> {
              assertFalse(part.contains("<f>"), "formula in " + name);
              assertFalse(part.contains("\u0000"), "NUL in " + name);
              assertFalse(part.contains("\u001b"), "escape in " + name);
            });
  }

  @Test
  void aReRunWritesTheSameWorkbook() {
    assertArrayEquals(
        WRITER.workbook(model(Samples.speech())), WRITER.workbook(model(Samples.speech())));
  }

  @Test
  void workbookTellsNoTimeOfDay() throws IOException {
    assertTrue(
        parts(WRITER.workbook(model(Samples.speech())))
            .get("docProps/core.xml")
            .contains("1980-01-01T00:00:00Z"));
  }

  @Test
  void columnsInTheDocumentationAreTheOnesWritten() throws IOException {
    Path folder = Path.of("target", "test-reports");
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("columns.md"), ColumnDictionary.markdown());
    assertEquals(
        ColumnDictionary.markdown(),
        Files.readString(Path.of("docs", "columns.md")),
        "docs/columns.md is stale: copy target/test-reports/columns.md over it");
  }
}
