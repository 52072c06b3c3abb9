package org.vane.labelling;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.commons.codec.digest.DigestUtils;
import org.vane.document.Document;
import org.vane.document.Paragraph;

/**
 * Marries labels with the texts that a user has: a label fits a paragraph if document, number and
 * SHA-1 are the same.
 */
public final class LabelJoin {

  /**
   * A label with its text.
   *
   * @param label the label
   * @param text the paragraph's, exactly
   */
  public record Row(ParagraphLabel label, String text) {}

  /**
   * What became of the labels.
   *
   * @param rows those whose paragraph was found, in the order of the labels
   * @param missing documents with labels, of which no text was given
   * @param differing document, paragraph and what is wrong, where the text is not the labelled one
   * @param left how many labels found no text
   */
  public record Joined(
      List<Row> rows, SortedSet<String> missing, List<String> differing, int left) {}

  private final Map<String, List<ParagraphLabel>> byDocument = new LinkedHashMap<>();
  private final List<ParagraphLabel> labels;
  private final IdentityHashMap<ParagraphLabel, String> texts = new IdentityHashMap<>();
  private final IdentityHashMap<ParagraphLabel, String> problems = new IdentityHashMap<>();
  private final SortedSet<String> seen = new TreeSet<>();

  public LabelJoin(Collection<ParagraphLabel> labels) {
    this.labels = List.copyOf(labels);
    for (ParagraphLabel label : this.labels) {
      byDocument.computeIfAbsent(label.document(), id -> new ArrayList<>()).add(label);
    }
  }

  /** Takes a text; one without labels is passed over. */
  public void add(Document document) {
    List<ParagraphLabel> wanted = byDocument.getOrDefault(document.id(), List.of());
    if (wanted.isEmpty()) {
      return;
    }
    seen.add(document.id());
    Map<Integer, String> paragraphs = new HashMap<>();
    for (Paragraph paragraph : document.paragraphs()) {
      paragraphs.put(paragraph.number(), document.text(paragraph.span()));
    }
    for (ParagraphLabel label : wanted) {
      String text = paragraphs.get(label.paragraph());
      if (text == null) {
        problems.put(label, "there is no such paragraph; the text has " + paragraphs.size());
      } else {
        fit(label, text);
      }
    }
  }

  private void fit(ParagraphLabel label, String text) {
    String found = sha1(text);
    if (!found.equals(label.sha1())) {
      problems.put(
          label,
          "another text than was labelled: SHA-1 " + found + ", labelled was " + label.sha1());
    } else if (label.mention().end() > text.length()) {
      problems.put(
          label,
          "the mention ends at "
              + label.mention().end()
              + ", the text at "
              + text.length()
              + " ("
              + label.where()
              + ")");
    } else {
      texts.putIfAbsent(label, text);
    }
  }

  /** Returns the SHA-1 by which a paragraph is known. */
  static String sha1(String text) {
    return DigestUtils.sha1Hex(text);
  }

  /** Returns what became of all labels, after the last text. */
  public Joined joined() {
    List<Row> rows = new ArrayList<>();
    SortedSet<String> differing = new TreeSet<>();
    for (ParagraphLabel label : labels) {
      String text = texts.get(label);
      if (text != null) {
        rows.add(new Row(label, text));
      } else if (seen.contains(label.document())) {
        differing.add(
            label.document() + ", paragraph " + label.paragraph() + ": " + problems.get(label));
      }
    }
    SortedSet<String> missing = new TreeSet<>(byDocument.keySet());
    missing.removeAll(seen);
    return new Joined(
        List.copyOf(rows), missing, List.copyOf(differing), labels.size() - rows.size());
  }
}
