package org.vane.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.vane.labelling.DataCard;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code vane label card}: what labelled data is made of. */
@Command(
    name = "card",
    mixinStandardHelpOptions = true,
    versionProvider = Vane.Version.class,
    description =
        "Print the figures of a data card as Markdown: labels, genres, targets, voices, hard rows.",
    footerHeading = "%nExamples:%n",
    footer = {"  vane label card train.csv dev.csv test.csv"})
final class LabelCardCommand extends AbstractCommand {

  @Parameters(
      arity = "1..*",
      paramLabel = "DATA.csv",
      description = "Labelled data; several files are taken as one.")
  private List<Path> data = new ArrayList<>();

  @Override
  int run() {
    out().print(Terminal.safe(DataCard.of(data).markdown()));
    return ExitCode.DONE;
  }
}
