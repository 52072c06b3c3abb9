package org.vane.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes files so that nobody ever sees half of one: all are written under other names first, which
 * vanish when the process is stopped, and get their names together.
 */
final class AtomicFiles {

  private AtomicFiles() {}

  /**
   * Checks that a folder can be written to, before any work is done for it.
   *
   * @throws CannotWriteException if it can't
   */
  static void check(Path folder) {
    Path place = folder.toAbsolutePath().normalize();
    // Not notExists: below a file it cannot tell.
    while (place != null && !Files.exists(place)) {
      place = place.getParent();
    }
    if (place != null && !Files.isDirectory(place)) {
      throw CannotWriteException.noFolder(folder, place);
    }
    if (place != null && !Files.isWritable(place)) {
      throw CannotWriteException.notAllowed(folder, place);
    }
  }

  /** Writes a text file. */
  static void write(Path file, String content) {
    write(file, content.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes a file. */
  static void write(Path file, byte[] content) {
    Path whole = file.toAbsolutePath();
    Path folder = whole.getParent();
    Path name = whole.getFileName();
    if (folder == null || name == null) {
      throw new IllegalArgumentException(file + " is no file name");
    }
    write(folder, Map.of(name.toString(), content));
  }

  /** Writes text files into a folder, by name. */
  static void writeTexts(Path folder, Map<String, String> contents) {
    Map<String, byte[]> bytes = new LinkedHashMap<>();
    contents.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
    write(folder, bytes);
  }

  /**
   * Writes files into a folder, by name, which may lead into a folder within; none of them appears
   * before all are written.
   */
  static void write(Path folder, Map<String, byte[]> contents) {
    Map<Path, Path> halves = new LinkedHashMap<>();
    try {
      Files.createDirectories(folder);
      try {
        for (Map.Entry<String, byte[]> file : contents.entrySet()) {
          Path half = half(folder);
          halves.put(half, folder.resolve(file.getKey()));
          Files.write(half, file.getValue());
        }
        for (Path file : halves.values()) {
          Path within = file.getParent();
          Files.createDirectories(within == null ? folder : within);
        }
        for (Map.Entry<Path, Path> file : halves.entrySet()) {
          publish(file.getKey(), file.getValue());
        }
      } finally {
        for (Path half : halves.keySet()) {
          Files.deleteIfExists(half);
        }
      }
    } catch (IOException e) {
      throw CannotWriteException.of(folder, e);
    }
  }

  /**
   * Makes a file that others may read once it has its name, and that goes when the process goes.
   */
  static Path half(Path folder) throws IOException {
    Path half = Files.createTempFile(folder, ".vane-", ".part");
    half.toFile().deleteOnExit();
    half.toFile().setReadable(true, false);
    return half;
  }

  /** Moves a finished file to its name, at once. */
  static void publish(Path half, Path file) throws IOException {
    try {
      Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
