package org.vane.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The article in a web page: headline and paragraphs, one a line. This text is the document's text;
 * offsets point into it, not into the page's markup.
 *
 * @param text headline, blank line, paragraphs
 * @param metadata what the page's head says of title, date and outlet
 */
record HtmlText(String text, GivenMetadata metadata) {

  private static final String BODY = "article p, main p, [itemprop=articleBody] p";
  private static final String CLUTTER =
      "script, style, nav, header nav, footer, aside, form, figure, noscript, template";

  /**
   * Extracts the article.
   *
   * @throws UnreadableInputException if the page has no paragraphs
   */
  static HtmlText extract(String name, byte[] page, @Nullable Charset stated) {
    Document html;
    try {
      html =
          Jsoup.parse(new ByteArrayInputStream(page), stated == null ? null : stated.name(), name);
    } catch (IOException e) {
      throw new UnreadableInputException(
          name + ": not a web page that can be read: " + e.getMessage(), e);
    }
    String title = first(html, "meta[property=og:title]", "content");
    Element heading = html.selectFirst("h1");
    if (heading != null && !heading.text().isBlank()) {
      title = heading.text();
    }
    String date = first(html, "meta[property=article:published_time]", "content");
    date = date.isEmpty() ? first(html, "time[datetime]", "datetime") : date;
    LocalDate published = Dates.find(date).orElse(null);
    String outlet = first(html, "meta[property=og:site_name]", "content");
    html.select(CLUTTER).remove();
    List<String> lines = new ArrayList<>();
    for (Element paragraph : html.select(html.select(BODY).isEmpty() ? "p" : BODY)) {
      String line = paragraph.text().strip();
      if (!line.isEmpty()) {
        lines.add(line);
      }
    }
    if (lines.isEmpty()) {
      throw new UnreadableInputException(
          name
              + ": found no paragraphs in this web page. Save the article's text as .txt and give that");
    }
    String head = title.isBlank() ? "" : title.strip() + "\n\n";
    return new HtmlText(
        head + String.join("\n", lines) + "\n",
        new GivenMetadata(
            title.isBlank() ? null : title.strip(),
            published,
            outlet.isBlank() ? null : outlet,
            null,
            null));
  }

  private static String first(Document html, String query, String attribute) {
    Element element = html.selectFirst(query);
    return element == null ? "" : element.attr(attribute);
  }
}
