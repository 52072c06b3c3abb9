package org.vane.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vane.analysis.Analysis;
import org.vane.profile.Profiler;
import org.vane.stance.StanceDistribution;
import org.vane.testing.Samples;

class CsvTest {

  private static List<CSVRecord> parse(String csv) throws IOException {
    try (CSVParser parser =
        CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .get()
            .parse(new StringReader(csv))) {
      return parser.getRecords();
    }
  }

  private static String observations(Analysis analysis) throws IOException {
    StringBuilder out = new StringBuilder();
    ObservationsCsv.write(List.of(analysis), out, false);
    return out.toString();
  }

  @Test
  void observationsHaveTheColumnsOfTheContractInItsOrder() throws IOException {
    assertEquals(
        "document,title,published,outlet,paragraph,voice,voice_kind,target,mention,stance,score,"
            + "p_against,p_neutral,p_favour,mentions,evidence,start,end,absence_of,rules,model",
        observations(Samples.speech()).lines().findFirst().orElseThrow());
  }

  @Test
  void profilesHaveTheColumnsOfTheContractInItsOrder() throws IOException {
    StringBuilder out = new StringBuilder();
    ProfilesCsv.write(Profiler.profile(Samples.articleOnSpeech()), out, false);
    String header = out.toString().lines().findFirst().orElseThrow();
    assertTrue(
        header.startsWith(
            "document,title,published,outlet,voice,voice_kind,target,mode,verdict,score,ci_low,ci_high,"
                + "paragraphs,mentioning,favour,neutral,against,direct,indirect,reported_absence,"
                + "silence,baseline_documents,p_silence,model,"),
        "additions come at the end only: " + header);
    CSVRecord silent =
        parse(out.toString()).stream()
            .filter(r -> r.get("voice").equals("Kim Jong-un"))
            .filter(r -> r.get("target").equals("south-korea"))
            .findFirst()
            .orElseThrow();
    assertEquals("none", silent.get("mode"));
    assertEquals("silent", silent.get("verdict"));
    assertEquals("", silent.get("score"));
    assertEquals("true", silent.get("reported_absence"));
    assertEquals("6", silent.get("paragraphs"));
    assertEquals("", silent.get("baseline_documents"));
  }

  @Test
  void voicesHaveTheColumnsOfTheContractInItsOrder() throws IOException {
    Analysis analysis = Samples.articleOnSpeech();
    StringBuilder out = new StringBuilder();
    VoicesCsv.add(VoicesCsv.open(out, false), analysis.document(), analysis.voices());
    assertEquals(
        "document,paragraph,voice,voice_kind,kind,content_start,content_end,cue_start,cue_end,"
            + "source_start,source_end,rule",
        out.toString().lines().findFirst().orElseThrow());
    assertEquals(analysis.voices().attributions().size(), parse(out.toString()).size());
  }

  @Test
  void rowsOfAnAbsenceNameTheSilentVoice() throws IOException {
    CSVRecord row =
        parse(observations(Samples.articleOnSpeech())).stream()
            .filter(r -> r.get("target").equals("south-korea"))
            .findFirst()
            .orElseThrow();
    assertEquals("The Example Herald", row.get("voice"));
    assertEquals("Kim Jong-un", row.get("absence_of"));
  }

  @Test
  void hostileTextComesBackWithoutFormulasAndControlCharacters() throws IOException {
    String csv = observations(Samples.hostile());
    assertFalse(csv.contains("\u001b"));
    assertFalse(csv.contains("\u0000"));
    CSVRecord row = parse(csv).get(0);
    assertEquals("'=hostile|<b>id</b>", row.get("document"));
    assertTrue(row.get("outlet").startsWith("'+SUM(A1)"));
    assertTrue(row.get("evidence").startsWith("'-1 \uFFFD \"words of U.S."));
  }

  @Test
  void excelOptionAddsAByteOrderMarkAndNothingElse() throws IOException {
    StringBuilder excel = new StringBuilder();
    ObservationsCsv.write(List.of(Samples.speech()), excel, true);
    assertEquals("\uFEFF" + observations(Samples.speech()), excel.toString());
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      textBlock =
          """
          =1+1,       '=1+1,      runs as a formula
          +SUM(A1),   '+SUM(A1),  runs as a formula
          -A1,        '-A1,       runs as a formula
          @import,    '@import,   runs in old Excel
          -0.5000,    -0.5000,    is a number
          +3,         +3,         is a number
          -1e-3,      -1e-3,      is a number
          -1-2,       '-1-2,      is no number but a sum
          a=b,        a=b,        does not start with a sign
          """)
  void cellsThatASpreadsheetWouldRunGetAnApostrophe(String cell, String guarded, String reason) {
    assertEquals(guarded, Cells.guarded(cell), reason);
  }

  @Property
  void hostileCellsComeBackFromARoundTrip(
      @ForAll @Size(min = 1, max = 5)
          List<
                  @StringLength(max = 12) @Chars({'"', ',', '\n', '\r', ' ', '\'', ';', '\t', '#'})
                  @CharRange(from = 'a', to = 'c') String>
              cells)
      throws IOException {
    List<Column<List<String>>> columns = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      int index = i;
      columns.add(Column.text("c" + i, "", row -> row.get(index)));
    }
    StringBuilder out = new StringBuilder();
    new CsvTable<>(columns, out, false).add(cells);
    CSVRecord row = parse(out.toString()).get(0);
    for (int i = 0; i < cells.size(); i++) {
      assertEquals(Cells.guarded(cells.get(i)), row.get(i));
    }
  }

  @Property
  void writtenProbabilitiesSumToOneAndGiveTheScore(
      @ForAll @DoubleRange(min = 0, max = 1) double a,
      @ForAll @DoubleRange(min = 0, max = 1) double b) {
    double against = Math.min(a, b);
    double favour = 1 - Math.max(a, b);
    StanceDistribution distribution =
        new StanceDistribution(against, Math.max(0, 1 - against - favour), favour);
    Probabilities written = Probabilities.of(distribution);
    BigDecimal pAgainst = new BigDecimal(Probabilities.cell(written.against()));
    BigDecimal pNeutral = new BigDecimal(Probabilities.cell(written.neutral()));
    BigDecimal pFavour = new BigDecimal(Probabilities.cell(written.favour()));
    assertEquals("1.0000", pAgainst.add(pNeutral).add(pFavour).toPlainString());
    assertEquals(pFavour.subtract(pAgainst), new BigDecimal(written.score()));
    assertEquals(distribution.against(), pAgainst.doubleValue(), 1e-4);
  }
}
