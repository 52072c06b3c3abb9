package org.vane.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vane.ingest.UnreadableInputException;
import org.vane.labelling.BadTableException;
import org.vane.stance.ModelException;
import org.vane.target.InvalidTargetFileException;
import org.vane.training.BadRowException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What every command shares: help, verbosity, and one place that maps failures to exit codes. */
abstract class AbstractCommand implements Callable<Integer> {

  @Spec CommandSpec spec;

  @Option(names = "-v", description = "Say more on stderr; -vv adds stack traces.")
  private boolean[] verbosity = {};

  private @Nullable String last;
  private @Nullable Progress progress;

  @SuppressWarnings("NullAway.Init") // picocli sets the spec before anything runs
  AbstractCommand() {}

  /**
   * Does the work.
   *
   * @return the exit code
   */
  abstract int run();

  @Override
  public final Integer call() {
    try {
      return run();
    } catch (ParameterException e) {
      throw e;
    } catch (UnreadableInputException
        | InvalidTargetFileException
        | ModelException
        | BadRowException
        | BadTableException e) {
      return fail(ExitCode.BAD_INPUT, String.valueOf(e.getMessage()), e);
    } catch (CannotWriteException e) {
      return fail(ExitCode.INTERNAL_ERROR, String.valueOf(e.getMessage()), e);
    } catch (RuntimeException e) {
      return fail(
          ExitCode.INTERNAL_ERROR,
          "internal error: " + e + ". Please report it with the output of -vv",
          e);
    } finally {
      if (last != null) {
        say(last);
      }
      out().flush();
      err().flush();
    }
  }

  /** Reports that one input failed; the others go on. */
  final void complain(RuntimeException e) {
    say("vane: " + Terminal.safe(String.valueOf(e.getMessage())));
    traceIfAsked(e);
  }

  private int fail(int code, String message, RuntimeException e) {
    say("vane: " + Terminal.safe(message));
    traceIfAsked(e);
    return code;
  }

  private void traceIfAsked(RuntimeException e) {
    if (verbosity.length >= 2) {
      e.printStackTrace(err());
    }
  }

  final boolean verbose() {
    return verbosity.length >= 1;
  }

  /** Starts to show how far a job is; whoever starts it closes it. */
  final Progress watch(String task, long total) {
    progress = Progress.of(err(), task, total);
    return progress;
  }

  final void say(String line) {
    if (progress != null) {
      progress.makeRoom();
    }
    err().println(line);
    err().flush();
  }

  /** Says something when all else is said. */
  final void sayLast(String line) {
    last = line;
  }

  /**
   * Checks, before any work, that a folder can be written to.
   *
   * @throws ParameterException if it can't
   */
  final void checkWritable(Path folder) {
    try {
      AtomicFiles.check(folder);
    } catch (CannotWriteException e) {
      throw wrongUsage(String.valueOf(e.getMessage()));
    }
  }

  /**
   * Opens the place that a table is written to.
   *
   * @throws ParameterException if nothing can be written there
   */
  final CsvOutput csvOutput(@Nullable String name) {
    try {
      return CsvOutput.open(name, out());
    } catch (CannotWriteException e) {
      throw wrongUsage(String.valueOf(e.getMessage()));
    }
  }

  final PrintWriter out() {
    return spec.commandLine().getOut();
  }

  final PrintWriter err() {
    return spec.commandLine().getErr();
  }

  final ParameterException wrongUsage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
