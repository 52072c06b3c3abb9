package org.vane.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.vane.analysis.Analyser;
import org.vane.labelling.Export;
import org.vane.labelling.Sampling;
import org.vane.stance.StanceModel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code vane label export}: a sheet for coders. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    versionProvider = Vane.Version.class,
    description = {
      "Write a sheet for human coders: one row per observation to judge, in context.",
      "It shows nothing of what the model thinks.",
      "An input that ends in .csv is labelled data, whose rows are to be judged once more."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  vane label export articles/ --out anna.xlsx --coder anna --by uncertainty --rows 200",
      "  vane label export articles/ --out silences.xlsx --by silence",
      "  vane label export labelled.csv --out second.csv --by stratified --seed 7"
    })
final class LabelExportCommand extends AbstractCommand {

  @Mixin private InputOptions inputs = new InputOptions();
  @Mixin private AnalysisOptions options = new AnalysisOptions();

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "The sheet: .xlsx or .csv.")
  private Path out = Path.of("");

  @Option(
      names = "--by",
      paramLabel = "HOW",
      description =
          "Which rows are picked: random (the default), uncertainty (where the model is least"
              + " sure), stratified (as many of each target and predicted stance), silence"
              + " (paragraphs in which a voice that is called silent speaks).")
  private Sampling by = Sampling.RANDOM;

  @Option(
      names = "--rows",
      paramLabel = "N",
      defaultValue = "200",
      description = "How many rows, at most (default: ${DEFAULT-VALUE}).")
  private int rows;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "One seed picks the same rows again (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Option(names = "--coder", paramLabel = "NAME", description = "Who will fill the sheet.")
  private String coder = "";

  @Option(names = "--excel", description = "Start a CSV with a byte-order mark, for spreadsheets.")
  private boolean excel;

  @Override
  int run() {
    boolean workbook = name().endsWith(".xlsx");
    if (!workbook && !name().endsWith(".csv")) {
      throw wrongUsage("--out " + Terminal.safe(out + "") + ": allowed are .xlsx and .csv");
    }
    if (rows < 1) {
      throw wrongUsage("--rows " + rows + ": a sheet has one row at least");
    }
    List<Path> data = new ArrayList<>(inputs.takeEndingIn(".csv"));
    if (by == Sampling.SILENCE && !data.isEmpty()) {
      throw wrongUsage("--by silence needs documents; " + data.get(0) + " is labelled data");
    }
    Export export = new Export(by, seed);
    int code = ExitCode.DONE;
    try (StanceModel model = options.model()) {
      data.forEach(file -> export.add(file, model));
      if (inputs.hasAny()) {
        Analyser analyser = AnalysisOptions.analyser(options.targets(), model);
        code =
            inputs.forEach(
                this, System.in, input -> export.add(analyser.analyse(input.document())));
      }
    }
    Export.Sheet sheet = export.sheet(rows, coder);
    if (sheet.rows() == 0) {
      say("vane: found nothing to judge: no " + what() + " in the inputs; nothing was written");
      return ExitCode.BAD_INPUT;
    }
    write(sheet, workbook);
    say(
        String.format(
            Locale.ROOT,
            "vane: wrote %s: %d of %d %s, by %s, seed %d",
            Terminal.safe(out.toString()),
            sheet.rows(),
            export.offered(),
            what(),
            by.name().toLowerCase(Locale.ROOT),
            seed));
    return code;
  }

  private String what() {
    return by == Sampling.SILENCE ? "silences" : "observations";
  }

  private String name() {
    return out.toString().toLowerCase(Locale.ROOT);
  }

  private void write(Export.Sheet sheet, boolean workbook) {
    if (workbook) {
      AtomicFiles.write(out, sheet.workbook());
      return;
    }
    StringBuilder csv = new StringBuilder();
    try {
      sheet.csv(csv, excel);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    AtomicFiles.write(out, csv.toString());
  }
}
