package org.vane.ingest;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * A CSV that states metadata of many files: {@code file,title,date,outlet,speaker,kind}. Only
 * {@code file} is required; cells left empty are not stated.
 */
public final class Manifest {

  private static final List<String> COLUMNS =
      List.of("file", "title", "date", "outlet", "speaker", "kind");

  private final Map<String, GivenMetadata> byFile;

  private Manifest(Map<String, GivenMetadata> byFile) {
    this.byFile = byFile;
  }

  /** Returns a manifest that states nothing. */
  public static Manifest none() {
    return new Manifest(Map.of());
  }

  /**
   * Reads a manifest.
   *
   * @throws UnreadableInputException if it is missing, has no {@code file} column, a bad cell or a
   *     file twice
   */
  public static Manifest read(Path path) {
    try (CsvFile rows = CsvFile.open(path.toString(), StandardCharsets.UTF_8)) {
      check(path, rows.columns());
      Map<String, GivenMetadata> byFile = new HashMap<>();
      for (var next = rows.next(); next.isPresent(); next = rows.next()) {
        Map<String, String> cells = next.get();
        String file = cells.getOrDefault("file", "").strip();
        GivenMetadata stated =
            StatedCells.read(rows.where(), column -> cells.getOrDefault(column, ""));
        GivenMetadata before = byFile.put(file, stated);
        if (before != null && !before.equals(stated)) {
          throw new UnreadableInputException(
              rows.where()
                  + ": '"
                  + file
                  + "' stands in an earlier row with other metadata; keep one of the two");
        }
      }
      return new Manifest(byFile);
    }
  }

  private static void check(Path path, List<String> columns) {
    TreeSet<String> unknown = new TreeSet<>(columns.stream().map(CsvFile::key).toList());
    boolean complete = unknown.contains("file");
    COLUMNS.forEach(unknown::remove);
    if (!complete || !unknown.isEmpty()) {
      boolean semicolons = columns.size() == 1 && columns.get(0).contains(";");
      throw new UnreadableInputException(
          path
              + ":1: found the columns "
              + columns
              + "; allowed are "
              + COLUMNS
              + ", and 'file' is required"
              + (semicolons ? ". Save the table with commas between the cells" : ""));
    }
  }

  /** Tells whether no file is named in it. */
  public boolean isEmpty() {
    return byFile.isEmpty();
  }

  /** Returns what is stated of a file, looked up by its path as given, then by its name. */
  public GivenMetadata of(Path file) {
    GivenMetadata byPath = byFile.get(file.toString());
    Path name = file.getFileName();
    if (byPath != null || name == null) {
      return byPath != null ? byPath : GivenMetadata.NONE;
    }
    return byFile.getOrDefault(name.toString(), GivenMetadata.NONE);
  }

  /** Tells whether a file is named in it, by its path as given or by its name. */
  public boolean names(Path file) {
    Path name = file.getFileName();
    return byFile.containsKey(file.toString())
        || (name != null && byFile.containsKey(name.toString()));
  }
}
