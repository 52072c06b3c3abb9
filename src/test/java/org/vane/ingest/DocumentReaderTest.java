package org.vane.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vane.document.Document;
import org.vane.document.DocumentKind;
import org.vane.ingest.Inputs.Input;

class DocumentReaderTest {

  private static final String PAGE =
      """
      <html><head><title>x</title><meta property="og:site_name" content="Gazette">
      <meta property="article:published_time" content="2024-05-06T10:00:00Z"></head>
      <body><nav><p>Menu</p></nav><article><h1>Envoys meet at the lake</h1>
      <p>The envoys of <b>Moscow</b> &amp; Seoul met.</p><script>alert(1)</script><p>They left on Monday.</p>
      </article><footer><p>Imprint</p></footer></body></html>
      """;

  @TempDir Path folder;

  private final DocumentReader reader =
      new DocumentReader(
          null,
          Manifest.none(),
          GivenMetadata.NONE,
          new ByteArrayInputStream("It was said on Monday.".getBytes(StandardCharsets.UTF_8)));

  private static Input only(String argument) {
    List<Input> inputs = Inputs.resolve(argument);
    assertEquals(1, inputs.size());
    return inputs.get(0);
  }

  private static void assertIsThePage(Document document) {
    assertEquals("Envoys meet at the lake", document.metadata().title());
    assertEquals("Gazette", document.metadata().outlet());
    assertEquals(LocalDate.of(2024, 5, 6), document.metadata().published());
    assertEquals(
        List.of(
            "Envoys meet at the lake", "The envoys of Moscow & Seoul met.", "They left on Monday."),
        document.paragraphs().stream().map(p -> document.text(p.span())).toList());
  }

  @Test
  void standardInputIsADocument() {
    Document document = reader.read(only("-")).document();
    assertEquals("stdin", document.id());
    assertEquals("It was said on Monday.", document.text());
  }

  @Test
  void savedWebPageIsItsArticleWithoutTheClutter() throws IOException {
    Path file = folder.resolve("envoys.html");
    Files.writeString(file, PAGE);
    Document document = reader.read(only(file.toString())).document();
    assertEquals("envoys", document.id());
    assertIsThePage(document);
  }

  @Test
  void webAddressIsFetched() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/news/envoys.php",
        exchange -> {
          byte[] body = PAGE.getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(200, body.length);
          try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
          }
        });
    server.start();
    try {
      String base = "http://127.0.0.1:" + server.getAddress().getPort();
      Document document = reader.read(only(base + "/news/envoys.php?page=1")).document();
      assertEquals("envoys", document.id());
      assertIsThePage(document);
      Input missing = only(base + "/nothing");
      String message =
          assertThrows(UnreadableInputException.class, () -> reader.read(missing)).getMessage();
      assertTrue(message.contains("answered 404"), message);
    } finally {
      server.stop(0);
    }
  }

  private List<Document> rows(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, content);
    List<Document> documents = new ArrayList<>();
    reader.read(
        only(file.toString()),
        row -> documents.add(row.document()),
        problem -> {
          throw problem;
        });
    return documents;
  }

  @Test
  void rowOfATableIsADocumentWithItsMetadataAndHeadline() throws IOException {
    String json =
        """
        {"id": "a1", "title": "Envoys meet", "date": "2024-05-06", "outlet": "Gazette", "text": "They met.\\nIt rained."}

        {"published": "2024-05-07", "kind": "speech", "speaker": "Ana Ruiz", "text": "We thank you.", "views": 7}
        """;
    String csv =
        "\uFEFFid,Title,date,outlet,kind,speaker,published,text,views\r\n"
            + "a1,Envoys meet,2024-05-06,Gazette,,,,\"They met.\nIt rained.\",1\r\n"
            + ",,,,speech,Ana Ruiz,2024-05-07,We thank you.,7\r\n";
    for (List<Document> documents : List.of(rows("week.jsonl", json), rows("week.csv", csv))) {
      Document first = documents.get(0);
      assertEquals("a1", first.id());
      assertEquals("Envoys meet", first.text(first.paragraphs().get(0).span()));
      assertEquals(3, first.paragraphs().size());
      assertEquals("Gazette", first.metadata().outlet());
      assertEquals(LocalDate.of(2024, 5, 6), first.metadata().published());
      Document second = documents.get(1);
      assertEquals("week-3", second.id(), "the file and the line of the row");
      assertEquals(LocalDate.of(2024, 5, 7), second.metadata().published());
      assertEquals("Ana Ruiz", second.metadata().speaker());
      assertEquals(DocumentKind.SPEECH, second.metadata().kind());
      assertEquals(2, documents.size());
    }
  }

  @Test
  void headlineThatStandsInTheTextIsNotPutThereAgain() throws IOException {
    Document document =
        rows("a.jsonl", "{\"title\": \"Envoys meet\", \"text\": \"Envoys meet\\n\\nThey met.\"}")
            .get(0);
    assertEquals("Envoys meet\n\nThey met.", document.text());
  }

  @Test
  void emptyFileIsRefused() throws IOException {
    Path file = folder.resolve("empty.txt");
    Files.writeString(file, "");
    Input input = only(file.toString());
    String message =
        assertThrows(UnreadableInputException.class, () -> reader.read(input)).getMessage();
    assertTrue(message.contains("empty.txt: it is empty"), message);
  }

  @Test
  void folderGivesItsTextsSortedAndOnlyThose() throws IOException {
    Files.createDirectories(folder.resolve("sub"));
    Files.writeString(folder.resolve("b.txt"), "x");
    Files.writeString(folder.resolve("sub/a.TXT"), "x");
    Files.writeString(folder.resolve("c.csv"), "x");
    List<String> names =
        Inputs.resolve(folder.toString()).stream()
            .map(i -> folder.relativize(Path.of(i.name())).toString().replace('\\', '/'))
            .toList();
    assertEquals(List.of("b.txt", "sub/a.TXT"), names);
  }

  @Test
  void folderWithoutTextsAndMissingFilesAreRefusedWithWhatWasLookedFor() throws IOException {
    Path empty = Files.createDirectories(folder.resolve("none"));
    String none =
        assertThrows(UnreadableInputException.class, () -> Inputs.resolve(empty.toString()))
            .getMessage();
    assertTrue(none.contains("found no .txt or .html file"), none);
    String missing =
        assertThrows(UnreadableInputException.class, () -> Inputs.resolve(folder + "/no.txt"))
            .getMessage();
    assertTrue(missing.contains("no such file or folder"), missing);
  }

  @Test
  void fileLargerThanAnyTextIsRefusedUnread() throws IOException {
    Path file = folder.resolve("large.txt");
    try (var channel = new java.io.RandomAccessFile(file.toFile(), "rw")) {
      channel.setLength(DocumentReader.MOST_BYTES + 1L);
    }
    Input input = only(file.toString());
    String message =
        assertThrows(UnreadableInputException.class, () -> reader.read(input)).getMessage();
    assertTrue(message.contains("more than 32 MB"), message);
  }
}
