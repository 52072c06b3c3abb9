package org.vane.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.vane.labelling.DataCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code vane label check}: what is wrong with labelled data. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    versionProvider = Vane.Version.class,
    description = {
      "Check labelled data for faults that a trained model would hide.",
      "Offsets and labels, rows that stand twice or contradict each other, texts on two sides of a"
          + " split",
      "or in data that must be kept apart, near-duplicates, balance."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  vane label check train.csv dev.csv test.csv --against gold.csv --run 6"})
final class LabelCheckCommand extends AbstractCommand {

  @Parameters(
      arity = "1..*",
      paramLabel = "DATA.csv",
      description = "Labelled data; the split is the column of that name, else the file's name.")
  private List<Path> data = new ArrayList<>();

  @Option(
      names = "--against",
      paramLabel = "FILE",
      description = "Labelled data that must share no text with it; may be repeated.")
  private List<Path> against = new ArrayList<>();

  @Option(
      names = "--near",
      paramLabel = "SHARE",
      defaultValue = "0.6",
      description =
          "From which share of common runs of three words on texts are near-duplicates, 0.6 to 1"
              + " (default: ${DEFAULT-VALUE}).")
  private double near;

  @Option(
      names = "--run",
      paramLabel = "N",
      defaultValue = "0",
      description = "Let no two texts share N content words in a row; 0 (the default) lets them.")
  private int runLength;

  @Option(
      names = "--least-share",
      paramLabel = "PERCENT",
      defaultValue = "0",
      description = "Want this share of rows for each label (default: ${DEFAULT-VALUE}).")
  private int leastShare;

  @Override
  int run() {
    DataCheck.Wanted wanted;
    try {
      wanted = new DataCheck.Wanted(near, runLength, leastShare);
    } catch (IllegalArgumentException e) {
      throw wrongUsage(String.valueOf(e.getMessage()));
    }
    DataCheck.Result result = DataCheck.check(data, against, wanted);
    result.findings().forEach(finding -> out().println(Terminal.safe(finding)));
    say(
        "vane: checked "
            + result.rows()
            + " rows with "
            + result.texts()
            + " texts; found "
            + (result.findings().isEmpty()
                ? "nothing wrong"
                : result.findings().size() + " faults"));
    return result.findings().isEmpty() ? ExitCode.DONE : ExitCode.BAD_INPUT;
  }
}
