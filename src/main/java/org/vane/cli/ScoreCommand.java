package org.vane.cli;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.vane.analysis.Analyser;
import org.vane.export.CsvTable;
import org.vane.export.ObservationsCsv;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code vane score}: observations only, written as they are made. */
@Command(
    name = "score",
    mixinStandardHelpOptions = true,
    versionProvider = Vane.Version.class,
    description = "Write one CSV row per paragraph, voice and target that is mentioned.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  vane score articles/ --csv observations.csv",
      "  vane score speech.txt --kind speech --speaker \"Ana Ruiz\" --targets extended"
    })
final class ScoreCommand extends AbstractCommand {

  @Mixin private InputOptions inputs = new InputOptions();
  @Mixin private AnalysisOptions options = new AnalysisOptions();

  @Option(
      names = "--csv",
      paramLabel = "FILE",
      description = "Where to write; - (the default) is standard output.")
  private @Nullable String csv;

  @Option(
      names = "--excel",
      description = "Start the CSV with a byte-order mark, for spreadsheets.")
  private boolean excel;

  @Override
  int run() {
    if (!inputs.find(this)) {
      return inputs.end(this);
    }
    try (CsvOutput output = csvOutput(csv);
        ModelAhead model = options.modelAhead()) {
      return write(output, AnalysisOptions.analyser(options.targets(), model));
    }
  }

  private int write(CsvOutput output, Analyser analyser) {
    try {
      CsvTable<ObservationsCsv.Row> table = ObservationsCsv.open(output.writer(), excel);
      int code =
          inputs.forEach(
              this,
              System.in,
              input -> {
                try {
                  ObservationsCsv.add(table, analyser.analyse(input.document()));
                } catch (IOException e) {
                  throw output.failed(e);
                }
              });
      table.flush();
      output.done();
      return code;
    } catch (IOException e) {
      throw output.failed(e);
    }
  }
}
