package org.vane.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * {@code vane models}: which model bundles there are, what they are, and whether they are whole.
 */
@Command(
    name = "models",
    mixinStandardHelpOptions = true,
    versionProvider = Vane.Version.class,
    description = {
      "List the model bundles, show the card of one, check them, or mix several.",
      "A bundle is named by its folder, or by its name where it lies in models/."
    },
    subcommands = {
      ModelsListCommand.class,
      ModelsShowCommand.class,
      ModelsVerifyCommand.class,
      ModelsMixCommand.class
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  vane models list",
      "  vane models show default",
      "  vane models verify models/mine"
    })
final class ModelsCommand implements Runnable {

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli sets the spec before anything runs
  ModelsCommand() {}

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "Missing command after 'models': list, show, verify or mix; for example: vane models list");
  }
}
