package org.vane.cli;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.vane.export.CsvTable;
import org.vane.export.VoicesCsv;
import org.vane.voice.VoiceAnalyser;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code vane voices}: who says what, without targets or a model. */
@Command(
    name = "voices",
    mixinStandardHelpOptions = true,
    versionProvider = Vane.Version.class,
    description = "Write one CSV row per attribution: whose words stand where, by which rule.",
    footerHeading = "%nExamples:%n",
    footer = {"  vane voices article.txt", "  vane voices articles/ --csv voices.csv --excel"})
final class VoicesCommand extends AbstractCommand {

  @Mixin private InputOptions inputs = new InputOptions();

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
    try (CsvOutput output = csvOutput(csv)) {
      return write(output, new VoiceAnalyser());
    }
  }

  private int write(CsvOutput output, VoiceAnalyser analyser) {
    try {
      CsvTable<VoicesCsv.Row> table = VoicesCsv.open(output.writer(), excel);
      int code =
          inputs.forEach(
              this,
              System.in,
              input -> {
                try {
                  VoicesCsv.add(table, input.document(), analyser.analyse(input.document()));
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
