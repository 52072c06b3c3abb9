package org.vane.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.vane.document.Document;
import org.vane.ingest.Inputs.Input;
import org.vane.ingest.Inputs.Source;

/** Reads inputs into documents, one at a time. */
public final class DocumentReader {

  /** A year of a daily newspaper's front pages is 2 MB; what is larger is no single text. */
  static final int MOST_BYTES = 32 << 20;

  private final @Nullable Charset encoding;
  private final TextDecoder decoder;
  private final Manifest manifest;
  private final GivenMetadata given;
  private final InputStream standardInput;
  private final DocumentBuilder builder = new DocumentBuilder();

  /**
   * @param encoding the encoding that the user stated, or null for UTF-8
   * @param manifest metadata by file
   * @param given metadata for all inputs; the manifest wins over it
   * @param standardInput where {@code -} is read from
   */
  public DocumentReader(
      @Nullable Charset encoding,
      Manifest manifest,
      GivenMetadata given,
      InputStream standardInput) {
    this.encoding = encoding;
    this.decoder = new TextDecoder(encoding);
    this.manifest = manifest;
    this.given = given;
    this.standardInput = standardInput;
  }

  /**
   * Reads one input.
   *
   * @throws UnreadableInputException if it cannot be read or is no text
   */
  public ReadDocument read(Input input) {
    byte[] bytes = bytes(input);
    return new ReadDocument(document(input, bytes), DigestUtils.sha256Hex(bytes));
  }

  /**
   * Reads all documents of an input: the one that it is, or one a row of a table of documents, read
   * row by row.
   *
   * @param each takes every document
   * @param bad is told of every input or row that cannot be read; the others go on
   */
  public void read(
      Input input, Consumer<ReadDocument> each, Consumer<UnreadableInputException> bad) {
    try {
      if (input.source() == Source.FILE && RowFiles.isRows(input.name())) {
        Charset charset = encoding != null ? encoding : StandardCharsets.UTF_8;
        RowFiles.read(input.name(), charset, row -> each.accept(row(input, row)), bad);
      } else {
        each.accept(read(input));
      }
    } catch (UnreadableInputException e) {
      bad.accept(e);
    }
  }

  /** A row states its own metadata; its headline is put before its text, unless it stands there. */
  private ReadDocument row(Input input, RowFiles.Row row) {
    UnaryOperator<String> cells =
        column ->
            column.equals("date") && row.cell("date").isEmpty()
                ? row.cell("published")
                : row.cell(column);
    GivenMetadata stated =
        StatedCells.read(row.where(), cells)
            .orElse(manifest.of(Path.of(input.name())))
            .orElse(given);
    String text = row.cells().getOrDefault("text", "");
    String title = row.cell("title").replaceAll("\\s+", " ");
    boolean headed = title.isEmpty() || text.stripLeading().startsWith(title);
    String whole = headed ? text : title + "\n\n" + text;
    String id = row.cell("id").isEmpty() ? id(input) + "-" + row.line() : row.cell("id");
    return new ReadDocument(
        builder.build(row.where(), id, whole, stated),
        DigestUtils.sha256Hex(text.getBytes(StandardCharsets.UTF_8)));
  }

  private Document document(Input input, byte[] bytes) {
    if (bytes.length == 0) {
      throw new UnreadableInputException(input.name() + ": it is empty, where a text is expected");
    }
    GivenMetadata stated =
        input.source() == Source.FILE ? manifest.of(Path.of(input.name())).orElse(given) : given;
    if (Inputs.isHtml(input.name()) || (input.source() == Source.WEB && looksLikeHtml(bytes))) {
      HtmlText page = HtmlText.extract(input.name(), bytes, encoding);
      return builder.build(input.name(), id(input), page.text(), stated.orElse(page.metadata()));
    }
    return builder.build(input.name(), id(input), decoder.decode(input.name(), bytes), stated);
  }

  private static boolean looksLikeHtml(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(bytes.length, 1024), StandardCharsets.ISO_8859_1);
    return start.stripLeading().startsWith("<");
  }

  private byte[] bytes(Input input) {
    try {
      byte[] bytes =
          switch (input.source()) {
            case STANDARD_INPUT -> standardInput.readNBytes(MOST_BYTES + 1);
            case WEB -> WebPages.fetch(input.name(), MOST_BYTES + 1);
            case FILE -> {
              checkSize(input, Files.size(Path.of(input.name())));
              yield Files.readAllBytes(Path.of(input.name()));
            }
          };
      checkSize(input, bytes.length);
      return bytes;
    } catch (IOException e) {
      throw new UnreadableInputException(input.name() + ": cannot be read: " + Inputs.reason(e), e);
    }
  }

  private static void checkSize(Input input, long size) {
    if (size > MOST_BYTES) {
      throw new UnreadableInputException(
          input.name()
              + ": found more than "
              + (MOST_BYTES >> 20)
              + " MB, the most that one text may have."
              + " Split it into one file per document");
    }
  }

  /** The file's name, or the last part of the address, without its ending. */
  private static String id(Input input) {
    String path = input.name();
    if (input.source() == Source.WEB) {
      path = path.replaceFirst("[?#].*", "").replaceFirst("/+$", "");
    }
    String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
