package org.vane.labelling;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.vane.export.Column;
import org.vane.export.CsvTable;

/** How far coders agree on the same observations. */
public final class Agreement {

  /** Words of the labels: the stances in their order, then {@code none}. */
  private static final List<String> LABELS = CodingSheet.LABELS;

  private static final int STANCES = 3;

  private final List<Coded> shared;
  private final SortedSet<String> coders = new TreeSet<>();
  private final Map<String, Integer> confusion = new TreeMap<>();
  private int pairs;
  private int agreeing;

  private Agreement(List<Coded> shared) {
    this.shared = shared;
    shared.forEach(this::count);
  }

  /** Compares what coders say of observations of which there are two labels or more. */
  static Agreement of(List<Coded> coded) {
    return new Agreement(coded.stream().filter(c -> c.labels().size() > 1).toList());
  }

  private void count(Coded coded) {
    coders.addAll(coded.labels().keySet());
    List<String> labels = List.copyOf(coded.labels().values());
    for (int i = 0; i < labels.size(); i++) {
      for (int j = i + 1; j < labels.size(); j++) {
        pairs++;
        agreeing += labels.get(i).equals(labels.get(j)) ? 1 : 0;
        confusion.merge(labels.get(i) + " " + labels.get(j), 1, Integer::sum);
      }
    }
  }

  /** Returns how many observations have labels of two coders or more. */
  public int observations() {
    return shared.size();
  }

  /** Returns the coders, by name. */
  public List<String> coders() {
    return List.copyOf(coders);
  }

  /** Returns the share of pairs of labels that are the same, in 0..1. */
  public double sameShare() {
    return pairs == 0 ? 0 : (double) agreeing / pairs;
  }

  /** Returns how often the coder first by name says the one and another the other. */
  public int count(String first, String other) {
    return confusion.getOrDefault(first + " " + other, 0);
  }

  /** Returns the labels' words, in order. */
  public static List<String> labels() {
    return LABELS;
  }

  /** Returns alpha over all labels, each as far from each; nothing if all are the same. */
  public Optional<AlphaFigure> nominal() {
    return Alpha.withInterval(units(LABELS), Alpha.Metric.NOMINAL);
  }

  /** Returns alpha over the stances in their order, among the observations that have two. */
  public Optional<AlphaFigure> ordinal() {
    return Alpha.withInterval(units(LABELS.subList(0, STANCES)), Alpha.Metric.ORDINAL);
  }

  /** Returns alpha over whether there is a mention at all; nothing if all say the same. */
  public Optional<AlphaFigure> mention() {
    List<int[]> units = new ArrayList<>();
    for (int[] unit : units(LABELS)) {
      units.add(new int[] {unit[0] + unit[1] + unit[2], unit[STANCES]});
    }
    return Alpha.withInterval(units, Alpha.Metric.NOMINAL);
  }

  private List<int[]> units(List<String> categories) {
    List<int[]> units = new ArrayList<>();
    for (Coded coded : shared) {
      int[] unit = new int[categories.size()];
      for (String label : coded.labels().values()) {
        int at = categories.indexOf(label);
        if (at >= 0) {
          unit[at]++;
        }
      }
      units.add(unit);
    }
    return units;
  }

  /** Returns how many observations the coders disagree on. */
  public long disputed() {
    return shared.stream().filter(Coded::isDisputed).count();
  }

  /** Writes the observations that coders disagree on: a column for each coder. */
  public void writeDisputed(Appendable out) throws IOException {
    List<Column<Coded>> columns = new ArrayList<>();
    columns.add(Column.ofText("id", "", Coded::id));
    columns.add(Column.ofText("target", "", Coded::target));
    for (String coder : coders) {
      columns.add(Column.ofText(coder, "", c -> c.labels().getOrDefault(coder, "")));
    }
    columns.add(Column.ofText("comments", "", Agreement::comments));
    columns.add(Column.ofText("text", "", Coded::text));
    CsvTable<Coded> table = new CsvTable<>(columns, out, false);
    for (Coded coded : shared) {
      if (coded.isDisputed()) {
        table.add(coded);
      }
    }
    table.flush();
  }

  private static String comments(Coded coded) {
    List<String> comments = new ArrayList<>();
    coded.comments().forEach((coder, comment) -> comments.add(coder + ": " + comment));
    return String.join("; ", comments);
  }
}
