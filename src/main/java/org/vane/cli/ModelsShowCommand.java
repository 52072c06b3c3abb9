package org.vane.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.vane.stance.ModelBundle;
import org.vane.stance.ModelBundles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code vane models show}: the card of a bundle. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    versionProvider = Vane.Version.class,
    description = {
      "Print the card of a model.",
      "It says what the model was trained on, how it was chosen, how well it does, and for what it",
      "is meant. The bundle is checked first."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  vane models show", "  vane models show mine"})
final class ModelsShowCommand extends AbstractCommand {

  @Parameters(
      arity = "0..1",
      paramLabel = "MODEL",
      defaultValue = "default",
      description = "The bundle's name or folder (default: ${DEFAULT-VALUE}).")
  private String model = "";

  @Override
  int run() {
    Path folder = ModelHome.named(model);
    ModelBundles.verify(folder);
    try {
      out().print(Terminal.safe(Files.readString(folder.resolve(ModelBundle.CARD))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return ExitCode.DONE;
  }
}
