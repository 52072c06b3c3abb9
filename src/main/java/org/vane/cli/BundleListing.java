package org.vane.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.vane.stance.ModelBundle;
import org.vane.stance.ModelBundles;
import org.vane.stance.ModelId;

/**
 * What a list of models says of one.
 *
 * @param folder where it lies
 * @param id its name and hash
 * @param bundle its manifest
 * @param bytes the size of its files
 * @param figures how well it did, a line for each file that its evaluation names
 */
record BundleListing(
    Path folder, ModelId id, ModelBundle bundle, long bytes, List<Figure> figures) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final double MEGA = 1e6;

  /**
   * A figure of an evaluation.
   *
   * @param data the rows that it was measured on
   * @param macroF1 the mean of the classes' F1
   * @param low lower end of its 95% interval, or null where that is not stated
   * @param high upper end
   */
  record Figure(String data, double macroF1, @Nullable Double low, @Nullable Double high) {}

  BundleListing {
    figures = List.copyOf(figures);
  }

  /**
   * Reads what a bundle's manifest and evaluation say, without checking its files.
   *
   * @throws org.vane.stance.ModelException if there is no bundle, or its manifest makes no sense
   */
  static BundleListing of(Path folder) {
    ModelBundle bundle = ModelBundles.manifest(folder);
    long bytes = bundle.files().keySet().stream().mapToLong(f -> size(folder.resolve(f))).sum();
    return new BundleListing(
        folder, ModelBundles.id(folder, bundle), bundle, bytes, figures(folder));
  }

  /** Returns no figures where the evaluation cannot be read: {@code verify} tells why. */
  private static List<Figure> figures(Path folder) {
    List<Figure> figures = new ArrayList<>();
    try {
      JsonNode evaluation = JSON.readTree(folder.resolve(ModelBundle.EVALUATION).toFile());
      evaluation
          .properties()
          .forEach(
              entry -> {
                JsonNode interval = entry.getValue().path("macro_f1_ci");
                if (entry.getValue().path("macro_f1").isNumber()) {
                  figures.add(
                      new Figure(
                          entry.getKey(),
                          entry.getValue().path("macro_f1").asDouble(),
                          interval.path(0).isNumber() ? interval.path(0).asDouble() : null,
                          interval.path(1).isNumber() ? interval.path(1).asDouble() : null));
                }
              });
    } catch (IOException e) {
      return List.of();
    }
    return figures;
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      return 0;
    }
  }

  /** Returns it as a person reads it, ending in an empty line. */
  String text() {
    StringBuilder text = new StringBuilder(id.toString());
    text.append(isShipped() ? "  (used where no --model is given)\n" : "\n");
    line(text, "folder", folder.toString());
    line(text, "size", String.format(Locale.ROOT, "%.1f MB", bytes / MEGA));
    line(
        text,
        "encoder",
        bundle.encoder()
            + (bundle.tuned() ? ", tuned" : ", frozen")
            + (bundle.int8() ? ", served in 8-bit integers" : ", served in floats"));
    String label = "macro-F1";
    for (Figure figure : figures) {
      line(text, label, figure(figure));
      label = "";
    }
    if (figures.isEmpty()) {
      line(text, label, "not stated");
    }
    return text.append('\n').toString();
  }

  private static void line(StringBuilder text, String label, String value) {
    text.append(String.format(Locale.ROOT, "  %-9s %s%n", label, value).stripTrailing())
        .append('\n');
  }

  private static String figure(Figure figure) {
    String interval =
        figure.low() == null || figure.high() == null
            ? ""
            : String.format(Locale.ROOT, " (%.3f to %.3f)", figure.low(), figure.high());
    return String.format(Locale.ROOT, "%.3f%s on %s", figure.macroF1(), interval, figure.data());
  }

  private boolean isShipped() {
    return folder.toAbsolutePath().normalize().equals(ModelHome.shipped().toAbsolutePath());
  }

  /** Returns it as scripts read it. */
  ObjectNode json() {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("name", id.name())
        .put("sha256", id.sha256())
        .put("folder", folder.toString())
        .put("default", isShipped())
        .put("bytes", bytes)
        .put("encoder", bundle.encoder())
        .put("tuned", bundle.tuned())
        .put("int8", bundle.int8());
    ObjectNode scores = node.putObject("macro_f1");
    figures.forEach(figure -> scores.put(figure.data(), figure.macroF1()));
    return node;
  }
}
