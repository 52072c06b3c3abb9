package org.vane.training;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.vane.stance.EncoderArtifact;
import org.vane.stance.ModelBundle;

/**
 * The card of a model: what it was made of, how good it is, what it is for and what it is not.
 *
 * @param before what is known of the bundle that the run started from, as a section; else empty
 */
record ModelCard(
    TrainingRequest request,
    TrainedModel model,
    TrainingData data,
    Map<String, Evaluation> evaluations,
    Duration took,
    String before) {

  String markdown() {
    return title(request.name())
        + what()
        + files()
        + scores(evaluations)
        + "`held-out` selected the epoch and the temperature, so its figures flatter. The other"
        + " files decided nothing in this run; they are development figures, no test.\n\n"
        + use()
        + before;
  }

  /** Returns the heading and what such a model is for. */
  static String title(String name) {
    return "# Stance model `"
        + name
        + "`\n\n"
        + """
        Tells for a mention of a country, or of another target, whether the words around it are against
        it, neutral or in favour of it.

        """;
  }

  /** Returns a bundle's card with its headings two levels down, as a part of another's. */
  static String nested(Path bundle) {
    Path card = bundle.resolve(ModelBundle.CARD);
    try {
      return Files.readString(card).replaceAll("(?m)^#", "###");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + card, e);
    }
  }

  private String what() {
    return String.format(
        Locale.ROOT,
        """
        | | |
        |---|---|
        | encoder | %s, %s, %s (SHA-256 of the ONNX file `%s`), licence of the weights: %s |
        | head | %d inputs (%s) |
        | target's mention | %s |
        | served in | %s |
        | longest window | %d tokens |
        | seed | %d |
        | epochs | %d run, weights of epoch %d |
        | weights | %s |
        | temperature | %.4f |
        | training time | %d min %d s |
        | selected by | macro-F1 on %s (%d rows), %.4f; the temperature was fitted on the same rows |

        """,
        model.encoder().id(),
        model.tuned().isEmpty() ? "frozen" : "tuned",
        layers(model),
        model.encoder().sha256(),
        licence(model.encoder()),
        model.head().inputs(),
        model.features().toString().toLowerCase(Locale.ROOT),
        switch (model.target()) {
          case NAMED -> "read as it stands";
          case MASKED -> "names in it are replaced by one placeholder, in training and in use";
          case MASKED_THROUGHOUT ->
              "names in it, and the same names elsewhere in the text, are replaced by one"
                  + " placeholder, in training and in use";
        },
        model.int8() ? "8-bit integers" : "32-bit floats",
        model.maxTokens(),
        request.seed(),
        model.epochs(),
        model.bestEpoch(),
        before.isEmpty()
            ? "as trained"
            : "this run's own, or their mean with those that it started from, whichever did best on"
                + " the held-out rows",
        model.temperature(),
        took.toMinutes(),
        took.toSecondsPart(),
        data.heldOutFrom(),
        data.heldOut().size(),
        model.heldOutMacroF1());
  }

  /** Says how many of an encoder's layers a model has. */
  static String layers(TrainedModel model) {
    int all = model.encoder().layers();
    return model.layers() == all
        ? "all " + all + " layers"
        : "the lower " + model.layers() + " of " + all + " layers";
  }

  private static String licence(EncoderArtifact encoder) {
    return switch (encoder) {
      case ALL_MINILM_L6_V2 -> "Apache-2.0";
      case BGE_SMALL_EN_V1_5, E5_SMALL_V2 -> "MIT";
    };
  }

  private String files() {
    StringBuilder out =
        new StringBuilder(
            "## Data\n\n| file | rows | used | licence | SHA-256 |\n|---|---|---|---|---|\n");
    for (TrainingData.DataFile file : data.files()) {
      out.append(
          String.format(
              Locale.ROOT,
              "| %s | %d | %d | %s | `%s` |\n",
              file.name(),
              file.rows(),
              file.used(),
              DataLicences.of(file.name()),
              file.sha256()));
    }
    return out.append(
            "\nRows used are those trained on or held out; surplus neutral rows are left out by the"
                + " seed.\n\n")
        .toString();
  }

  /** Returns a table of figures, a row for each labelled file. */
  static String scores(Map<String, Evaluation> evaluations) {
    StringBuilder out =
        new StringBuilder(
            "## Scores\n\n| rows of | rows | accuracy | macro-F1 (95% interval) | F1 against | F1"
                + " neutral | F1 favour | ECE | Brier |\n|---|---|---|---|---|---|---|---|---|\n");
    evaluations.forEach(
        (file, e) ->
            out.append(
                String.format(
                    Locale.ROOT,
                    "| %s | %d | %.3f | %.3f (%.3f-%.3f) | %.3f | %.3f | %.3f | %.3f | %.3f |\n",
                    file,
                    e.rows(),
                    e.accuracy(),
                    e.macroF1(),
                    e.low(),
                    e.high(),
                    e.classes().get(0).f1(),
                    e.classes().get(1).f1(),
                    e.classes().get(2).f1(),
                    e.ece(),
                    e.brier())));
    return out.append('\n').toString();
  }

  /** Returns what a model is for and what it is not. */
  static String use() {
    return """
    ## Intended use

    Reading many speeches and news texts for who takes which stance toward which country, with every
    figure traced to its sentences, by a person who looks at these sentences before concluding.

    ## Limits

    English only. The labels of the news data rate sentiment toward persons in US politics; stance toward
    states in speeches is another thing, and only the rows labelled for it teach it. Irony, quotation within
    quotation and stance that follows from knowledge of the world are often missed. Probabilities are
    calibrated on data like the training data and no further. Not for decisions about persons.
    """;
  }
}
