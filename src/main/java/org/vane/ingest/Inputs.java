package org.vane.ingest;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Resolves what a user names as INPUT: a file, a folder (every {@code .txt} and {@code .html} in it
 * and below, by name), a web address, or {@code -} for standard input. Tables of documents ({@code
 * .jsonl}, {@code .csv}) are read where they are named, not where a folder holds them, as many a
 * table there is no such thing.
 */
public final class Inputs {

  private Inputs() {}

  /** Where an input comes from. */
  public enum Source {
    FILE,
    STANDARD_INPUT,
    WEB
  }

  /**
   * One input to read.
   *
   * @param name the file's path or the address; messages call it so
   * @param source where it comes from
   */
  public record Input(String name, Source source) {}

  /**
   * Resolves one argument.
   *
   * @return the inputs it stands for, sorted by path, at least one
   * @throws UnreadableInputException if there is nothing to read under that name
   */
  public static List<Input> resolve(String argument) {
    if (argument.equals("-")) {
      return List.of(new Input("stdin", Source.STANDARD_INPUT));
    }
    String lower = argument.toLowerCase(Locale.ROOT);
    if (lower.startsWith("http://") || lower.startsWith("https://")) {
      return List.of(new Input(argument, Source.WEB));
    }
    Path path;
    try {
      path = Path.of(argument);
    } catch (InvalidPathException e) {
      throw new UnreadableInputException(argument + ": not a file name: " + e.getReason(), e);
    }
    if (Files.isDirectory(path)) {
      return folder(path);
    }
    if (!Files.exists(path)) {
      throw new UnreadableInputException(
          argument + ": no such file or folder (looked in " + Path.of("").toAbsolutePath() + ")");
    }
    return List.of(new Input(argument, Source.FILE));
  }

  private static List<Input> folder(Path folder) {
    List<Input> found = new ArrayList<>();
    try (Stream<Path> below = Files.walk(folder)) {
      below
          .filter(p -> isText(p) && Files.isRegularFile(p))
          .sorted()
          .forEach(p -> found.add(new Input(p.toString(), Source.FILE)));
    } catch (IOException | java.io.UncheckedIOException e) {
      throw new UnreadableInputException(
          folder + ": the folder cannot be read: " + e.getMessage(), e);
    }
    if (found.isEmpty()) {
      throw new UnreadableInputException(
          folder
              + ": found no .txt or .html file in this folder or below it. Give a folder with"
              + " texts, or name the files (tables of documents, .jsonl and .csv, are read where"
              + " they are named)");
    }
    return found;
  }

  private static boolean isText(Path path) {
    String name = path.toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".txt") || isHtml(name);
  }

  /** Tells whether a file name is a web page's. */
  static boolean isHtml(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".html") || lower.endsWith(".htm");
  }

  /** Says in plain words why the file system refused. */
  static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "there is no such file";
    }
    if (e instanceof AccessDeniedException) {
      return "access is denied";
    }
    if (e instanceof FileSystemException f && f.getReason() != null) {
      return f.getReason();
    }
    return String.valueOf(e.getMessage());
  }
}
