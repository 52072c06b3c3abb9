package org.vane.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.vane.analysis.Analyser;
import org.vane.labelling.Flips;
import org.vane.stance.ModelBundles;
import org.vane.stance.StanceModel;
import org.vane.training.Evaluation;
import org.vane.training.Evaluator;
import org.vane.training.LabelledRow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code vane label flips}: what a new model changes. */
@Command(
    name = "flips",
    mixinStandardHelpOptions = true,
    versionProvider = Vane.Version.class,
    description = {
      "Compare two models on the same documents: which verdicts flip, in which documents.",
      "The model given by --model (the shipped one where not given) is the one before."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  vane label flips --after models/mine --test test.csv articles/ --csv flips.csv"})
final class LabelFlipsCommand extends AbstractCommand {

  @Mixin private InputOptions inputs = new InputOptions();
  @Mixin private AnalysisOptions options = new AnalysisOptions();

  @Option(
      names = "--after",
      required = true,
      paramLabel = "DIR",
      description = "The model bundle that is to take the other's place.")
  private Path after = Path.of("");

  @Option(
      names = "--test",
      paramLabel = "DATA.csv",
      description = "Labelled data on which both models are scored; may be repeated.")
  private List<Path> tests = new ArrayList<>();

  @Option(
      names = "--csv",
      paramLabel = "FILE",
      description = "Where to write the verdicts that flip, as CSV.")
  private @Nullable Path csv;

  @Override
  int run() {
    try (StanceModel old = options.model();
        StanceModel fresh = ModelBundles.open(after)) {
      Analyser before = AnalysisOptions.analyser(options.targets(), old);
      Analyser later = AnalysisOptions.analyser(options.targets(), fresh);
      Flips flips = new Flips();
      int code =
          inputs.forEach(
              this,
              System.in,
              input ->
                  flips.add(before.analyse(input.document()), later.analyse(input.document())));
      out().println("before: " + Terminal.safe(old.id().toString()));
      out().println("after:  " + Terminal.safe(fresh.id().toString()));
      out().println();
      tests.forEach(test -> score(test, old, fresh));
      out().print(Terminal.safe(flips.markdown()));
      if (csv != null) {
        write(flips, csv);
      }
      return code;
    }
  }

  private void score(Path test, StanceModel old, StanceModel fresh) {
    List<LabelledRow> rows = Labelled.csv().read(test, false).rows();
    Evaluation before = Evaluator.evaluate(old, rows);
    Evaluation later = Evaluator.evaluate(fresh, rows);
    out()
        .println(
            String.format(
                Locale.ROOT,
                "%s, %d rows: macro-F1 before %.4f (%.4f to %.4f), after %.4f (%.4f to %.4f)%n",
                Terminal.safe(String.valueOf(test.getFileName())),
                rows.size(),
                before.macroF1(),
                before.low(),
                before.high(),
                later.macroF1(),
                later.low(),
                later.high()));
  }

  private static void write(Flips flips, Path file) {
    StringBuilder rows = new StringBuilder();
    try {
      flips.write(rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    AtomicFiles.write(file, rows.toString());
  }
}
