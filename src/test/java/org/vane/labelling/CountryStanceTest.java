package org.vane.labelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vane.stance.Stance;

/** The project's own labelled data keep what their card promises. */
class CountryStanceTest {

  private static final Path FOLDER = Path.of("datasets/country-stance");
  private static final List<Path> FILES =
      Stream.of("train.csv", "dev.csv", "test.csv").map(FOLDER::resolve).toList();
  private static final DataCheck.Wanted WANTED = new DataCheck.Wanted(0.6, 6, 25);
  private static final DataCard CARD = DataCard.of(FILES);

  @Test
  void noFaultIsFoundAndNoTwoTextsShareSixContentWords() {
    DataCheck.Result result = DataCheck.check(FILES, List.of(), WANTED);

    assertTrue(result.rows() >= 3000, "expected 3000 rows at least, got " + result.rows());
    assertEquals(List.of(), result.findings());
  }

  @Test
  void plantedCopyOfATrainingTextInTheTestDataFails(@TempDir Path folder) throws IOException {
    List<String> train = Files.readAllLines(FILES.get(0));
    List<String> test = new ArrayList<>(Files.readAllLines(FILES.get(2)));
    String second = test.get(1).substring(test.get(1).lastIndexOf(','));
    test.add(train.get(1) + second);
    Path planted = folder.resolve("test.csv");
    Files.write(planted, test);

    List<String> findings =
        DataCheck.check(List.of(FILES.get(0), FILES.get(1), planted), List.of(), WANTED).findings();

    assertTrue(
        findings.stream().anyMatch(f -> f.contains("test.csv:" + test.size())),
        findings.toString());
  }

  @Test
  void labelsGenresAndTargetsAreAsManyAsTheCardSays() {
    for (Stance label : Stance.values()) {
      assertTrue(CARD.share(label) >= 0.25, label + ": " + CARD.share(label));
    }
    assertEquals(12, CARD.genres().size(), CARD.genres().toString());
    assertTrue(CARD.targets().size() >= 25);
    for (String main : List.of("us", "russia", "south-korea")) {
      assertTrue(CARD.targets().get(main).rows() >= 500, main);
    }
  }

  @Test
  void aThirdStandsBesideTargetsOfAnotherStanceAndAQuarterIsQuoted() {
    assertTrue(CARD.dividedShare() >= 1.0 / 3, "divided: " + CARD.dividedShare());
    assertTrue(CARD.quotedShare() >= 0.25, "quoted: " + CARD.quotedShare());
    assertTrue(CARD.indirectShare() >= 0.05, "indirect: " + CARD.indirectShare());
  }

  @Test
  void noTargetHasManyMoreHostileThanFriendlyRowsNorTheOtherWay() {
    for (Map.Entry<String, DataCard.Balance> target : CARD.targets().entrySet()) {
      DataCard.Balance balance = target.getValue();
      int allowed = Math.max(3, (balance.against() + balance.favour()) / 10);
      assertTrue(balance.gap() <= allowed, target + ", allowed is a gap of " + allowed);
    }
  }

  @Test
  void hardRowsOfEachKindAreThere() {
    CARD.hardRows().forEach((kind, rows) -> assertTrue(rows >= 10, kind + ": " + rows));
  }

  @Test
  void textsAreParagraphsOf15To160Words() {
    assertTrue(CARD.lengths().get(0) >= 15 && CARD.lengths().get(1) <= 160, "" + CARD.lengths());
  }
}
