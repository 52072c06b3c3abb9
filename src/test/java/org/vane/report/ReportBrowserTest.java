package org.vane.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.StringReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.vane.analysis.Analysis;
import org.vane.compare.Grouping;
import org.vane.export.ProfilesCsv;
import org.vane.profile.Profile;
import org.vane.report.wording.Numbers;
import org.vane.testing.AnalysisBuilder;
import org.vane.testing.Browser;
import org.vane.testing.Samples;

/** Reports in a real browser. */
class ReportBrowserTest {

  private static final int DESKTOP = 1280;
  private static final int PHONE = 360;
  private static final int HEIGHT = 900;
  private static final Set<String> SERIOUS = Set.of("serious", "critical");

  @TempDir static Path folder;
  private static Browser browser;

  /** Pages to look at. */
  enum Page {
    ARTICLE,
    QUIET,
    HOSTILE,
    COMPARISON,
    FOLDED,
    YEARS;

    private Analysis[] analyses() {
      return switch (this) {
        case ARTICLE -> new Analysis[] {Samples.articleOnSpeech()};
        case QUIET -> new Analysis[] {Samples.quiet()};
        case HOSTILE -> new Analysis[] {Samples.hostile()};
        case COMPARISON -> new Analysis[] {Samples.articleOnSpeech(), Samples.speech()};
        case FOLDED ->
            new Analysis[] {
              Samples.articleOnSpeech(), Samples.speech(), Samples.quiet(), Samples.years()[0]
            };
        case YEARS -> Samples.years();
      };
    }

    ReportModel model() {
      Grouping grouping = this == YEARS ? Grouping.YEAR : Grouping.DOCUMENT;
      return ReportModel.of(
          List.of(analyses()), grouping, Optional.empty(), Samples.provenance(analyses()));
    }

    Path file() {
      return folder.resolve(name().toLowerCase(Locale.ROOT) + ".html");
    }
  }

  @BeforeAll
  static void writeReportsAndStartTheBrowser() throws IOException {
    browser = Browser.start();
    for (Page page : Page.values()) {
      Files.writeString(page.file(), new ReportWriter().html(page.model()));
    }
  }

  @AfterAll
  static void stopTheBrowser() {
    if (browser != null) {
      browser.close();
    }
  }

  @ParameterizedTest
  @EnumSource
  void pageOpensFromDiskWithoutAComplaintOrARequest(Page page) {
    browser.open(page.file(), DESKTOP, HEIGHT);
    assertEquals(List.of(), browser.complaints());
    assertEquals(0, browser.number("document.scripts.length"));
    assertEquals(
        0,
        browser.number("performance.getEntriesByType('resource').length"),
        "a self-contained page asks for nothing");
  }

  @ParameterizedTest
  @EnumSource
  void everyLinkLandsOnItsPlace(Page page) {
    browser.open(page.file(), DESKTOP, HEIGHT);
    List<String> links =
        browser.texts("[...new Set([...document.links].map(a => a.getAttribute('href')))]");
    assertFalse(links.isEmpty());
    List<String> astray = new ArrayList<>();
    for (String link : links) {
      if (!link.startsWith("#") || !browser.follow(link).equals(link.substring(1))) {
        astray.add(link);
      }
    }
    assertEquals(List.of(), astray);
  }

  @Test
  void linkIntoAFoldedDocumentOpensIt() {
    browser.open(Page.FOLDED.file(), DESKTOP, HEIGHT);
    browser.driver().executeScript("document.querySelector('a[href=\"#d2-p1\"]').click()");
    assertTrue(
        browser.truth(
            "document.getElementById('d2-p1').checkVisibility({contentVisibilityAuto: false})"),
        "the paragraph that a link leads to can be seen");
  }

  @Test
  void evidenceLinkLandsOnTheParagraphThatHoldsTheSentence() {
    browser.open(Page.ARTICLE.file(), DESKTOP, HEIGHT);
    String rows = "[...document.querySelectorAll('.observations tbody tr')]";
    List<String> links =
        browser.texts(rows + ".map(r => r.querySelector('a').getAttribute('href'))");
    List<String> sentences =
        browser.texts(
            rows + ".map(r => r.querySelector('.sentence').firstChild.textContent.trim())");
    assertTrue(links.size() > 10, () -> "expected more than 10 rows, got " + links.size());
    for (int i = 0; i < links.size(); i++) {
      String sentence = sentences.get(i);
      String at = browser.follow(links.get(i));
      String text =
          browser.text("document.getElementById('" + at + "').querySelector('p').textContent");
      assertTrue(text.contains(sentence), () -> sentence + " is not in: " + text);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"ARTICLE", "HOSTILE"})
  void matrixShowsTheNumbersOfTheProfilesTable(Page page) throws IOException {
    browser.open(page.file(), DESKTOP, HEIGHT);
    List<String> shown =
        browser.texts(
            "[...document.querySelectorAll('.document .matrix tbody tr')].flatMap(r =>"
                + " [...r.querySelectorAll('td')].map((c, i) =>"
                + " r.querySelector('th').firstChild.textContent.trim() + ' ' + i + ' '"
                + " + (c.querySelector('.score')?.textContent ?? '')))");
    Set<String> voices =
        shown.stream().map(c -> c.replaceFirst(" \\d .*| \\d $", "")).collect(Collectors.toSet());
    StringBuilder csv = new StringBuilder();
    List<Profile> profiles = page.model().documents().get(0).profiles();
    ProfilesCsv.write(profiles, csv, false);
    Set<String> stated = new TreeSet<>();
    List<String> targets = profiles.stream().map(p -> p.target().id().value()).distinct().toList();
    for (CSVRecord row :
        CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .get()
            .parse(new StringReader(csv.toString()))) {
      String score = row.get("score");
      String voice = row.get("voice").replaceFirst("^'(?=[=+@-])", "");
      if (voices.contains(voice)) {
        stated.add(voice + " " + targets.indexOf(row.get("target")) + " " + asShown(score));
      }
    }
    assertEquals(stated, new TreeSet<>(shown));
  }

  private static String asShown(String score) {
    return score.isEmpty() ? "" : Numbers.score(Double.parseDouble(score));
  }

  static List<String> looks() {
    return List.of("light", "dark");
  }

  @ParameterizedTest
  @MethodSource("looks")
  void axeFindsNothingSerious(String scheme) {
    for (Page page : Page.values()) {
      for (int width : new int[] {DESKTOP, PHONE}) {
        browser.prefer(scheme).open(page.file(), width, HEIGHT);
        browser
            .driver()
            .executeScript("document.querySelectorAll('details').forEach(d => d.open = true)");
        assertEquals(List.of(), serious(), page + " at " + width + ", " + scheme);
      }
    }
  }

  private static List<String> serious() {
    return new AxeBuilder()
        .analyze(browser.driver()).getViolations().stream()
            .filter(rule -> SERIOUS.contains(rule.getImpact()))
            .map(ReportBrowserTest::told)
            .toList();
  }

  @ParameterizedTest
  @MethodSource("looks")
  void manyDocumentsAreReachedFromTheReportAndBack(String scheme) throws IOException {
    Analysis[] many =
        IntStream.rangeClosed(1, 26)
            .mapToObj(i -> Samples.speech("speech-" + i))
            .toArray(Analysis[]::new);
    ReportModel model = ReportModel.of(List.of(many), Samples.provenance(many));
    Path site = Files.createDirectories(folder.resolve("site-" + scheme));
    Files.createDirectories(site.resolve("documents"));
    Files.writeString(site.resolve("report.html"), new ReportWriter().html(model));
    for (var page : new ReportWriter().documentPages(model, "report.html").entrySet()) {
      Files.writeString(site.resolve(page.getKey()), page.getValue());
    }
    browser.prefer(scheme).open(site.resolve("report.html"), PHONE, HEIGHT);
    assertEquals(List.of(), serious(), "the report");
    assertTrue(browser.number("document.documentElement.scrollWidth") <= PHONE, "the report");
    browser
        .driver()
        .executeScript("document.querySelector('a[href=\"documents/speech-7.html\"]').click()");
    assertEquals(1, browser.number("document.querySelectorAll('#d7-p1').length"));
    assertEquals(List.of(), serious(), "a document's page");
    browser.driver().executeScript("document.querySelector('header a').click()");
    assertEquals(26, browser.number("document.querySelectorAll('.summary tbody tr').length"));
  }

  private static String told(Rule rule) {
    return rule.getId()
        + ": "
        + rule.getHelp()
        + ": "
        + rule.getNodes().stream().limit(3).map(n -> n.getHtml()).toList();
  }

  @ParameterizedTest
  @EnumSource
  void phoneNeedsNoSidewaysScrollAndReachesEveryControl(Page page) {
    browser.open(page.file(), PHONE, 740);
    assertTrue(
        browser.number("document.documentElement.scrollWidth") <= PHONE,
        () -> "the page is " + browser.number("document.documentElement.scrollWidth") + " wide");
    List<String> outside =
        browser.texts(
            "[...document.querySelectorAll('a:not(.skip), summary')].filter(e => {"
                + " e.scrollIntoView({block: 'center', inline: 'center'});"
                + " const r = e.getBoundingClientRect();"
                + " return e.checkVisibility() && r.width > 0 && (r.right < 1 || r.left > 359)"
                + "}).map(e => e.outerHTML)");
    assertEquals(List.of(), outside);
    assertTrue(
        browser.number(
                "[...document.querySelectorAll('.found summary')].filter(e => e.checkVisibility()"
                    + " && e.getBoundingClientRect().height < 24).length")
            == 0,
        "what is tapped is at least 24 pixels high");
  }

  @Test
  void tapShowsProbabilitiesAndRules() {
    browser.open(Page.ARTICLE.file(), PHONE, 740);
    String hidden = "document.querySelector('.found details p').checkVisibility()";
    assertFalse(browser.truth(hidden));
    browser.driver().executeScript("document.querySelector('.found summary').click()");
    assertTrue(browser.truth(hidden));
    String told = browser.text("document.querySelector('.found details p').textContent");
    assertTrue(told.contains("P(against / neutral / favour)") && told.contains(":test"), told);
  }

  @Test
  void everyControlIsReachedByKeyboardAndShowsIt() {
    browser.open(Page.ARTICLE.file(), DESKTOP, HEIGHT);
    String outline =
        browser.text(
            "(() => { const a = document.querySelector('.matrix a'); a.focus({focusVisible:"
                + " true}); return getComputedStyle(a).outlineStyle; })()");
    assertEquals("solid", outline);
    assertEquals(0, browser.number("document.querySelectorAll('[tabindex=\"-1\"]').length"));
  }

  @ParameterizedTest
  @EnumSource(names = {"ARTICLE", "COMPARISON"})
  void printsOnA4(Page page) {
    browser.open(page.file(), DESKTOP, HEIGHT);
    String pdf = new String(browser.print(), StandardCharsets.ISO_8859_1);
    assertTrue(pdf.startsWith("%PDF"));
    browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
    browser.open(page.file(), 680, HEIGHT); // A4 less its margins
    double wide = browser.number("document.documentElement.scrollWidth");
    browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
    assertTrue(wide <= 680, "nothing is cut off at the right: " + wide);
  }

  @Test
  void longDocumentIsSmallAndDrawnInASecond() throws IOException {
    Analysis speech = Samples.longSpeech(200);
    ReportModel model = ReportModel.of(List.of(speech), Samples.provenance(speech));
    Path file = folder.resolve("long.html");
    Files.writeString(file, new ReportWriter().html(model));
    assertTrue(Files.size(file) < 1_000_000, () -> "bytes: " + file.toFile().length());
    assumeTrue(
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()
            < 2 * Runtime.getRuntime().availableProcessors(),
        "skipped: the machine is too busy to time anything");
    double best = Double.MAX_VALUE;
    for (int i = 0; i < 5; i++) { // The machine may be busy with something else.
      browser.open(file, DESKTOP, HEIGHT);
      best =
          Math.min(
              best,
              browser.number(
                  "performance.getEntriesByType('navigation')[0].loadEventEnd"
                      + " - performance.getEntriesByType('navigation')[0].startTime"));
    }
    double milliseconds = best;
    assertTrue(best > 0 && best < 1000, () -> "drawn in " + milliseconds + " ms");
    Files.writeString(
        Files.createDirectories(Path.of("target", "test-reports")).resolve("long.txt"),
        "200 paragraphs: " + Files.size(file) + " bytes, drawn in " + best + " ms\n");
  }

  @Test
  void builderMakesTheLongSpeechAsLongAsItSays() {
    assertEquals(200, Samples.longSpeech(200).document().paragraphs().size());
    assertTrue(Samples.longSpeech(200).observations().size() > 200);
    assertEquals(AnalysisBuilder.MODEL, Samples.longSpeech(3).model());
  }
}
