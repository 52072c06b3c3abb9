package org.vane.labelling;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vane.analysis.Analysis;
import org.vane.document.Span;
import org.vane.stance.StanceDistribution;
import org.vane.testing.Samples;

class ExportTest {

  @TempDir Path folder;

  private static Candidate candidate(String id, String target, double against, double favour) {
    String text = "Here " + target + " stands.";
    CodingItem item =
        new CodingItem(
            id,
            "doc",
            1,
            "AUTHOR",
            "author",
            target,
            new Span(5, 5 + target.length()),
            text,
            LabelJoin.sha1(text),
            "",
            "",
            "test");
    return new Candidate(item, new StanceDistribution(against, 1 - against - favour, favour));
  }

  private static List<String> ids(List<CodingItem> items) {
    return items.stream().map(CodingItem::id).toList();
  }

  @Test
  void uncertaintyPicksWhatTheModelIsLeastSureOfAndKeepsTheReadingOrder() {
    List<Candidate> all =
        List.of(
            candidate("sure", "us", 0.98, 0.01),
            candidate("open", "us", 0.33, 0.33),
            candidate("half", "us", 0.5, 0.01),
            candidate("torn", "us", 0.45, 0.45));

    assertEquals(List.of("open", "torn"), ids(Sampler.pick(all, Sampling.UNCERTAINTY, 2, 1)));
  }

  @Test
  void strataAreDealtInTurnSoThatTheRareAreIn() {
    List<Candidate> all = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      all.add(candidate("common-" + i, "us", 0.9, 0.05));
    }
    all.add(candidate("rare", "russia", 0.05, 0.9));
    all.add(candidate("other", "us", 0.05, 0.9));

    List<String> picked = ids(Sampler.pick(all, Sampling.STRATIFIED, 4, 3));
    assertTrue(picked.containsAll(List.of("rare", "other")), picked.toString());
    assertEquals(4, picked.size());
  }

  @Test
  void oneSeedPicksTheSameRowsWhateverTheOrderOfTheInputs() {
    List<Candidate> all = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      all.add(candidate("row-" + i, "us", 0.3, 0.3));
    }
    List<String> once = ids(Sampler.pick(all, Sampling.RANDOM, 10, 5));
    java.util.Collections.reverse(all);
    List<String> again = new ArrayList<>(ids(Sampler.pick(all, Sampling.RANDOM, 10, 5)));
    java.util.Collections.reverse(again);

    assertEquals(once, again);
    assertFalse(once.equals(ids(Sampler.pick(all, Sampling.RANDOM, 10, 6))));
  }

  @Test
  void rowThatIsOfferedTwiceIsAskedOnce() {
    Candidate row = candidate("row", "us", 0.3, 0.3);

    assertEquals(1, Sampler.pick(List.of(row, row), Sampling.RANDOM, 9, 1).size());
  }

  @Test
  void observationIsAskedWithItsWordsAndNeighbours() {
    Analysis article = Samples.articleOnSpeech();
    List<Candidate> all = new DocumentItems(article, Sampling.RANDOM).observations();

    assertEquals(article.observations().size(), all.size());
    for (int i = 0; i < all.size(); i++) {
      CodingItem item = all.get(i).item();
      Span mention = article.observations().get(i).mentions().get(0).span();
      assertEquals(article.document().text(mention), item.words());
      assertTrue(item.paragraph() == 0 || !item.before().isEmpty());
    }
  }

  @Test
  void silenceIsAskedWithoutWordsInAParagraphInWhichTheVoiceSpeaks() {
    Analysis article = Samples.articleOnSpeech();
    Export export = new Export(Sampling.SILENCE, 1);
    export.add(article);
    List<Candidate> silences =
        new DocumentItems(article, Sampling.SILENCE)
            .silences(org.vane.profile.Profiler.profiled(article), 1);

    assertEquals(export.offered(), silences.size());
    assertFalse(silences.isEmpty(), "the leader of the sample is silent on South Korea");
    for (Candidate silence : silences) {
      assertEquals("", silence.item().words());
      assertEquals("Kim Jong-un", silence.item().voice());
      assertTrue(silence.item().paragraph() > 0);
    }
  }

  @ParameterizedTest
  @EnumSource(Sampling.class)
  void sheetShowsNothingOfWhatTheModelThinks(Sampling sampling) throws IOException {
    Export export = new Export(sampling, 1);
    export.add(Samples.articleOnSpeech());
    StringBuilder csv = new StringBuilder();
    export.sheet(50, "anna").csv(csv, false);
    Path file = folder.resolve("sheet.csv");
    Files.writeString(file, csv);
    Table table = TableFile.read(file, StandardCharsets.UTF_8);

    for (Table.Row row : table.rows()) {
      assertEquals("", table.cell(row, "label"));
      assertEquals("anna", table.cell(row, "coder"));
    }
    assertTrue(
        table.header().stream().noneMatch(c -> c.startsWith("p_") || c.equals("score")),
        table.header().toString());
  }

  @Test
  void workbookHasInstructionsADropDownAFrozenHeaderAndHiddenColumnsForMachines()
      throws IOException {
    Export export = new Export(Sampling.RANDOM, 1);
    export.add(Samples.articleOnSpeech());
    byte[] workbook = export.sheet(5, "").workbook();
    Map<String, String> parts = parts(workbook);
    String rows = parts.get("xl/worksheets/sheet2.xml");

    assertTrue(parts.get("xl/workbook.xml").contains("Instructions"));
    assertTrue(rows.contains("against,neutral,favour,none"), rows);
    assertTrue(rows.contains("sqref=\"G2:G6\""), "the label's column, each row");
    assertTrue(rows.contains("ySplit=\"1\""), "the header stays in sight");
    assertTrue(rows.contains("hidden="), "columns for machines");
    assertArrayEquals(workbook, export.sheet(5, "").workbook());
  }

  private static Map<String, String> parts(byte[] zip) throws IOException {
    Map<String, String> parts = new HashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        parts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return parts;
  }
}
