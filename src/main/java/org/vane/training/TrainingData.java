package org.vane.training;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.vane.stance.Digests;
import org.vane.stance.ModelBundle;
import org.vane.stance.Stance;

/**
 * The rows of a run.
 *
 * @param train rows to learn from
 * @param heldOut rows that decide when to stop, and calibrate; none is in {@code train}
 * @param files the files behind them
 * @param heldOutFrom in words, where {@code heldOut} comes from
 */
public record TrainingData(
    List<LabelledRow> train, List<LabelledRow> heldOut, List<DataFile> files, String heldOutFrom) {
  private static final double HELD_OUT = 0.04;
  private static final double HELD_OUT_OF_FEW = 0.06;
  private static final int FEW_DOCUMENTS = 60;
  private static final Set<String> COMMON_NAMES =
      Set.of("train.csv", "dev.csv", "test.csv", "labels.csv");

  /**
   * A file of a run.
   *
   * @param rows good rows in it
   * @param used rows that were used for training or held out
   */
  public record DataFile(String name, String sha256, int rows, int used) {}

  /**
   * Reads all files before anything is trained; of each, at most as many neutral rows per other row
   * as the request wants are kept, drawn by the seed, and of all together at most as many rows.
   *
   * @throws BadRowException as {@link LabelledCsv#read}, or if there is too little data
   */
  public static TrainingData read(
      TrainingRequest request, LabelledCsv csv, TrainingListener listener) {
    List<Integer> counts = new ArrayList<>();
    List<List<LabelledRow>> kept = new ArrayList<>();
    for (Path file : request.data()) {
      List<LabelledRow> all = rows(file, request, csv, listener);
      counts.add(all.size());
      kept.add(subsampled(all, request.neutralRatio(), new Random(request.seed())));
    }
    thin(kept, request.mostRows(), new Random(request.seed()));
    List<DataFile> files = new ArrayList<>();
    for (int f = 0; f < kept.size(); f++) {
      Path file = request.data().get(f);
      files.add(new DataFile(name(file), sha256(file), counts.get(f), kept.get(f).size()));
    }
    List<LabelledRow> rows = kept.stream().flatMap(List::stream).toList();
    TrainingData data =
        request
            .devFile()
            .map(
                dev ->
                    new TrainingData(
                        rows, rows(dev, request, csv, listener), files, "the file " + name(dev)))
            .orElseGet(() -> split(rows, files, request.seed()));
    data.requireEnough(request.data().get(0));
    return data;
  }

  private static List<LabelledRow> rows(
      Path file, TrainingRequest request, LabelledCsv csv, TrainingListener listener) {
    LabelledCsv.Content content = csv.read(file, request.skipBadRows());
    content.problems().forEach(problem -> listener.note("left out: " + problem));
    return content.rows();
  }

  private static List<LabelledRow> subsampled(
      List<LabelledRow> rows, double neutralRatio, Random random) {
    List<LabelledRow> neutral = new ArrayList<>();
    List<LabelledRow> kept = new ArrayList<>();
    for (LabelledRow row : rows) {
      (row.label() == Stance.NEUTRAL ? neutral : kept).add(row);
    }
    Collections.shuffle(neutral, random);
    long most = kept.isEmpty() ? neutral.size() : Math.round(kept.size() * neutralRatio);
    kept.addAll(neutral.subList(0, (int) Math.min(neutral.size(), most)));
    return kept;
  }

  /** Takes rows out of the files, of each alike, until there are no more than {@code most}. */
  private static void thin(List<List<LabelledRow>> files, int most, Random random) {
    int all = files.stream().mapToInt(List::size).sum();
    if (all <= most) {
      return;
    }
    List<Integer> drawn = new ArrayList<>(IntStream.range(0, all).boxed().toList());
    Collections.shuffle(drawn, random);
    BitSet kept = new BitSet(all);
    drawn.subList(0, most).forEach(kept::set);
    int first = 0;
    for (int f = 0; f < files.size(); f++) {
      List<LabelledRow> rows = files.get(f);
      int from = first;
      files.set(
          f,
          IntStream.range(0, rows.size())
              .filter(i -> kept.get(from + i))
              .mapToObj(rows::get)
              .toList());
      first += rows.size();
    }
  }

  private static TrainingData split(List<LabelledRow> rows, List<DataFile> files, long seed) {
    // By digest, and of many by its value, so that a later run with other data beside these holds
    // out the same documents.
    SortedMap<String, String> byDigest = new TreeMap<>();
    for (LabelledRow row : rows) {
      byte[] key = (seed + " " + row.group()).getBytes(StandardCharsets.UTF_8);
      byDigest.put(Digests.sha256(key), row.group());
    }
    String end = Integer.toHexString((int) Math.round(HELD_OUT * 0x10000));
    int below = byDigest.headMap("0".repeat(4 - end.length()) + end).size();
    int ofFew = (int) Math.min(FEW_DOCUMENTS, Math.round(byDigest.size() * HELD_OUT_OF_FEW));
    int held = Math.max(1, Math.max(below, ofFew));
    SortedSet<String> out = new TreeSet<>(byDigest.values().stream().limit(held).toList());
    return new TrainingData(
        rows.stream().filter(row -> !out.contains(row.group())).toList(),
        rows.stream().filter(row -> out.contains(row.group())).toList(),
        files,
        "a part of the training data's documents, drawn by the seed: 6%, or less for about 1,000"
            + " rows");
  }

  private void requireEnough(Path file) {
    for (Stance stance : Stance.values()) {
      if (train.stream().noneMatch(row -> row.label() == stance)) {
        throw new BadRowException(
            file,
            "no training row is labelled '"
                + stance.name().toLowerCase(java.util.Locale.ROOT)
                + "': every label is needed");
      }
    }
    if (train.size() < TrainingRequest.FEWEST_ROWS || heldOut.isEmpty()) {
      throw new BadRowException(
          file,
          train.size()
              + " training and "
              + heldOut.size()
              + " held-out rows are too few: "
              + TrainingRequest.FEWEST_ROWS
              + " and 1 at least");
    }
  }

  /** Returns a weight per label, 1 on average over the rows. */
  public double[] classWeights(TrainingRequest.ClassWeights kind) {
    double[] weights = new double[Stance.values().length];
    if (kind == TrainingRequest.ClassWeights.NONE) {
      Arrays.fill(weights, 1);
      return weights;
    }
    for (LabelledRow row : train) {
      weights[row.label().index()]++;
    }
    double sum = 0;
    for (int c = 0; c < weights.length; c++) {
      double share = weights[c] / train.size();
      weights[c] = 1 / Math.sqrt(share);
      sum += share * weights[c];
    }
    for (int c = 0; c < weights.length; c++) {
      weights[c] /= sum;
    }
    return weights;
  }

  /**
   * Returns a digest of all that makes a run repeatable: two runs with the same one are the same.
   */
  String fingerprint(TrainingRequest request) {
    String run =
        String.join(
            "\n",
            files.toString(),
            request.devFile().map(TrainingData::sha256).orElse("held out"),
            request.startBundle().map(b -> sha256(b.resolve(ModelBundle.MANIFEST))).orElse("new"),
            request.encoder().name(),
            request.pretrained().id(),
            Integer.toString(request.layers()),
            Integer.toString(request.topLayers()),
            Double.toString(request.neutralRatio()),
            Integer.toString(request.mostRows()),
            request.classWeights().name(),
            Integer.toString(request.epochs()),
            Long.toString(request.seed()));
    return Digests.sha256(run.getBytes(StandardCharsets.UTF_8));
  }

  /** Returns a file's name, with its folder's where many folders have a file of that name. */
  static String name(Path file) {
    Path folder = file.toAbsolutePath().normalize().getParent();
    String name = String.valueOf(file.getFileName());
    return folder != null && COMMON_NAMES.contains(name) ? folder.getFileName() + "/" + name : name;
  }

  static String sha256(Path file) {
    try {
      return Digests.sha256(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }
}
