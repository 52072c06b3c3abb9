package org.vane.target;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.vane.document.Document;
import org.vane.document.DocumentKind;
import org.vane.document.Metadata;
import org.vane.document.Paragraph;
import org.vane.document.Span;
import org.vane.training.LabelledCsv;

/**
 * Megabytes of text per second in which mentions are found, on one core: the shipped targets and
 * many aliases more against 100 MB of text in documents of 1 MB.
 *
 * <p>Bytes are counted as UTF-8; the made words are ASCII, and so are the sentences but for a few
 * letters. The goal is 20 MB/s with 10,000 aliases; that 100 aliases are hardly faster shows that
 * time does not grow with their number.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 1, time = 5)
@Measurement(iterations = 3, time = 5)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xmx2g", "-XX:+UseSerialGC"})
public class MentionBenchmark {

  private static final long SEED = 20250815;
  private static final int MEGABYTES = 100;
  private static final int DOCUMENT_CHARS = 1_000_000;

  /** How many aliases there are beside the shipped ones. */
  @Param({"100", "10000"})
  public int aliases;

  /**
   * What the text is made of: {@code words}, made up, of Zipf-like frequency; or {@code sentences}
   * about countries, the rows of {@code datasets/country-stance}, with one more alias after each.
   */
  @Param({"words", "sentences"})
  public String text;

  private MentionFinder finder;
  private List<Document> documents;

  /** Makes the aliases and the text. */
  @Setup
  public void make() {
    Random random = new Random(SEED);
    List<String> names = List.copyOf(names(aliases, random));
    finder = new MentionFinder(definitions(names));
    Supplier<String> source =
        text.equals("words") ? words(names, random) : sentences(names, random);
    documents = new ArrayList<>();
    while (documents.size() < MEGABYTES) {
      documents.add(document("d" + documents.size(), source));
    }
  }

  /** Finds all mentions; one operation is one megabyte. */
  @Benchmark
  @OperationsPerInvocation(MEGABYTES)
  public long megabytes() {
    long mentions = 0;
    for (Document document : documents) {
      mentions += finder.find(document).size();
    }
    return mentions;
  }

  private static TargetDefinitions definitions(List<String> names) {
    TargetDefinitions shipped = TargetFiles.shipped();
    List<TargetDefinition> targets = new ArrayList<>(shipped.definitions());
    List<Alias> aliases = new ArrayList<>();
    for (String name : names) {
      aliases.add(
          new Alias(
              "a" + aliases.size(),
              List.of(name),
              List.of(name),
              MentionMode.DIRECT,
              CaseRule.TITLE,
              Conditions.ALWAYS,
              Certainty.HIGH,
              null,
              null));
    }
    targets.add(new TargetDefinition(new TargetId("benchmark"), "many", aliases, List.of()));
    return new TargetDefinitions(targets, shipped.origins(), shipped.sha256(), "benchmark");
  }

  /** Gives words, one in a hundred an alias. */
  private static Supplier<String> words(List<String> aliases, Random random) {
    List<String> words = new ArrayList<>(names(20_000, random));
    words.replaceAll(word -> word.toLowerCase(Locale.ROOT));
    return () -> {
      boolean alias = random.nextInt(100) == 0;
      // The cube of a uniform number makes few words frequent and many rare.
      double rank = Math.pow(random.nextDouble(), 3);
      String word =
          alias
              ? aliases.get(random.nextInt(aliases.size()))
              : words.get((int) (rank * words.size()));
      return word + (random.nextInt(12) == 0 ? ". " : " ");
    };
  }

  /** Gives sentences, each with an alias after it. */
  private static Supplier<String> sentences(List<String> aliases, Random random) {
    Path rows =
        Path.of(System.getProperty("vane.home", "."), "datasets", "country-stance", "train.csv");
    List<String> sentences =
        new LabelledCsv().read(rows, false).rows().stream().map(row -> row.query().text()).toList();
    return () ->
        sentences.get(random.nextInt(sentences.size()))
            + " "
            + aliases.get(random.nextInt(aliases.size()))
            + ". ";
  }

  private static Document document(String id, Supplier<String> source) {
    StringBuilder text = new StringBuilder(DOCUMENT_CHARS + 1000);
    List<Paragraph> paragraphs = new ArrayList<>();
    int start = 0;
    while (text.length() < DOCUMENT_CHARS) {
      text.append(source.get());
      if (text.length() - start > 500) {
        text.append('\n');
        paragraphs.add(
            new Paragraph(paragraphs.size() + 1, new Span(start, text.length()), List.of()));
        start = text.length();
      }
    }
    return new Document(
        id, text.toString(), Metadata.unknown(DocumentKind.ARTICLE), List.copyOf(paragraphs));
  }

  /** Makes different names of one to three words. */
  private static Set<String> names(int count, Random random) {
    Set<String> names = new LinkedHashSet<>();
    while (names.size() < count) {
      StringBuilder name = new StringBuilder();
      int words = 1 + random.nextInt(3);
      for (int i = 0; i < words; i++) {
        name.append(i == 0 ? "" : " ").append((char) ('A' + random.nextInt(26)));
        int letters = 3 + random.nextInt(6);
        for (int j = 0; j < letters; j++) {
          name.append("etaoinshrdlucm".charAt(random.nextInt(14)));
        }
      }
      names.add(name.toString());
    }
    return names;
  }
}
