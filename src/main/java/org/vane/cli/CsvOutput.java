package org.vane.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Standard output, or a file that appears only when it is whole. */
final class CsvOutput implements AutoCloseable {

  private final Writer writer;
  private final @Nullable Path half;
  private final @Nullable Path file;

  private CsvOutput(Writer writer, @Nullable Path half, @Nullable Path file) {
    this.writer = writer;
    this.half = half;
    this.file = file;
  }

  /** Opens the output; {@code null} and {@code -} stand for standard output. */
  static CsvOutput open(@Nullable String name, PrintWriter out) throws IOException {
    if (name == null || name.equals("-")) {
      return new CsvOutput(out, null, null);
    }
    Path file = Path.of(name).toAbsolutePath();
    Path folder = file.getParent();
    if (folder == null) {
      throw new IOException(name + " is no file name");
    }
    Files.createDirectories(folder);
    Path half = Files.createTempFile(folder, ".vane-", ".part");
    half.toFile().setReadable(true, false);
    return new CsvOutput(Files.newBufferedWriter(half, StandardCharsets.UTF_8), half, file);
  }

  Writer writer() {
    return writer;
  }

  /** Says that all is written: the file gets its name. */
  void done() throws IOException {
    writer.flush();
    if (half != null && file != null) {
      writer.close();
      AtomicFiles.publish(half, file);
    }
  }

  @Override
  public void close() throws IOException {
    if (half != null) {
      writer.close();
      Files.deleteIfExists(half);
    }
  }
}
