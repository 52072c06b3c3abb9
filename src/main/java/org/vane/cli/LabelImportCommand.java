package org.vane.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.vane.export.CsvTable;
import org.vane.labelling.BadTableException;
import org.vane.labelling.Import;
import org.vane.labelling.LabelledDataCsv;
import org.vane.labelling.LabelledObservation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code vane label import}: filled sheets in, labelled data out. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    versionProvider = Vane.Version.class,
    description = {
      "Check every cell of filled sheets and write labelled data for train and evaluate.",
      "A bad row is named with what is wrong and costs no other."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  vane label import anna.xlsx ben.csv --csv labelled.csv"})
final class LabelImportCommand extends AbstractCommand {

  @Parameters(
      arity = "1..*",
      paramLabel = "SHEET",
      description = "Sheets that were exported and filled: .xlsx, or .csv as spreadsheets save it.")
  private List<Path> sheets = new ArrayList<>();

  @Option(
      names = "--csv",
      paramLabel = "FILE",
      description = "Where to write the labelled data; - (the default) is standard output.")
  private @Nullable String csv;

  @Option(
      names = "--no-mention",
      paramLabel = "FILE",
      description = "Where to write the rows that coders labelled none: mentions that are none.")
  private @Nullable Path noMention;

  @Option(
      names = "--coder",
      paramLabel = "NAME",
      description = "Whose the rows are that do not say so; the file's name where not given.")
  private @Nullable String coder;

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      description = "The encoding of CSV files, where it is not UTF-8.")
  private Charset encoding = StandardCharsets.UTF_8;

  private final List<Import> imports = new ArrayList<>();
  private int unread;

  @Override
  int run() {
    sheets.forEach(this::read);
    if (imports.isEmpty()) {
      return ExitCode.BAD_INPUT;
    }
    int good = write();
    int bad = imports.stream().mapToInt(i -> i.problems().size()).sum();
    int open = imports.stream().mapToInt(Import::open).sum();
    long none = imports.stream().mapToLong(Import::withoutMention).sum();
    say(
        String.format(
            Locale.ROOT,
            "vane: %d rows with a stance were written; %d are labelled none, %d are not judged yet;"
                + " %d rows and %d files were bad",
            good,
            none,
            open,
            bad,
            unread));
    return bad + unread > 0 ? ExitCode.BAD_INPUT : ExitCode.DONE;
  }

  private void read(Path sheet) {
    try {
      Import read = Import.read(sheet, encoding, coder);
      read.problems().forEach(problem -> say("vane: " + Terminal.safe(problem)));
      imports.add(read);
    } catch (BadTableException e) {
      unread++;
      complain(e);
    }
  }

  private int write() {
    int good = 0;
    try (CsvOutput output = CsvOutput.open(csv, out())) {
      CsvTable<LabelledObservation> table = LabelledDataCsv.open(output.writer(), false);
      for (Import read : imports) {
        for (LabelledObservation observation : read.observations()) {
          table.add(observation);
          good++;
        }
      }
      table.flush();
      output.done();
      if (noMention != null) {
        StringBuilder rows = new StringBuilder();
        Import.writeWithoutMention(imports, rows);
        AtomicFiles.write(noMention, rows.toString());
      }
      return good;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
