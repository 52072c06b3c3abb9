package org.vane.labelling;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.vane.document.Span;
import org.vane.target.TargetId;

/**
 * Reads labels without texts: CSV with {@code
 * document,paragraph,sha1,voice,voice_kind,target,start,end,label,coder}.
 */
public final class ParagraphLabelsCsv {

  private static final List<String> COLUMNS =
      List.of(
          "document",
          "paragraph",
          "sha1",
          "voice",
          "voice_kind",
          "target",
          "start",
          "end",
          "label",
          "coder");

  private static final Pattern SHA_1 = Pattern.compile("[0-9a-f]{40}");
  private static final Set<String> VOICE_KINDS = Set.of("author", "named", "unnamed", "unknown");

  private ParagraphLabelsCsv() {}

  /**
   * Reads a file whole.
   *
   * @return its rows, in order
   * @throws BadTableException at the first bad cell: with file, line, column, found and allowed
   */
  public static List<ParagraphLabel> read(Path file) {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (IOException e) {
      throw new BadTableException(file + ": the labels cannot be read (" + e + ")", e);
    }
    Table table = CsvFile.read(file, bytes, StandardCharsets.UTF_8).requiring(COLUMNS);
    List<ParagraphLabel> labels = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      labels.add(label(table, row));
    }
    if (labels.isEmpty()) {
      throw new BadTableException(file + ": holds no row");
    }
    return labels;
  }

  private static ParagraphLabel label(Table table, Table.Row row) {
    CellReader cells = new CellReader(table, row);
    return new ParagraphLabel(
        table.file() + ":" + row.line(),
        cells.text("document"),
        cells.number("paragraph"),
        cells.matching("sha1", SHA_1, "40 lower-case hex digits"),
        cells.text("voice"),
        cells.oneOf("voice_kind", VOICE_KINDS),
        target(cells),
        mention(cells),
        cells.stance("label"),
        cells.text("coder"));
  }

  private static TargetId target(CellReader cells) {
    String id = cells.text("target");
    try {
      return new TargetId(id);
    } catch (IllegalArgumentException e) {
      throw cells.bad("target", id, "lower-case letters, digits and hyphens, as south-korea");
    }
  }

  private static Span mention(CellReader cells) {
    int start = cells.number("start");
    int end = cells.number("end");
    if (end <= start) {
      throw cells.bad("end", Integer.toString(end), "a number above start, which is " + start);
    }
    return new Span(start, end);
  }
}
