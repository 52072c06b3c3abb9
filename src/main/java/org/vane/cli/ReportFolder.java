package org.vane.cli;

import java.nio.file.Path;

/** Where reports go that nobody named a folder for. */
final class ReportFolder {

  static final Path PARENT = Path.of("reports");

  private static final int LONGEST = 120;

  private ReportFolder() {}

  /** Returns a folder beside other reports; a document's id cannot lead out of there. */
  static Path named(String id) {
    String safe =
        id.replaceAll("[^\\p{L}\\p{M}\\p{N} ._~-]", "_").replaceFirst("^[. ]+", "_").strip();
    int end = Math.min(safe.length(), LONGEST);
    return PARENT.resolve(safe.isEmpty() ? "report" : safe.substring(0, end));
  }
}
