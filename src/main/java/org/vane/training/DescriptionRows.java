package org.vane.training;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.vane.stance.PhraseFeatures.Phrase;
import org.vane.target.Description;
import org.vane.target.DescriptionFinder;

/**
 * Reads sentences with descriptions: {@code id,text,description,target,origin}, one row a sentence.
 * {@code description} is a part of the text and means {@code target}; every other description that
 * is proposed in the sentence means nobody, as all do where it is empty.
 */
public final class DescriptionRows {

  /** The class of a description that means none of the targets. */
  public static final String NOBODY = "nobody";

  private DescriptionRows() {}

  /**
   * A description with what it means.
   *
   * @param id of the sentence
   * @param phrase the description in its sentence
   * @param meaning a target's id or {@link #NOBODY}
   */
  public record Row(String id, Phrase phrase, String meaning) {}

  /**
   * Reads a file.
   *
   * @throws IllegalArgumentException if a description is no part of its text
   */
  public static List<Row> read(Path file) {
    List<Row> rows = new ArrayList<>();
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      for (CSVRecord csv : format.parse(reader)) {
        add(file, csv, rows);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
    return List.copyOf(rows);
  }

  private static void add(Path file, CSVRecord csv, List<Row> rows) {
    String text = csv.get("text");
    String marked = csv.get("description");
    int start = marked.isEmpty() ? -1 : text.indexOf(marked);
    int end = start + marked.length();
    if (start < 0 && !marked.isEmpty()) {
      throw new IllegalArgumentException(
          file + ", row " + csv.get("id") + ": '" + marked + "' is no part of the text");
    }
    for (Description found : DescriptionFinder.find(text)) {
      boolean meant = found.head().start() == start;
      boolean inside = !meant && found.head().start() < end && found.head().end() > start;
      if (!inside) {
        Phrase phrase = new Phrase(text, found.head(), found.whole(), csv.get("origin"));
        rows.add(new Row(csv.get("id"), phrase, meant ? csv.get("target") : NOBODY));
      }
    }
  }
}
