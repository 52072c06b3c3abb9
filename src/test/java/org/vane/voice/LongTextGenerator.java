package org.vane.voice;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/**
 * Writes a long composed article, to time {@code vane voices} by; the same size gives the same
 * bytes.
 *
 * <pre>
 * LongTextGenerator MEGABYTES OUT.txt
 * </pre>
 */
final class LongTextGenerator {

  private static final List<String> PEOPLE =
      List.of("Marta Holm", "Erik Dahl", "Ines Vega", "Hugo Brandt", "Ada Lund", "Petra Dravik");
  private static final List<String> ROLES =
      List.of("the ministry", "a spokesperson for the port", "officials", "the Norra Beacon");
  private static final List<String> PLAIN =
      List.of(
          "The river rose by two metres in the night.",
          "Ferries ran every hour between the two towns, although the wind had turned.",
          "The council, which had met twice since May, put off its vote.");
  private static final List<String> CLAIMS =
      List.of(
          "the bridge would stay closed until spring",
          "nobody had asked the crews, who knew the river best",
          "two thirds of the money had been spent on a plan that was never carried out");

  private LongTextGenerator() {}

  public static void main(String[] arguments) throws IOException {
    long wanted = Long.parseLong(arguments[0]) * 1_000_000;
    Random random = new Random(20251125);
    try (BufferedWriter out =
        Files.newBufferedWriter(Path.of(arguments[1]), StandardCharsets.UTF_8)) {
      String headline = "Two towns wait for their bridge\n\n";
      out.write(headline);
      long written = headline.length();
      while (written < wanted) {
        String paragraph = paragraph(random) + "\n\n";
        out.write(paragraph);
        written += paragraph.getBytes(StandardCharsets.UTF_8).length;
      }
    }
  }

  private static String paragraph(Random random) {
    StringBuilder text = new StringBuilder();
    int sentences = 2 + random.nextInt(4);
    for (int i = 0; i < sentences; i++) {
      text.append(i == 0 ? "" : " ").append(sentence(random));
    }
    return text.toString();
  }

  private static String sentence(Random random) {
    String who = pick(random.nextInt(3) == 0 ? ROLES : PEOPLE, random);
    String claim = pick(CLAIMS, random);
    String upper = Character.toUpperCase(claim.charAt(0)) + claim.substring(1);
    return switch (random.nextInt(8)) {
      case 0 -> "“" + upper + ",” " + who + " said.";
      case 1 -> "According to " + who + ", " + claim + ".";
      case 2 -> upper + ", " + who + " told reporters, adding that " + pick(CLAIMS, random) + ".";
      case 3 -> "He warned that " + claim + ", and said: “" + pick(PLAIN, random) + "”";
      case 4 -> "As " + who + " has noted, " + claim + ".";
      case 5 -> "They made no mention of the tunnel, and " + who + " believes that " + claim + ".";
      default -> pick(PLAIN, random);
    };
  }

  private static String pick(List<String> from, Random random) {
    return from.get(random.nextInt(from.size()));
  }
}
