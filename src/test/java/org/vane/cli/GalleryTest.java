package org.vane.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vane.testing.Browser;

/**
 * The pictures under {@code reports/sample/pictures/} that the README shows.
 *
 * <p>After an intended change: {@code mvn test -Dtest=GalleryTest -Dvane.gallery=write}, with
 * Chromium on the machine.
 */
class GalleryTest {

  private static final Path SAMPLES = Path.of("reports", "sample");
  private static final Path PICTURES = SAMPLES.resolve("pictures");
  private static final long MOST_BYTES = 150_000;

  /** What is shown: a sample report, from a place on, in a window. */
  enum Picture {
    ARTICLE("article", "", "light", 960, 760),
    TEXT("article", ".text", "light", 960, 560),
    COMPARISON("comparison", ".comparison h2", "light", 960, 630),
    DARK("article", ".matrix", "dark", 960, 460),
    PHONE("speech", "", "light", 360, 740);

    private final String sample;
    private final String from;
    private final String scheme;
    private final int width;
    private final int height;

    Picture(String sample, String from, String scheme, int width, int height) {
      this.sample = sample;
      this.from = from;
      this.scheme = scheme;
      this.width = width;
      this.height = height;
    }

    Path file() {
      return PICTURES.resolve(name().toLowerCase(java.util.Locale.ROOT) + ".png");
    }

    byte[] taken(Browser browser) {
      browser
          .prefer(scheme)
          .open(SAMPLES.resolve(sample).resolve("report.html").toAbsolutePath(), width, height);
      if (!from.isEmpty()) {
        browser
            .driver()
            .executeScript("document.querySelector(arguments[0]).scrollIntoView()", from);
      }
      return browser.picture();
    }
  }

  @Test
  void picturesAreTakenWhereAsked() throws IOException {
    assumeTrue("write".equals(System.getProperty("vane.gallery")), "not asked to write pictures");
    Files.createDirectories(PICTURES);
    try (Browser browser = Browser.start()) {
      for (Picture picture : Picture.values()) {
        Files.write(picture.file(), picture.taken(browser));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void pictureIsSmallAndShownInTheReadme(Picture picture) throws IOException {
    assertTrue(Files.size(picture.file()) < MOST_BYTES, () -> picture + " is too large");
    String path = picture.file().toString().replace('\\', '/');
    assertTrue(
        Files.readString(Path.of("README.md")).contains(path)
            || Files.readString(Path.of("reports", "sample", "README.md"))
                .contains("pictures/" + picture.file().getFileName()),
        () -> path + " is shown nowhere");
  }
}
