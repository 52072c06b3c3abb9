package org.vane.cli;

import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vane.document.Document;
import org.vane.document.DocumentKind;
import org.vane.ingest.DocumentReader;
import org.vane.ingest.GivenMetadata;
import org.vane.ingest.Inputs;
import org.vane.ingest.Inputs.Input;
import org.vane.ingest.Manifest;
import org.vane.ingest.ReadDocument;
import org.vane.ingest.UnreadableInputException;
import org.vane.report.Provenance.Option;
import picocli.CommandLine.Parameters;

/** The inputs of a command and what is stated about them. */
final class InputOptions {

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description = {
        "A text file, a saved web page, a folder (every .txt and .html in it and below), a table"
            + " of",
        "documents (.jsonl or .csv with a column text), a web address, or - for standard input."
      })
  private List<String> arguments = new ArrayList<>();

  @picocli.CommandLine.Option(
      names = "--speaker",
      paramLabel = "NAME",
      description = "Whose speech or statement it is.")
  private @Nullable String speaker;

  @picocli.CommandLine.Option(
      names = "--outlet",
      paramLabel = "NAME",
      description = "Who published it.")
  private @Nullable String outlet;

  @picocli.CommandLine.Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      description = "When it was published.")
  private @Nullable LocalDate date;

  @picocli.CommandLine.Option(
      names = "--kind",
      paramLabel = "KIND",
      description =
          "What it is: ${COMPLETION-CANDIDATES}. Own words of a speech or statement are the"
              + " speaker's.")
  private @Nullable DocumentKind kind;

  @picocli.CommandLine.Option(names = "--title", paramLabel = "TEXT", description = "Its headline.")
  private @Nullable String title;

  @picocli.CommandLine.Option(
      names = "--manifest",
      paramLabel = "FILE",
      description = "A CSV that states metadata: file,title,date,outlet,speaker,kind.")
  private @Nullable Path manifest;

  @picocli.CommandLine.Option(
      names = "--encoding",
      paramLabel = "NAME",
      description = "The encoding of the inputs, where it is not UTF-8.")
  private @Nullable Charset encoding;

  private final Map<String, Integer> ids = new HashMap<>();
  private @Nullable List<Input> found;
  private Manifest stated = Manifest.none();
  private int read;
  private int failed;

  /** Does something with a document. */
  interface Use {
    void accept(ReadDocument input);
  }

  /**
   * Reads the manifest and looks for the inputs, before anything dear is loaded; what isn't there
   * is complained about.
   *
   * @return whether there is anything to read; where not, {@link #end} says the rest
   */
  boolean find(AbstractCommand command) {
    List<Input> inputs = resolve(command);
    if (manifest != null) {
      stated = Manifest.read(manifest);
      if (!stated.isEmpty() && inputs.stream().noneMatch(this::isInManifest)) {
        command.say(
            "vane: "
                + Terminal.safe(manifest.toString())
                + ": names none of the inputs; its column 'file' holds their paths or names");
      }
    }
    found = inputs;
    return !inputs.isEmpty();
  }

  private boolean isInManifest(Input input) {
    return input.source() == Inputs.Source.FILE && stated.names(Path.of(input.name()));
  }

  /**
   * Leaves out the first argument, for which a command has a use of its own.
   *
   * @return whether any input is left
   */
  boolean dropFirst() {
    arguments = List.copyOf(arguments.subList(1, arguments.size()));
    return !arguments.isEmpty();
  }

  /**
   * Reads every input, one at a time; a bad one is complained about and costs no other.
   *
   * @return {@link ExitCode#DONE}, or {@link ExitCode#BAD_INPUT} where an input failed
   */
  int forEach(AbstractCommand command, InputStream standardInput, Use use) {
    if (found == null) {
      find(command);
    }
    List<Input> inputs = found == null ? List.of() : found;
    DocumentReader reader =
        new DocumentReader(
            encoding, stated, new GivenMetadata(title, date, outlet, speaker, kind), standardInput);
    try (Progress progress = command.watch("documents", inputs.size())) {
      for (Input input : inputs) {
        reader.read(
            input,
            document -> {
              use.accept(withUniqueId(document));
              read++;
            },
            problem -> {
              failed++;
              command.complain(problem);
            });
        progress.step();
      }
    }
    return end(command);
  }

  /** Counts, as a command's last words, where inputs failed; returns the exit code. */
  int end(AbstractCommand command) {
    if (failed > 0) {
      command.sayLast(
          "vane: "
              + read
              + " of "
              + (read + failed)
              + " inputs were analysed; "
              + failed
              + " could not be");
    }
    return failed > 0 ? ExitCode.BAD_INPUT : ExitCode.DONE;
  }

  /** Takes the files of one ending out of the inputs, for who reads them otherwise. */
  List<Path> takeEndingIn(String ending) {
    List<Path> taken = new ArrayList<>();
    List<String> rest = new ArrayList<>();
    for (String argument : arguments) {
      boolean ends = argument.toLowerCase(Locale.ROOT).endsWith(ending);
      if (ends && !Files.isDirectory(Path.of(argument))) {
        taken.add(Path.of(argument));
      } else {
        rest.add(argument);
      }
    }
    arguments = rest;
    return taken;
  }

  boolean hasAny() {
    return !arguments.isEmpty();
  }

  /** Returns what is stated about all inputs, for the provenance. */
  List<Option> stated() {
    List<Option> stated = new ArrayList<>();
    state(stated, "--speaker", speaker);
    state(stated, "--outlet", outlet);
    state(stated, "--date", date);
    state(stated, "--kind", kind == null ? null : kind.name().toLowerCase(Locale.ROOT));
    state(stated, "--title", title);
    state(stated, "--manifest", manifest == null ? null : manifest.getFileName());
    state(stated, "--encoding", encoding);
    return stated;
  }

  private static void state(List<Option> stated, String name, @Nullable Object value) {
    if (value != null) {
      stated.add(new Option(name, value.toString()));
    }
  }

  private List<Input> resolve(AbstractCommand command) {
    List<Input> inputs = new ArrayList<>();
    for (String argument : arguments) {
      try {
        inputs.addAll(Inputs.resolve(argument));
      } catch (UnreadableInputException e) {
        failed++;
        command.complain(e);
      }
    }
    return inputs;
  }

  /** Two files of one name in two folders stay two documents. */
  private ReadDocument withUniqueId(ReadDocument input) {
    Document document = input.document();
    int seen = ids.merge(document.id(), 1, Integer::sum);
    return seen == 1
        ? input
        : new ReadDocument(
            new Document(
                document.id() + "~" + seen,
                document.text(),
                document.metadata(),
                document.paragraphs()),
            input.sha256());
  }
}
