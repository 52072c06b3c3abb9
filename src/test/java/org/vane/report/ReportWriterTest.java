package org.vane.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.vane.analysis.Analysis;
import org.vane.profile.ProfiledDocument;
import org.vane.testing.AnalysisBuilder;
import org.vane.testing.Samples;
import org.vane.voice.Voice;

class ReportWriterTest {

  private static final ReportWriter WRITER = new ReportWriter();

  private static ReportModel model(Analysis... analyses) {
    return ReportModel.of(List.of(analyses), Samples.provenance(analyses));
  }

  private static void keep(String name, String content) throws IOException {
    Path folder = Path.of("target", "test-reports");
    Files.createDirectories(folder);
    Files.writeString(folder.resolve(name), content);
  }

  @Test
  void reportOnAnArticleOpensWithTheQuotedLeader() throws IOException {
    String markdown = WRITER.markdown(model(Samples.articleOnSpeech()));
    keep("article.md", markdown);
    keep("article.html", WRITER.html(model(Samples.articleOnSpeech())));
    assertTrue(
        markdown.contains("As quoted in this article, Kim Jong-un is favourable toward Russia"),
        markdown);
  }

  @Test
  void comparisonSetsDocumentsSideBySide() throws IOException {
    ReportModel model = model(Samples.articleOnSpeech(), Samples.speech(), Samples.quiet());
    String markdown = WRITER.markdown(model);
    keep("comparison.md", markdown);
    keep("comparison.html", WRITER.html(model));
    assertTrue(
        markdown.contains(
            "The United States: named by The Example Herald in anniversary-article and Kim Jong-un"
                + " in anniversary-speech; only hinted at by Kim Jong-un, as quoted in"
                + " anniversary-article; not mentioned by the author in ice-rink."),
        markdown);
  }

  @Test
  void everyFormatSaysHowManyQuotedStretchesHaveNoSpeaker() throws IOException {
    Analysis analysis =
        new AnalysisBuilder("harbour")
            .title("A row at the harbour")
            .paragraph("“We thank Russia”, said Holm, and somebody cried: “Shame on them.”")
            .says("Holm", "We thank Russia")
            .direct("Holm", AnalysisBuilder.RUSSIA, "Russia", 0.8)
            .says(new Voice.Unknown(), "Shame on them.")
            .build();
    String words = "1 of 2 quoted or reported stretches of text (50%) have no speaker";

    assertTrue(WRITER.markdown(model(analysis)).contains(words));
    assertTrue(WRITER.html(model(analysis)).contains(words));
    JsonNode attributions =
        new ObjectMapper().readTree(WRITER.json(model(analysis))).at("/documents/0/attributions");
    assertEquals(2, attributions.get("all").asInt());
    assertEquals(1, attributions.get("without_speaker").asInt());
  }

  @Test
  void aReRunWritesTheSameBytes() {
    assertEquals(
        WRITER.html(model(Samples.articleOnSpeech(), Samples.speech())),
        new ReportWriter().html(model(Samples.articleOnSpeech(), Samples.speech())));
  }

  @Test
  void documentsCanNotInjectMarkup() throws IOException {
    String html = WRITER.html(model(Samples.hostile()));
    String markdown = WRITER.markdown(model(Samples.hostile()));
    keep("hostile.html", html);
    keep("hostile.md", markdown);
    for (String forbidden :
        List.of("<script", "<img", "<i>", "<b>id", "\u001b", "\u0000", "\u202E")) {
      assertFalse(html.contains(forbidden), "HTML holds " + forbidden);
      assertFalse(markdown.contains(forbidden), "Markdown holds " + forbidden);
    }
    assertFalse(Pattern.compile("(?<!\\\\)]\\(").matcher(markdown).find(), "Markdown holds a link");
    assertFalse(markdown.contains(" **bold**"), "Markdown holds bold text");
  }

  @Test
  void everyLinkOfTheHtmlLandsOnAnId() {
    String html = WRITER.html(model(Samples.articleOnSpeech(), Samples.speech(), Samples.quiet()));
    Matcher links = Pattern.compile("href=\"#([^\"]+)\"").matcher(html);
    int count = 0;
    while (links.find()) {
      assertTrue(html.contains("id=\"" + links.group(1) + "\""), "no target for " + links.group(1));
      count++;
    }
    assertTrue(count > 50, "expected more than 50 links, got " + count);
  }

  @Test
  void htmlNeedsNoNetworkAndNoScript() {
    String html = WRITER.html(model(Samples.articleOnSpeech()));
    for (String forbidden : List.of("<script", "http://", "https://", "@import", "url(")) {
      assertFalse(html.contains(forbidden), "HTML holds " + forbidden);
    }
  }

  private static Analysis[] copies(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(i -> Samples.speech("speech %d/of #%d".formatted(i, count)))
        .toArray(Analysis[]::new);
  }

  @Test
  void upToTwentyFiveDocumentsStandInTheReport() {
    ReportModel model = model(copies(25));
    assertEquals(Map.of(), WRITER.documentPages(model, "report.html"));
    assertTrue(WRITER.html(model).contains("id=\"d25-p1\""), "the last document's text");
  }

  @Test
  void manyDocumentsHaveARowEachAndPagesOfTheirOwn() throws IOException {
    ReportModel model = model(copies(60));
    String html = WRITER.html(model);
    Map<String, String> pages = WRITER.documentPages(model, "report.html");
    keep("many.html", html);
    keep("many.md", WRITER.markdown(model));
    int longest = pages.values().stream().mapToInt(String::length).max().orElseThrow();
    assertEquals(60, pages.size());
    assertEquals("documents/speech_1_of__60.html", pages.keySet().iterator().next());
    assertFalse(html.contains("class=\"paragraph\""), "the report holds a document's text");
    assertTrue(html.length() < 250_000, "length of the report: " + html.length());
    assertTrue(longest < 60_000, "length of a page: " + longest);
    assertEquals(pages, new ReportWriter().documentPages(model(copies(60)), "report.html"));
  }

  @Test
  void linksBetweenReportAndPagesLand() {
    ReportModel model = model(copies(60));
    Map<String, String> site = new HashMap<>(WRITER.documentPages(model, "report.html"));
    site.put("report.html", WRITER.html(model));
    int across = 0;
    for (Map.Entry<String, String> page : site.entrySet()) {
      Matcher links = Pattern.compile("href=\"([^\"]+)\"").matcher(page.getValue());
      while (links.find()) {
        URI link = URI.create(page.getKey()).resolve(links.group(1));
        String there = site.get(link.getPath());
        assertNotNull(there, () -> page.getKey() + " links to " + link);
        assertTrue(
            link.getFragment() == null || there.contains("id=\"" + link.getFragment() + "\""),
            () -> page.getKey() + " links to " + link);
        across += link.getPath().equals(page.getKey()) ? 0 : 1;
      }
    }
    assertTrue(across > 240, "expected a link for each cell and each way back, got " + across);
  }

  @Test
  void documentsOfOneNameDoNotShareAPage() {
    List<ProfiledDocument> documents =
        model(Samples.speech("Walk"), Samples.speech("walk"), Samples.speech("../..")).documents();
    assertEquals(
        List.of("documents/Walk.html", "documents/walk~2.html", "documents/__...html"),
        DocumentPages.files(documents));
  }

  @Test
  void manyVoicesAreCountedByName() {
    String markdown = WRITER.markdown(model(copies(9)));
    assertTrue(
        markdown.contains("named in 9 of 9 readings (100%): Kim Jong-un in 9 of 9 texts."),
        markdown);
  }

  @Test
  void aVoiceQuotedInOneParagraphIsNotCalledSilent() {
    String markdown = WRITER.markdown(model(Samples.articleOnSpeech()));
    assertTrue(
        Pattern.compile("\\| Vladimir Putin \\([^|]*\\) \\| \u00b7 not in the quote \\|")
            .matcher(markdown)
            .find(),
        markdown);
    assertTrue(
        markdown.contains("quoted too little (in one or two paragraphs) for silence"), markdown);
  }

  @Test
  void markdownCountsTheNamesSearchedForAndShowsThoseFound() {
    String markdown = WRITER.markdown(model(Samples.speech()));
    assertTrue(
        markdown.contains("**Russia**: Found, the most frequent first: Russia; Names (direct): "),
        markdown);
  }
}
