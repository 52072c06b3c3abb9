package org.vane.labelling;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vane.stance.Stance;

/** What labelled data is made of: the figures of its card. */
public final class DataCard {

  /**
   * Rows of which their reason says that words and stance part ways, by kind: where the reason has
   * such a word and the label is the one that it leads to.
   */
  private enum Hard {
    IRONY("irony, sarcasm", "iron(?:y|ic)|sarcas|mock prais", null),
    THREAT("condition and threat", "threat|condition|ultimatum", Stance.AGAINST),
    GRIM("grim event, neutral voice", "grim", Stance.NEUTRAL),
    POLITE("polite words, hostile sense", "polite|courteous|courtesy", Stance.AGAINST),
    NEGATED("negated praise", "negated|praise denied|refus(?:es|al) to praise|no praise", null),
    ABSENCE("reported absence", "absence|report of silence", Stance.NEUTRAL);

    private final String words;
    private final Pattern reason;
    private final @Nullable Stance label;

    Hard(String words, String reason, @Nullable Stance label) {
      this.words = words;
      this.reason = Pattern.compile(reason, Pattern.CASE_INSENSITIVE);
      this.label = label;
    }

    boolean holds(DataRow row) {
      return reason.matcher(row.reason()).find() && (label == null || label == row.label());
    }
  }

  /**
   * Hostile and friendly rows of a target.
   *
   * @param against rows that are hostile
   * @param neutral rows that are neutral
   * @param favour rows that are friendly
   */
  public record Balance(int against, int neutral, int favour) {

    public int rows() {
      return against + neutral + favour;
    }

    /** Returns how many more there are of the one than of the other. */
    public int gap() {
      return Math.abs(against - favour);
    }
  }

  private final List<DataRow> rows;
  private final Map<String, List<DataRow>> texts = new LinkedHashMap<>();

  private DataCard(List<DataRow> rows) {
    this.rows = List.copyOf(rows);
    for (DataRow row : this.rows) {
      texts.computeIfAbsent(row.text(), t -> new ArrayList<>()).add(row);
    }
  }

  /**
   * Reads files as one set of data.
   *
   * @throws BadTableException if a file cannot be read, at the first bad row
   */
  public static DataCard of(Collection<Path> files) {
    List<DataRow> rows = new ArrayList<>();
    for (Path file : files) {
      DataRows read = DataRows.read(file);
      if (!read.problems().isEmpty()) {
        throw new BadTableException(read.problems().get(0));
      }
      rows.addAll(read.rows());
    }
    if (rows.isEmpty()) {
      throw new BadTableException("no file holds a row");
    }
    return new DataCard(rows);
  }

  public int rows() {
    return rows.size();
  }

  public int texts() {
    return texts.size();
  }

  /** Returns the share of rows with a label, in 0..1. */
  public double share(Stance label) {
    return share(row -> row.label() == label);
  }

  private double share(Predicate<DataRow> wanted) {
    return (double) rows.stream().filter(wanted).count() / rows.size();
  }

  /** Returns how many rows each genre has, by name. */
  public Map<String, Long> genres() {
    Map<String, Long> genres = new TreeMap<>();
    rows.forEach(row -> genres.merge(row.genre(), 1L, Long::sum));
    return genres;
  }

  /** Returns the rows of each target, the most frequent first. */
  public Map<String, Balance> targets() {
    Map<String, int[]> counts = new TreeMap<>();
    for (DataRow row : rows) {
      counts.computeIfAbsent(row.target(), t -> new int[3])[row.label().index()]++;
    }
    Map<String, Balance> targets = new LinkedHashMap<>();
    counts.entrySet().stream()
        .map(e -> Map.entry(e.getKey(), balance(e.getValue())))
        .sorted(
            Comparator.comparingInt((Map.Entry<String, Balance> e) -> e.getValue().rows())
                .reversed()
                .thenComparing(Map.Entry::getKey))
        .forEach(e -> targets.put(e.getKey(), e.getValue()));
    return targets;
  }

  private static Balance balance(int[] counts) {
    return new Balance(
        counts[Stance.AGAINST.index()],
        counts[Stance.NEUTRAL.index()],
        counts[Stance.FAVOUR.index()]);
  }

  /** Returns the share of rows whose text has two targets or more with unlike stances, in 0..1. */
  public double dividedShare() {
    return share(
        row -> {
          List<DataRow> same = texts.getOrDefault(row.text(), List.of());
          return same.stream()
              .anyMatch(
                  other -> !other.target().equals(row.target()) && other.label() != row.label());
        });
  }

  /** Returns the share of rows whose stance is that of somebody quoted or reported, in 0..1. */
  public double quotedShare() {
    return share(DataRow::isQuoted);
  }

  /** Returns the share of rows whose target is hinted at, in 0..1. */
  public double indirectShare() {
    return share(DataRow::indirect);
  }

  /** Returns how many rows are hard, by kind, as far as their reasons say so. */
  public Map<String, Long> hardRows() {
    Map<String, Long> hard = new LinkedHashMap<>();
    for (Hard kind : Hard.values()) {
      hard.put(kind.words, rows.stream().filter(kind::holds).count());
    }
    return hard;
  }

  /** Returns the smallest and the largest number of words that a text has. */
  public List<Integer> lengths() {
    List<Integer> lengths =
        texts.keySet().stream().map(text -> text.strip().split("\\s+").length).sorted().toList();
    return List.of(lengths.get(0), lengths.get(lengths.size() - 1));
  }

  /** Returns the card's table as Markdown. */
  public String markdown() {
    StringBuilder table = new StringBuilder("| what | figure |\n|---|---|\n");
    line(table, "rows, texts", "%d, %d", rows(), texts());
    line(table, "words in a text", "%d to %d", lengths().get(0), lengths().get(1));
    for (Stance label : Stance.values()) {
      line(table, "labelled " + Stances.word(label), "%.1f%%", 100 * share(label));
    }
    line(table, "genres", "%d", genres().size());
    genres().forEach((genre, count) -> line(table, "- " + genre, "%d", count));
    line(table, "targets", "%d", targets().size());
    line(table, "beside targets of another stance", "%.1f%%", 100 * dividedShare());
    line(table, "quoted or reported", "%.1f%%", 100 * quotedShare());
    line(table, "indirect", "%.1f%%", 100 * indirectShare());
    hardRows().forEach((kind, count) -> line(table, kind, "%d", count));
    table.append("\n| target | rows | against | neutral | favour |\n|---|---|---|---|---|\n");
    targets()
        .forEach(
            (target, b) ->
                table.append(
                    String.format(
                        Locale.ROOT,
                        "| %s | %d | %d | %d | %d |\n",
                        target,
                        b.rows(),
                        b.against(),
                        b.neutral(),
                        b.favour())));
    return table.toString();
  }

  private static void line(StringBuilder table, String what, String format, Object... values) {
    table
        .append("| ")
        .append(what)
        .append(" | ")
        .append(String.format(Locale.ROOT, format, values))
        .append(" |\n");
  }
}
