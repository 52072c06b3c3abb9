package org.vane.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.vane.analysis.Analysis;
import org.vane.testing.Samples;

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
}
