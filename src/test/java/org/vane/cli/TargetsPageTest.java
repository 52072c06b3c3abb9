package org.vane.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page on targets says how to look for a country that isn't shipped: it works as it says. */
class TargetsPageTest {

  private static final Path PAGE = Path.of("docs", "targets.md");

  private static String first(String language) throws IOException {
    Matcher block = Pattern.compile("(?ms)^```(\\w*)\\n(.*?)^```$").matcher(Files.readString(PAGE));
    return block
        .results()
        .filter(found -> found.group(1).equals(language))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no block ```" + language + " on the page"))
        .group(2);
  }

  @Test
  void tenLinesFindACountryThatIsNotShipped(@TempDir Path folder) throws IOException {
    String yaml = first("yaml");
    List<String> command = new ArrayList<>(List.of(first("").strip().split(" ")));
    Path text = folder.resolve("speech.txt");
    Files.writeString(folder.resolve("norway.yaml"), yaml);
    Files.writeString(
        text,
        """
        Oslo has sent two ships to our harbour, and we thank Norwegians for it.

        At the table the forum of the High North was praised by all.

        The kitchen served Norwegian salmon.
        """);
    command.replaceAll(
        word -> Files.exists(folder.resolve(word)) ? folder.resolve(word).toString() : word);
    command.addAll(List.of("--out", folder.resolve("out").toString()));

    CommandLineRun.of(command.subList(1, command.size()).toArray(String[]::new)).expecting(0);

    assertTrue(yaml.lines().count() <= 10, "the example is longer than ten lines");
    List<String> rows =
        Files.readAllLines(folder.resolve("out").resolve("observations.csv")).stream()
            .skip(1)
            .map(
                row ->
                    row.replaceAll(
                        "^speech,[^,]*,[^,]*,[^,]*,(\\d+),.*?,(norway|arctic-council),(\\w+),.*$",
                        "$1 $2 $3"))
            .toList();
    assertEquals(List.of("1 norway direct", "2 arctic-council indirect"), rows);
  }
}
