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
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The reports under {@code reports/sample/} are what the tool makes of {@code datasets/examples/}.
 *
 * <p>After an intended change: {@code mvn test -Dtest=SampleReportTest -Dvane.golden=write}.
 */
class SampleReportTest {

  private static final Path EXAMPLES = Path.of("datasets", "examples");
  private static final Path SAMPLES = Path.of("reports", "sample");
  private static final List<String> FILES =
      List.of("report.md", "report.html", "observations.csv", "profiles.csv");

  /**
   * Processors differ in the last bits of a float, and so in the last printed digit now and then.
   */
  private static final double TOLERANCE = 0.02;

  private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");

  record Sample(String name, List<String> documents) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<Sample> samples() {
    return List.of(
        new Sample("article", List.of("harbour-day-article.txt")),
        new Sample("speech", List.of("harbour-day-speech.txt")),
        new Sample("statement", List.of("ministry-statement.txt")),
        new Sample("wire", List.of("wire-report.txt")),
        new Sample("comparison", List.of("harbour-day-article.txt", "harbour-day-speech.txt")));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void sampleIsWhatTheToolMakesOfTheExample(Sample sample, @TempDir Path folder)
      throws IOException {
    boolean write = "write".equals(System.getProperty("vane.golden"));
    Path out = write ? SAMPLES.resolve(sample.name()) : folder;
    report(sample, out);
    if (write) {
      return;
    }
    for (String file : FILES) {
      assertAlike(
          file,
          Files.readString(SAMPLES.resolve(sample.name()).resolve(file)),
          Files.readString(out.resolve(file)));
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void secondRunWritesTheSameBytes(Sample sample, @TempDir Path folder) throws IOException {
    report(sample, folder.resolve("one"));
    report(sample, folder.resolve("two"));
    for (String file : FILES) {
      assertEquals(
          Files.readString(folder.resolve("one").resolve(file)),
          Files.readString(folder.resolve("two").resolve(file)),
          file);
    }
  }

  private static void report(Sample sample, Path out) {
    List<String> args = new ArrayList<>(List.of("report"));
    sample.documents().forEach(document -> args.add(EXAMPLES.resolve(document).toString()));
    args.addAll(
        List.of(
            "--manifest", EXAMPLES.resolve("manifest.csv").toString(), "--out", out.toString()));
    CommandLineRun.of(args.toArray(String[]::new)).expecting(0);
  }

  /** Words must be the same; numbers may differ by the last digit. */
  private static void assertAlike(String file, String expected, String actual) {
    assertEquals(
        NUMBER.matcher(expected).replaceAll("#"), NUMBER.matcher(actual).replaceAll("#"), file);
    Matcher wanted = NUMBER.matcher(expected);
    Matcher found = NUMBER.matcher(actual);
    while (wanted.find() && found.find()) {
      boolean decimal = wanted.group().contains(".") && wanted.group().length() < 8;
      double off =
          decimal
              ? Math.abs(Double.parseDouble(wanted.group()) - Double.parseDouble(found.group()))
              : wanted.group().equals(found.group()) ? 0 : 1;
      assertTrue(
          off <= TOLERANCE, () -> file + ": expected " + wanted.group() + ", got " + found.group());
    }
  }
}
