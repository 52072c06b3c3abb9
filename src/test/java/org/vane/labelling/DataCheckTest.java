package org.vane.labelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataCheckTest {

  private static final String HEADER = "text,target,start,end,label,target_id,voice\n";
  private static final String FERRY =
      "\"The ferry from Oslo brought flour, two doctors and a piano, and the harbour master"
          + " wept.\",Oslo,15,19,favour,norway,AUTHOR\n";
  private static final String TOLL =
      "\"Nobody in Bergen asked for a toll on herring, yet Sweden has written one all the"
          + " same.\",Sweden,50,56,against,sweden,AUTHOR\n";

  @TempDir Path folder;

  private Path file(String name, String... rows) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, HEADER + String.join("", rows));
    return file;
  }

  private static List<String> faults(List<Path> files, List<Path> against, int run, int share) {
    return DataCheck.check(files, against, new DataCheck.Wanted(0.6, run, share)).findings();
  }

  @Test
  void dataWithoutFaultsPasses() throws IOException {
    Path train = file("train.csv", FERRY);
    Path test = file("test.csv", TOLL);

    assertEquals(List.of(), faults(List.of(train, test), List.of(), 6, 0));
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"The ferry from Oslo brought flour, two doctors and a piano, and the harbour master"
            + " wept.\",Oslo,15,19,favour,norway,AUTHOR|its text stands in train, too|the same row",
        "\"The ferry from Oslo brought flour, two doctors and a piano, and the harbour master"
            + " wept.\",Oslo,15,19,against,norway,AUTHOR|where the label is favour|the same text"
            + " with another label",
        "\"the  FERRY from Oslo brought flour, two doctors and a piano - and the harbour master"
            + " wept!\",Oslo,16,20,favour,norway,AUTHOR|its text stands in train, too|other marks"
            + " and capitals",
        "\"The ferry from Oslo brought flour, two doctors and a piano, and the harbour master"
            + " laughed.\",Oslo,15,19,favour,norway,AUTHOR|nearly the same texts|another last word",
        "\"Later they told us how the harbour master wept, two doctors and a piano beside him, at"
            + " Oslo.\",Oslo,87,91,neutral,norway,AUTHOR|both have the words 'harbour master"
            + " wept'|a stretch that was copied",
      })
  void plantedDuplicateFailsTheCheck(String row, String told, String trap) throws IOException {
    Path train = file("train.csv", FERRY, TOLL);
    Path test = file("test.csv", row + "\n");

    List<String> faults = faults(List.of(train, test), List.of(), 3, 0);

    assertTrue(
        faults.stream().anyMatch(f -> f.contains("test.csv:2") && f.contains(told)),
        () -> trap + ": " + faults);
  }

  @Test
  void sameRowTwiceInOneFileIsNamedWithBothLines() throws IOException {
    List<String> faults = faults(List.of(file("train.csv", FERRY, TOLL, FERRY)), List.of(), 0, 0);

    assertEquals(1, faults.size(), faults.toString());
    assertTrue(faults.get(0).contains("train.csv:4: the same text"), faults.get(0));
    assertTrue(faults.get(0).contains("train.csv:2"), faults.get(0));
  }

  @Test
  void twoTargetsOfOneTextAreNoDuplicate() throws IOException {
    String other = TOLL.replace("Sweden,50,56,against,sweden", "Bergen,10,16,neutral,norway");

    assertEquals(List.of(), faults(List.of(file("train.csv", TOLL, other)), List.of(), 6, 0));
  }

  @Test
  void textOfTheTestDataOfOthersIsALeak() throws IOException {
    List<String> faults =
        faults(List.of(file("train.csv", FERRY, TOLL)), List.of(file("gold.csv", TOLL)), 0, 0);

    assertEquals(1, faults.size(), faults.toString());
    assertTrue(faults.get(0).contains("train.csv:3"), faults.get(0));
    assertTrue(faults.get(0).contains("gold.csv:2"), faults.get(0));
  }

  @Test
  void labelThatIsTooRareIsNamed() throws IOException {
    List<String> faults = faults(List.of(file("train.csv", FERRY, TOLL)), List.of(), 0, 25);

    assertEquals(List.of("label neutral: found 0 of 2 rows; wanted are 25% at least"), faults);
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Oslo is near.,Oslo,1,5,neutral,norway,AUTHOR   | start  | an offset that is one off",
        "Oslo is near.,Oslo,0,99,neutral,norway,AUTHOR  | end    | an offset beyond the text",
        "Oslo is near.,Oslo,4,4,neutral,norway,AUTHOR   | end    | a mention of nothing",
        "Oslo is near.,Oslo,0,4,unclear,norway,AUTHOR   | label  | a label that is none",
        " ,Oslo,0,4,neutral,norway,AUTHOR               | text   | no text",
        "Oslo is near.,Rome,,,neutral,italy,AUTHOR      | target | words that are not there",
      })
  void badCellIsAFaultWithItsPlace(String row, String column, String trap) throws IOException {
    List<String> faults = faults(List.of(file("train.csv", FERRY, row + "\n")), List.of(), 0, 0);

    assertEquals(1, faults.size(), trap);
    assertTrue(faults.get(0).contains("train.csv:3:" + column + ": found"), faults.get(0));
  }

  /** MinHash may miss a pair near the threshold; well above it, it must not. */
  @Property(tries = 30)
  void whatIsAlikeIsFoundAndNothingElse(@ForAll long seed, @ForAll @IntRange(max = 2) int changed) {
    Random random = new Random(seed);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      texts.add(text(random, 40));
    }
    String[] words = texts.get(7).split(" ");
    for (int c = 0; c < changed; c++) {
      words[c == 0 ? 0 : words.length - 1] = "other" + c;
    }
    texts.add(String.join(" ", words));

    List<NearDuplicates.Pair> pairs = NearDuplicates.find(texts, 0.7);

    assertEquals(1, pairs.size());
    assertEquals(7, pairs.get(0).first());
    assertEquals(40, pairs.get(0).second());
  }

  private static String text(Random random, int words) {
    StringBuilder text = new StringBuilder();
    for (int w = 0; w < words; w++) {
      text.append(w == 0 ? "" : " ").append("w").append(random.nextInt(500));
    }
    return text.toString();
  }
}
