package org.vane.cli;

import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Entry point of the command line. */
@Command(
    name = "vane",
    mixinStandardHelpOptions = true,
    versionProvider = Vane.Version.class,
    description =
        "Reads speeches and news and says who takes which stance toward which country, on what"
            + " evidence.",
    subcommands = {
      ReportCommand.class,
      ScoreCommand.class,
      VoicesCommand.class,
      ExplainCommand.class,
      CompareCommand.class,
      TrainCommand.class,
      EvaluateCommand.class,
      ModelsCommand.class,
      AutoComplete.GenerateCompletion.class,
      LabelCommand.class,
      CommandLine.HelpCommand.class
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:internal error",
      "2:wrong usage",
      "3:an input could not be read or is not what it must be (the others are still processed)"
    },
    footerHeading = "%nExamples:%n",
    footer = {"  vane report article.txt", "  vane help compare", "  man docs/man/vane.1"})
public final class Vane implements Runnable {

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli sets the spec before anything runs
  Vane() {}

  /** Runs the command line and exits with its code. */
  public static void main(String[] args) {
    System.exit(
        run(
            new PrintWriter(System.out, true, StandardCharsets.UTF_8),
            new PrintWriter(System.err, true, StandardCharsets.UTF_8),
            args));
  }

  /** Runs the command line with the given streams and returns the exit code. */
  static int run(PrintWriter out, PrintWriter err, String... args) {
    int code = line().setOut(out).setErr(err).execute(args);
    out.flush();
    err.flush();
    return code;
  }

  /** Says what is wrong and where help is; the whole usage would push it off the screen. */
  private static int wrongUsage(ParameterException e, String[] args) {
    PrintWriter err = e.getCommandLine().getErr();
    err.println("vane: " + Terminal.safe(String.valueOf(e.getMessage())));
    UnmatchedArgumentException.printSuggestions(e, err);
    err.println("Try: " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help");
    return ExitCode.WRONG_USAGE;
  }

  private static LocalDate date(String value) {
    try {
      return LocalDate.parse(value);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException("found '" + value + "'; write it as 2025-08-15");
    }
  }

  private static Charset charset(String value) {
    try {
      return Charset.forName(value);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(
          "found '"
              + value
              + "', which is no encoding known here; allowed are UTF-8, windows-1252, EUC-KR and"
              + " others by their IANA names");
    }
  }

  /** Makes the command line with all its commands. */
  static CommandLine line() {
    CommandLine line = new CommandLine(new Vane());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.registerConverter(LocalDate.class, Vane::date);
    line.registerConverter(Charset.class, Vane::charset);
    line.setParameterExceptionHandler(Vane::wrongUsage);
    example(line, "help", "vane help compare");
    example(line, "generate-completion", "source <(vane generate-completion)");
    return line;
  }

  /** Gives a command that comes with the library the example that ours have. */
  private static void example(CommandLine line, String command, String example) {
    Objects.requireNonNull(line.getSubcommands().get(command))
        .getCommandSpec()
        .usageMessage()
        .footerHeading("%nExamples:%n")
        .footer("  " + example);
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "Missing command; say what to do, for example: vane report FILE");
  }

  /** Reads the version from the jar's manifest. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"vane " + ToolVersion.get()};
    }
  }
}
