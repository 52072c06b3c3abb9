package org.vane.export;

import static org.vane.export.Column.Kind.INTEGER;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.vane.document.Document;
import org.vane.document.Span;
import org.vane.voice.Attribution;
import org.vane.voice.VoiceAnalysis;

/** The table of attributions: who says what, one row per attribution. */
public final class VoicesCsv {

  /**
   * An attribution with the document it is part of.
   *
   * @param document the document
   * @param attribution one of its attributions
   */
  public record Row(Document document, Attribution attribution) {}

  private VoicesCsv() {}

  /**
   * Starts the table and writes its header.
   *
   * @param excel whether to start with a byte-order mark
   */
  public static CsvTable<Row> open(Appendable out, boolean excel) throws IOException {
    return new CsvTable<>(columns(), out, excel);
  }

  /** Writes the attributions of one document. */
  public static void add(CsvTable<Row> table, Document document, VoiceAnalysis voices)
      throws IOException {
    for (Attribution attribution : voices.attributions()) {
      table.add(new Row(document, attribution));
    }
  }

  /** Returns the columns in the order of the contract. */
  public static List<Column<Row>> columns() {
    return List.of(
        Column.text("document", "id of the document", r -> r.document().id()),
        new Column<>(
            "paragraph",
            INTEGER,
            "paragraph in which the content begins; empty outside every paragraph",
            VoicesCsv::paragraph),
        Column.text("voice", "whose words", r -> r.attribution().voice().name()),
        Column.text(
            "voice_kind", "author, named, unnamed or unknown", r -> r.attribution().voice().kind()),
        Column.text(
            "kind",
            "direct (in quotation marks), indirect or mixed",
            r -> r.attribution().kind().name().toLowerCase(Locale.ROOT)),
        offset("content_start", "where the words begin", true, Attribution::content),
        offset("content_end", "where the words end", false, Attribution::content),
        offset("cue_start", "where the reporting words begin", true, Attribution::cue),
        offset("cue_end", "where the reporting words end", false, Attribution::cue),
        offset("source_start", "where the source begins", true, Attribution::source),
        offset("source_end", "where the source ends", false, Attribution::source),
        Column.text("rule", "id of the rule that made it", r -> r.attribution().rule()));
  }

  private static String paragraph(Row row) {
    return row.document()
        .paragraphAt(row.attribution().content().start())
        .map(p -> Integer.toString(p.number()))
        .orElse("");
  }

  private static Column<Row> offset(
      String name, String what, boolean start, Function<Attribution, @Nullable Span> span) {
    return new Column<>(
        name,
        INTEGER,
        what + ", UTF-16 offset in the document's text; empty where there is none",
        r -> {
          Span found = span.apply(r.attribution());
          return found == null ? "" : Integer.toString(start ? found.start() : found.end());
        });
  }
}
