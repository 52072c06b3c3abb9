package org.vane.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vane.labelling.Agreement;
import org.vane.labelling.AlphaFigure;
import org.vane.labelling.BadTableException;
import org.vane.labelling.Codings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code vane label agreement}: how far coders agree. */
@Command(
    name = "agreement",
    mixinStandardHelpOptions = true,
    versionProvider = Vane.Version.class,
    description = {
      "Compare coders of the same rows: Krippendorff's alpha, confusion, and the rows in dispute.",
      "A file is a filled sheet, or labelled data with id and label, and coder or second_label."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  vane label agreement anna.xlsx ben.csv --disagreements disputed.csv"})
final class LabelAgreementCommand extends AbstractCommand {

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Sheets or labelled data.")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--disagreements",
      paramLabel = "FILE",
      description = "Where to write the rows that the coders disagree on, as CSV.")
  private @Nullable Path disagreements;

  @Option(names = "--json", description = "Print one JSON object.")
  private boolean json;

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      description = "The encoding of CSV files, where it is not UTF-8.")
  private Charset encoding = StandardCharsets.UTF_8;

  @Override
  int run() {
    Codings codings = new Codings();
    int unread = 0;
    for (Path file : files) {
      try {
        codings.add(file, encoding);
      } catch (BadTableException e) {
        unread++;
        complain(e);
      }
    }
    codings.problems().forEach(problem -> say("vane: " + Terminal.safe(problem)));
    Agreement agreement = codings.agreement();
    if (agreement.observations() == 0) {
      say("vane: no row has labels of two coders: give files with the same ids and two coders");
      return ExitCode.BAD_INPUT;
    }
    out().println(json ? json(agreement).toString() : text(agreement));
    if (disagreements != null) {
      write(agreement, disagreements);
    }
    int bad = codings.problems().size();
    if (bad + unread > 0) {
      say("vane: " + bad + " rows and " + unread + " files were bad and are left out");
      return ExitCode.BAD_INPUT;
    }
    return ExitCode.DONE;
  }

  private static void write(Agreement agreement, Path file) {
    StringBuilder csv = new StringBuilder();
    try {
      agreement.writeDisputed(csv);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    AtomicFiles.write(file, csv.toString());
  }

  private static String text(Agreement agreement) {
    List<String> lines = new ArrayList<>();
    lines.add(line("coders            %s", Terminal.safe(String.join(", ", agreement.coders()))));
    lines.add(line("rows              %d with labels of two or more", agreement.observations()));
    lines.add(line("same label        %.1f%% of pairs", 100 * agreement.sameShare()));
    lines.add("alpha, nominal    " + figure(agreement.nominal()));
    lines.add("alpha, ordinal    " + figure(agreement.ordinal()) + ", stances only");
    lines.add("alpha, mention    " + figure(agreement.mention()) + ", none against any stance");
    lines.add(line("in dispute        %d rows", agreement.disputed()));
    lines.add("");
    StringBuilder head = new StringBuilder(line("%-26s", "first by name \\ other"));
    Agreement.labels().forEach(label -> head.append(line("%9s", label)));
    lines.add(head.toString());
    for (String first : Agreement.labels()) {
      StringBuilder row = new StringBuilder(line("%-26s", first));
      for (String other : Agreement.labels()) {
        row.append(line("%9d", agreement.count(first, other)));
      }
      lines.add(row.toString());
    }
    lines.add("");
    lines.add("Krippendorff asks for .800, and for .667 where conclusions stay tentative.");
    return String.join("\n", lines);
  }

  private static String figure(Optional<AlphaFigure> figure) {
    return figure
        .map(
            f ->
                line(
                    "%.3f  (95%% %.3f to %.3f, %d rows)",
                    f.value(), f.low(), f.high(), f.observations()))
        .orElse("none: all labels are the same");
  }

  private static String line(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }

  private static ObjectNode json(Agreement agreement) {
    ObjectNode json = new ObjectMapper().createObjectNode();
    agreement.coders().forEach(json.withArray("coders")::add);
    json.put("rows", agreement.observations()).put("same", rounded(agreement.sameShare()));
    alpha(json, "alpha_nominal", agreement.nominal());
    alpha(json, "alpha_ordinal", agreement.ordinal());
    alpha(json, "alpha_mention", agreement.mention());
    json.put("disputed", agreement.disputed());
    Agreement.labels().forEach(json.withArray("labels")::add);
    for (String first : Agreement.labels()) {
      ArrayNode row = json.withArray("confusion").addArray();
      Agreement.labels().forEach(other -> row.add(agreement.count(first, other)));
    }
    return json;
  }

  private static void alpha(ObjectNode json, String name, Optional<AlphaFigure> figure) {
    figure.ifPresentOrElse(
        f ->
            json.putObject(name)
                .put("value", rounded(f.value()))
                .put("low", rounded(f.low()))
                .put("high", rounded(f.high()))
                .put("rows", f.observations()),
        () -> json.putNull(name));
  }

  private static double rounded(double value) {
    return Math.round(value * 10_000) / 10_000.0;
  }
}
