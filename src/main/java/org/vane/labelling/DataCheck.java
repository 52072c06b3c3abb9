package org.vane.labelling;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.vane.stance.Stance;

/**
 * Checks labelled data: cells and offsets, rows that stand twice or contradict each other, texts
 * that stand on two sides of a split or in data to be tested on, near-duplicates, and the balance
 * of labels.
 */
public final class DataCheck {

  /**
   * What is wanted.
   *
   * @param near from which similarity on two texts are near-duplicates, in 0.6..1
   * @param run how many content words in a row no two texts may share; 0 for any number
   * @param leastShare smallest share of each label, in percent; 0 for any
   */
  public record Wanted(double near, int run, int leastShare) {
    public Wanted {
      if (!(near >= 0.6 && near <= 1)) {
        throw new IllegalArgumentException("near is " + near + ": allowed is 0.6 to 1");
      }
      if (run != 0 && run < 3) {
        throw new IllegalArgumentException(
            "a run of " + run + " words: allowed are 0, or 3 and up");
      }
      if (leastShare < 0 || leastShare > 33) {
        throw new IllegalArgumentException("a share of " + leastShare + "%: allowed is 0 to 33");
      }
    }
  }

  /**
   * What was found.
   *
   * @param rows how many rows were checked, bad ones included
   * @param texts how many different texts they have
   * @param findings what is wrong, each with its places
   */
  public record Result(int rows, int texts, List<String> findings) {}

  private final Wanted wanted;
  private final List<String> findings = new ArrayList<>();
  private final List<DataRow> rows = new ArrayList<>();
  private final List<DataRow> texts = new ArrayList<>();
  private final List<DataRow> against = new ArrayList<>();
  private int bad;

  private DataCheck(Wanted wanted) {
    this.wanted = wanted;
  }

  /**
   * Checks files as one set of data.
   *
   * @param files the data; rows without {@code split} stand on the side that the file's name says
   * @param others data that must have no text in common with it, as what a model is tested on
   * @throws BadTableException if a file cannot be read at all
   */
  public static Result check(List<Path> files, List<Path> others, Wanted wanted) {
    DataCheck check = new DataCheck(wanted);
    files.forEach(check::read);
    check.repeatedRows();
    check.splits();
    check.others(others);
    check.nearDuplicates();
    check.sharedRuns();
    check.balance();
    return new Result(
        check.rows.size() + check.bad, check.texts.size(), List.copyOf(check.findings));
  }

  private void read(Path file) {
    DataRows read = DataRows.read(file);
    findings.addAll(read.problems());
    bad += read.problems().size();
    rows.addAll(read.rows());
  }

  /** The same voice and mention in the same text may be labelled once. */
  private void repeatedRows() {
    Map<String, DataRow> seen = new HashMap<>();
    for (DataRow row : rows) {
      String key = row.text() + '\n' + row.mention() + '\n' + row.voice() + '\n' + row.target();
      DataRow first = seen.putIfAbsent(key, row);
      if (first != null) {
        findings.add(
            row.where()
                + ": the same text, mention and voice as in "
                + first.where()
                + (first.label() == row.label()
                    ? ", and the same label"
                    : ", where the label is " + Stances.word(first.label())));
      }
    }
  }

  private void splits() {
    Map<String, DataRow> seen = new LinkedHashMap<>();
    for (DataRow row : rows) {
      DataRow first = seen.putIfAbsent(plain(row), row);
      if (first == null) {
        texts.add(row);
      } else if (!first.split().equals(row.split())) {
        findings.add(
            row.where()
                + ": its text stands in "
                + first.split()
                + ", too ("
                + first.where()
                + "); keep the rows of a text on one side");
      }
    }
  }

  private void others(List<Path> files) {
    Map<String, DataRow> seen = new HashMap<>();
    for (Path file : files) {
      for (DataRow row : DataRows.read(file).rows()) {
        if (seen.putIfAbsent(plain(row), row) == null) {
          against.add(row);
        }
      }
    }
    for (DataRow text : texts) {
      DataRow other = seen.get(plain(text));
      if (other != null) {
        findings.add(text.where() + ": its text is in the data to be kept apart, " + other.where());
      }
    }
  }

  private void nearDuplicates() {
    List<DataRow> all = all();
    for (NearDuplicates.Pair pair :
        NearDuplicates.find(all.stream().map(DataRow::text).toList(), wanted.near())) {
      DataRow first = all.get(pair.first());
      DataRow second = all.get(pair.second());
      boolean told = plain(first).equals(plain(second)) || pair.first() >= texts.size();
      if (!told) {
        findings.add(
            String.format(
                Locale.ROOT,
                "%s: nearly the same texts, with %.0f%% of their runs of three words in common%s",
                places(first, second, pair.second()),
                100 * pair.similarity(),
                side(first, second, pair.second())));
      }
    }
  }

  private void sharedRuns() {
    if (wanted.run() == 0) {
      return;
    }
    List<DataRow> all = all();
    for (SharedGrams.Pair pair :
        SharedGrams.find(all.stream().map(DataRow::text).toList(), wanted.run())) {
      DataRow first = all.get(pair.first());
      DataRow second = all.get(pair.second());
      if (pair.first() < texts.size() && !plain(first).equals(plain(second))) {
        findings.add(
            places(first, second, pair.second())
                + ": both have the words '"
                + pair.run()
                + "'"
                + side(first, second, pair.second()));
      }
    }
  }

  /** Names the row that can be changed first: the later one, or the one that is not kept apart. */
  private String places(DataRow first, DataRow second, int secondIndex) {
    return secondIndex >= texts.size()
        ? first.where() + " and " + second.where()
        : second.where() + " and " + first.where();
  }

  private String side(DataRow first, DataRow second, int secondIndex) {
    if (secondIndex >= texts.size()) {
      return "; the latter is to be kept apart";
    }
    return first.split().equals(second.split())
        ? ""
        : ", across " + second.split() + " and " + first.split();
  }

  private List<DataRow> all() {
    List<DataRow> all = new ArrayList<>(texts);
    all.addAll(against);
    return all;
  }

  private void balance() {
    for (Stance stance : Stance.values()) {
      long count = rows.stream().filter(row -> row.label() == stance).count();
      if (100 * count < (long) wanted.leastShare() * rows.size()) {
        findings.add(
            "label "
                + Stances.word(stance)
                + ": found "
                + count
                + " of "
                + rows.size()
                + " rows; wanted are "
                + wanted.leastShare()
                + "% at least");
      }
    }
  }

  /** Returns a text as it counts for repeats: its words alone. */
  private static String plain(DataRow row) {
    return String.join(" ", Words.of(row.text()));
  }
}
