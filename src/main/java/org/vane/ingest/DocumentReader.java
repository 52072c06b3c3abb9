package org.vane.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.vane.document.Document;
import org.vane.ingest.Inputs.Input;

/** Reads inputs into documents, one at a time. */
public final class DocumentReader {

  /** A year of a daily newspaper's front pages is 2 MB; what is larger is no single text. */
  static final int MOST_BYTES = 32 << 20;

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
  public Document read(Input input) {
    byte[] bytes = bytes(input);
    if (bytes.length == 0) {
      throw new UnreadableInputException(
          input.name() + ": the file is empty, where a text is expected");
    }
    String text = decoder.decode(input.name(), bytes);
    GivenMetadata stated = input.standardInput() ? given : manifest.of(input.path()).orElse(given);
    return builder.build(id(input), text, stated);
  }

  private byte[] bytes(Input input) {
    try {
      if (input.standardInput()) {
        byte[] bytes = standardInput.readNBytes(MOST_BYTES + 1);
        checkSize(input, bytes.length);
        return bytes;
      }
      checkSize(input, Files.size(input.path()));
      return Files.readAllBytes(input.path());
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

  /** The file's name without its ending. */
  private static String id(Input input) {
    Path file = input.path().getFileName();
    String name = file == null ? input.name() : file.toString();
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
