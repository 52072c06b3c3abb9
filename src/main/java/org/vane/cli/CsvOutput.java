package org.vane.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Standard output, a device, or a file that appears only when it is whole. */
final class CsvOutput implements AutoCloseable {

  private final String name;
  private final Writer writer;
  private final @Nullable Path half;
  private final @Nullable Path file;

  private CsvOutput(String name, Writer writer, @Nullable Path half, @Nullable Path file) {
    this.name = name;
    this.writer = writer;
    this.half = half;
    this.file = file;
  }

  /**
   * Opens the output; {@code null} and {@code -} stand for standard output.
   *
   * @throws CannotWriteException if it cannot be written
   */
  static CsvOutput open(@Nullable String name, PrintWriter out) {
    if (name == null || name.equals("-")) {
      return new CsvOutput("standard output", out, null, null);
    }
    Path file = Path.of(name).toAbsolutePath();
    Path folder = file.getParent();
    if (folder == null || Files.isDirectory(file)) {
      throw new CannotWriteException(name + ": is a folder; name a file to write the table to");
    }
    AtomicFiles.check(folder);
    try {
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        // A device or a pipe is written to; a file in its place would be no use to anybody.
        return new CsvOutput(
            name, Files.newBufferedWriter(file, StandardCharsets.UTF_8), null, null);
      }
      Files.createDirectories(folder);
      Path half = AtomicFiles.half(folder);
      return new CsvOutput(name, Files.newBufferedWriter(half, StandardCharsets.UTF_8), half, file);
    } catch (IOException e) {
      throw CannotWriteException.of(name, e);
    }
  }

  Writer writer() {
    return writer;
  }

  /** Makes of a failure to write what the user is told. */
  CannotWriteException failed(IOException e) {
    return CannotWriteException.of(name, e);
  }

  /** Says that all is written: the file gets its name. */
  void done() throws IOException {
    writer.flush();
    if (writer instanceof PrintWriter print && print.checkError()) {
      throw new IOException("it was closed, or its disk is full");
    }
    if (half != null && file != null) {
      writer.close();
      AtomicFiles.publish(half, file);
    }
  }

  @Override
  public void close() {
    if (writer instanceof PrintWriter) {
      return;
    }
    try {
      writer.close();
      if (half != null) {
        Files.deleteIfExists(half);
      }
    } catch (IOException e) {
      throw failed(e);
    }
  }
}
