package org.vane.target;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.vane.document.Document;
import org.vane.document.DocumentKind;
import org.vane.document.Metadata;
import org.vane.document.Paragraph;
import org.vane.document.Span;

/**
 * Measures how fast mentions are found: the shipped targets and 10,000 aliases more against 100 MB
 * of text, on one core.
 *
 * <p>The text is made of words of Zipf-like frequency with one alias in about a hundred words. Run
 * it after {@code mvn package -DskipTests}:
 *
 * <pre>
 * java -Xmx2g -cp target/classes:target/test-classes:$(cat target/classpath.txt) org.vane.target.MentionBenchmark
 * </pre>
 *
 * <p>Bytes are counted as UTF-8 (the text is ASCII); the time is the thread's CPU time, so that
 * others on the machine count less. The goal is 20 MB/s; the exit code is 1 below it.
 */
final class MentionBenchmark {

  private static final Logger LOG = System.getLogger(MentionBenchmark.class.getName());
  private static final long SEED = 20250815;
  private static final int ALIASES = 10_000;
  private static final int DOCUMENTS = 100;
  private static final int DOCUMENT_CHARS = 1_000_000;
  private static final int ROUNDS = 3;
  private static final double GOAL_MB_PER_SECOND = 20;

  private MentionBenchmark() {}

  public static void main(String[] args) {
    Random random = new Random(SEED);
    List<String> aliases = new ArrayList<>(names(ALIASES, random));
    MentionFinder finder = new MentionFinder(definitions(aliases));
    List<Document> documents = documents(aliases, random);
    double best = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      long mentions = 0;
      for (Document document : documents) {
        mentions += finder.find(document).size();
      }
      long nanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
      double speed = DOCUMENTS * (DOCUMENT_CHARS / 1e6) / (nanos / 1e9);
      best = Math.max(best, speed);
      LOG.log(Level.INFO, String.format(Locale.ROOT, "%d mentions, %.1f MB/s", mentions, speed));
    }
    System.exit(best >= GOAL_MB_PER_SECOND ? 0 : 1);
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

  private static List<Document> documents(List<String> aliases, Random random) {
    List<String> words = new ArrayList<>(names(20_000, random));
    words.replaceAll(word -> word.toLowerCase(Locale.ROOT));
    List<Document> documents = new ArrayList<>();
    while (documents.size() < DOCUMENTS) {
      documents.add(document("d" + documents.size(), aliases, words, random));
    }
    return documents;
  }

  private static Document document(
      String id, List<String> aliases, List<String> words, Random random) {
    StringBuilder text = new StringBuilder(DOCUMENT_CHARS + 100);
    List<Paragraph> paragraphs = new ArrayList<>();
    int start = 0;
    while (text.length() < DOCUMENT_CHARS) {
      boolean alias = random.nextInt(100) == 0;
      // The cube of a uniform number makes few words frequent and many rare.
      double rank = Math.pow(random.nextDouble(), 3);
      text.append(
          alias
              ? aliases.get(random.nextInt(aliases.size()))
              : words.get((int) (rank * words.size())));
      text.append(random.nextInt(12) == 0 ? ". " : " ");
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
