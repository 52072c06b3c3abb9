package org.vane.labelling;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vane.document.Span;
import org.vane.stance.StanceDistribution;
import org.vane.stance.StanceModel;
import org.vane.stance.StanceQuery;

/** Rows of labelled data that are to be judged once more, without sight of their label. */
final class DataItems {

  private static final List<String> NEEDED = List.of("id", "text", "start", "end");

  private DataItems() {}

  /**
   * Reads a file of labelled data. Rows that name no document belong to the first row with their
   * text, so that a text never stands on two sides of a split.
   *
   * @throws BadTableException at the first row without id, text or offsets within the text
   */
  static List<CodingItem> read(Path file, Sampling sampling) {
    Table table = TableFile.read(file, StandardCharsets.UTF_8).requiring(NEEDED);
    List<CodingItem> items = new ArrayList<>();
    Map<String, String> documents = new HashMap<>();
    for (Table.Row row : table.rows()) {
      items.add(item(new CellReader(table, row), sampling, documents));
    }
    return items;
  }

  private static CodingItem item(
      CellReader cells, Sampling sampling, Map<String, String> documents) {
    String text = cells.table().raw(cells.row(), "text");
    Span mention = cells.range("start", "end", text.length());
    String id = cells.text("id");
    String voice = or(cells, "voice", "AUTHOR");
    return new CodingItem(
        id,
        or(cells, "document", documents.computeIfAbsent(text, unseen -> id)),
        Integer.parseInt(or(cells, "paragraph", "1")),
        voice,
        or(cells, "voice_kind", voice.equals("AUTHOR") ? "author" : "named"),
        or(cells, "target_id", mention.of(text)),
        mention,
        CellText.line(text),
        LabelJoin.sha1(text),
        "",
        "",
        sampling.word());
  }

  private static String or(CellReader cells, String column, String fallback) {
    String cell = CellText.line(cells.table().cell(cells.row(), column));
    return cell.isEmpty() ? fallback : cell;
  }

  /** Asks a model about the items, so that they can be sampled by its answers. */
  static List<Candidate> scored(List<CodingItem> items, StanceModel model) {
    List<StanceQuery> queries = new ArrayList<>();
    for (CodingItem item : items) {
      Span mention = item.mention();
      if (mention != null) {
        queries.add(new StanceQuery(item.text(), List.of(mention)));
      }
    }
    List<StanceDistribution> answers = model.score(queries);
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      candidates.add(new Candidate(items.get(i), answers.get(i)));
    }
    return candidates;
  }
}
