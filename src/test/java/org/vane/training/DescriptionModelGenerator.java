package org.vane.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.vane.stance.EncoderArtifact;
import org.vane.stance.Head;
import org.vane.stance.PhraseBundle;
import org.vane.stance.PhraseClassifier;
import org.vane.stance.PhraseFeatures;

/**
 * Writes {@code models/descriptions} from {@code datasets/descriptions}: trains on {@code
 * train.csv}, measures on {@code dev.csv}.
 *
 * <p>Run its {@code main} with the two folders. The threshold was chosen once, on labelled
 * paragraphs outside of the repository; see docs/targets.md.
 */
final class DescriptionModelGenerator {

  private static final EncoderArtifact ENCODER = EncoderArtifact.E5_SMALL_V2;
  private static final List<String> CLASSES =
      List.of(DescriptionRows.NOBODY, "us", "russia", "south-korea");
  private static final List<String> CONTEXTS =
      List.of("", "north-korea", "russia", "china", "south-korea", "united-states", "japan");
  private static final double THRESHOLD = 0.9;

  private DescriptionModelGenerator() {}

  public static void main(String[] args) throws IOException {
    write(Path.of(args[0]), Path.of(args[1]));
  }

  static void write(Path data, Path bundle) throws IOException {
    List<DescriptionRows.Row> train = DescriptionRows.read(data.resolve("train.csv"));
    List<DescriptionRows.Row> dev = DescriptionRows.read(data.resolve("dev.csv"));
    Head.Layer layer = train(train);
    Files.createDirectories(bundle);
    Files.writeString(bundle.resolve(PhraseBundle.CARD), "");
    PhraseBundle.write(bundle, "descriptions", ENCODER, CLASSES, CONTEXTS, THRESHOLD, layer);
    String card = card(data, train.size(), dev, bundle);
    Files.writeString(bundle.resolve(PhraseBundle.CARD), card);
    PhraseBundle.write(bundle, "descriptions", ENCODER, CLASSES, CONTEXTS, THRESHOLD, layer);
  }

  private static Head.Layer train(List<DescriptionRows.Row> rows) {
    try (PhraseFeatures reader = new PhraseFeatures(ENCODER, CONTEXTS)) {
      List<float[]> features = new ArrayList<>();
      List<Integer> labels = new ArrayList<>();
      for (DescriptionRows.Row row : rows) {
        features.add(reader.of(row.phrase()));
        labels.add(CLASSES.indexOf(row.meaning()));
      }
      int scaled = PhraseFeatures.length(ENCODER, 0);
      return PhraseTrainer.train(features, labels, CLASSES.size(), scaled);
    }
  }

  private static String card(Path data, int trained, List<DescriptionRows.Row> dev, Path bundle)
      throws IOException {
    StringBuilder card = new StringBuilder();
    card.append(
        String.format(
            Locale.ROOT,
            """
            # descriptions

            Says of a description without a name ("the author of that war") whether it means the United States, Russia, South Korea or
            nobody of them. One dense layer on the states of the published encoder %s in 8-bit integers (MIT): means over the
            head, the sentence and the whole description, and the origin of the text.

            Trained on %d descriptions of `datasets/descriptions/train.csv` (SHA-256 %s), all written for this project, by
            `DescriptionModelGenerator`. On the %d descriptions of `dev.csv` (SHA-256 %s):

            | least probability | right | wrong | of those that mean a target |
            |---|---|---|---|
            """,
            ENCODER.id(),
            trained,
            sha(data.resolve("train.csv")),
            dev.size(),
            sha(data.resolve("dev.csv"))));
    try (PhraseClassifier classifier = PhraseClassifier.open(bundle)) {
      List<String> best = new ArrayList<>();
      List<Double> probability = new ArrayList<>();
      for (DescriptionRows.Row row : dev) {
        var probabilities = new java.util.TreeMap<>(classifier.probabilities(row.phrase()));
        probabilities.remove(DescriptionRows.NOBODY);
        var most =
            java.util.Collections.max(
                probabilities.entrySet(), java.util.Map.Entry.comparingByValue());
        best.add(most.getKey());
        probability.add(most.getValue());
      }
      long all = dev.stream().filter(r -> !r.meaning().equals(DescriptionRows.NOBODY)).count();
      for (double least : new double[] {0.5, 0.7, THRESHOLD}) {
        int right = 0;
        int wrong = 0;
        for (int i = 0; i < dev.size(); i++) {
          boolean counts = probability.get(i) >= least;
          boolean fits = best.get(i).equals(dev.get(i).meaning());
          right += counts && fits ? 1 : 0;
          wrong += counts && !fits ? 1 : 0;
        }
        card.append(
            String.format(Locale.ROOT, "| %.1f | %d | %d | %d |%n", least, right, wrong, all));
      }
    }
    card.append(
        "\nOnly "
            + THRESHOLD
            + " and more counts. What it does on real texts stands in `docs/targets.md`.\n");
    return card.toString();
  }

  private static String sha(Path file) throws IOException {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      return HexFormat.of().formatHex(digest).substring(0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
