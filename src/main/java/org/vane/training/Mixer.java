package org.vane.training;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.vane.stance.EncoderArtifact;
import org.vane.stance.EncoderStanceModel;
import org.vane.stance.Head;
import org.vane.stance.ModelBundle;
import org.vane.stance.ModelBundles;
import org.vane.stance.Tensor;

/**
 * Several tuned models in, one out: the mean of their weights. Runs that began with the same
 * published encoder often do better together than the best of them, at the price of one (Wortsman
 * et al. 2022, "Model soups: averaging weights of multiple fine-tuned models improves accuracy
 * without increasing inference time").
 */
public final class Mixer {
  private static final double MOST_BIAS = 5;

  private final LabelledCsv csv;

  public Mixer(LabelledCsv csv) {
    this.csv = csv;
  }

  /**
   * What is to be mixed.
   *
   * @param parts bundles of tuned models, two at least; one that is named twice counts twice
   * @param dev labelled CSV files that fit the temperature together, one at least; no part should
   *     have been trained on them
   * @param neutralBias what is added to the head's logit of neutral, before the temperature; above
   *     0 for data in which more paragraphs take no side than in the training data
   * @param reported further labelled CSV files, whose scores are reported and decide nothing
   * @param model folder of the bundle to be written
   */
  public record Request(
      List<Path> parts, double neutralBias, List<Path> dev, List<Path> reported, Path model) {
    public Request {
      parts = List.copyOf(parts);
      dev = List.copyOf(dev);
      reported = List.copyOf(reported);
      if (dev.isEmpty()) {
        throw new IllegalArgumentException("no labelled data to fit the temperature on");
      }
      if (parts.size() < 2) {
        throw new IllegalArgumentException("a mean needs two models at least");
      }
      if (!(Math.abs(neutralBias) <= MOST_BIAS)) {
        throw new IllegalArgumentException(
            "illegal neutral bias " + neutralBias + ": -" + MOST_BIAS + ".." + MOST_BIAS);
      }
    }

    private String devNames() {
      return dev.stream().map(TrainingData::name).collect(Collectors.joining(" and "));
    }

    private String name() {
      return String.valueOf(model.toAbsolutePath().normalize().getFileName());
    }
  }

  /**
   * Mixes models and writes the bundle. One that was in the folder is replaced as a whole at the
   * end, and left as it was if anything fails before.
   *
   * @return evaluations by file name, those of {@code dev} together first
   * @throws org.vane.stance.ModelException if a part is missing or damaged
   * @throws IllegalArgumentException if the parts do not fit each other
   * @throws BadRowException if labelled data can't be used
   */
  public Map<String, Evaluation> mix(Request request, TrainingListener listener) {
    List<ModelBundle> bundles = request.parts().stream().map(ModelBundles::verify).toList();
    requireAlike(request.parts(), bundles);
    List<LabelledRow> dev =
        request.dev().stream().flatMap(file -> csv.read(file, false).rows().stream()).toList();
    Map<Path, List<LabelledRow>> reports = new LinkedHashMap<>();
    request.reported().forEach(file -> reports.put(file, csv.read(file, false).rows()));

    try (BundleWriter writer = new BundleWriter(request.model())) {
      TrainedModel mean = calibrated(writer, request, mean(request, bundles.get(0)), dev);
      ServedNumbers served = ServedNumbers.choose(writer, request.name(), mean, dev, listener);
      Map<String, Evaluation> evaluations = new LinkedHashMap<>();
      evaluations.put(request.devNames(), served.evaluation());
      try (EncoderStanceModel model = ModelBundles.open(writer.folder())) {
        reports.forEach(
            (file, rows) ->
                evaluations.put(TrainingData.name(file), Evaluator.evaluate(model, rows)));
      }
      writer.finish(
          request.name(),
          served.model(),
          evaluations,
          card(request, bundles, served.model(), evaluations),
          served.errors().orElse(null));
      return evaluations;
    }
  }

  private static void requireAlike(List<Path> parts, List<ModelBundle> bundles) {
    ModelBundle first = bundles.get(0);
    for (int i = 0; i < bundles.size(); i++) {
      ModelBundle other = bundles.get(i);
      String found =
          !other.tuned()
              ? "its encoder is not tuned"
              : !other.encoderSha256().equals(first.encoderSha256())
                  ? "its encoder is " + other.encoder() + ", not " + first.encoder()
                  : other.layers() != first.layers()
                      ? "it has " + other.layers() + " layers, not " + first.layers()
                      : other.target() != first.target() || other.maxTokens() != first.maxTokens()
                          ? "it reads texts in another way (target, maxTokens in bundle.json)"
                          : !other.features().equals(first.features())
                                  || !other.head().equals(first.head())
                              ? "its head has another shape"
                              : "";
      if (!found.isEmpty()) {
        throw new IllegalArgumentException(
            parts.get(i) + " cannot be mixed with " + parts.get(0) + ": " + found);
      }
    }
  }

  private static TrainedModel mean(Request request, ModelBundle like) {
    double[] shares = new double[request.parts().size()];
    Arrays.fill(shares, 1.0 / shares.length);
    Map<String, Tensor> mean =
        WeightMean.of(request.parts().stream().map(ModelBundles::tensors).toList(), shares);
    Head head = Head.of(mean).leaningToNeutral((float) request.neutralBias());
    mean.keySet().removeIf(name -> name.startsWith("head."));
    EncoderArtifact encoder = EncoderArtifact.byId(like.encoder()).orElseThrow();
    return new TrainedModel(
        encoder,
        like.layers(),
        like.target(),
        like.maxTokens(),
        like.features(),
        head,
        mean,
        1,
        false,
        0,
        0,
        0);
  }

  private static TrainedModel calibrated(
      BundleWriter writer, Request request, TrainedModel mean, List<LabelledRow> dev) {
    writer.write(request.name(), mean);
    try (EncoderStanceModel model = ModelBundles.open(writer.folder())) {
      return mean.at(
          Temperature.fit(
              model.logits(dev.stream().map(LabelledRow::query).toList()),
              dev.stream().map(LabelledRow::label).toList()));
    }
  }

  private static String card(
      Request request,
      List<ModelBundle> bundles,
      TrainedModel model,
      Map<String, Evaluation> evaluations) {
    List<String> names = new ArrayList<>();
    StringBuilder parts = new StringBuilder();
    for (int i = 0; i < bundles.size(); i++) {
      Path part = request.parts().get(i);
      String id = ModelBundles.id(part, bundles.get(i)).toString();
      if (!names.contains(id)) {
        parts.append("\n## Mixed from `").append(id).append("`\n\n");
        parts.append(ModelCard.nested(part));
      }
      names.add(id);
    }
    return ModelCard.title(request.name())
        + String.format(
            Locale.ROOT,
            """
            | | |
            |---|---|
            | weights | the mean of those of %s, whose cards stand below |
            | neutral bias | %.2f, added to the head's |
            | encoder | %s, tuned, %s |
            | served in | %s |
            | temperature | %.4f, fitted on %s |

            """,
            String.join(", ", names),
            request.neutralBias(),
            model.encoder().id(),
            ModelCard.layers(model),
            model.int8() ? "8-bit integers" : "32-bit floats",
            model.temperature(),
            request.devNames())
        + ModelCard.scores(evaluations)
        + "The first row's data fitted the temperature and chose the numbers, the others decided"
        + " nothing in this step; they are development figures, no test.\n\n"
        + ModelCard.use()
        + parts;
  }
}
