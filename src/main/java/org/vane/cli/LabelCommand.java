package org.vane.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code vane label}: the round trip with human coders. */
@Command(
    name = "label",
    mixinStandardHelpOptions = true,
    versionProvider = Vane.Version.class,
    description = "The round trip with human coders: labels out, labels in, and what they say.",
    subcommands = {LabelJoinCommand.class})
final class LabelCommand implements Runnable {

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli sets the spec before anything runs
  LabelCommand() {}

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "Missing command; say what to do, for example: vane label join");
  }
}
