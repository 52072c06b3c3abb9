package org.vane.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vane.compare.Grouping;
import org.vane.report.Provenance.Option;
import org.vane.report.ReportModel;
import org.vane.report.ReportWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code vane compare}: what sets documents, voices, outlets or years apart. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    versionProvider = Vane.Version.class,
    description = {
      "Compare documents, voices, outlets or years.",
      "Prints the findings and writes comparison.md, comparison.html, comparison.json,",
      "differences.csv and groups.csv. Up to four groups are compared each with each, more of them",
      "each with all the others."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  vane compare article.txt speech.txt --manifest manifest.csv",
      "  vane compare --by year speeches/*.txt --kind speech --speaker \"Ana Ruiz\"",
      "  vane compare --by outlet articles/ --manifest manifest.csv --voice \"Ana Ruiz\""
    })
final class CompareCommand extends AbstractCommand {

  private static final int FEWEST_GROUPS = 2;

  @Mixin private InputOptions inputs = new InputOptions();
  @Mixin private AnalysisOptions options = new AnalysisOptions();

  @picocli.CommandLine.Option(
      names = "--by",
      paramLabel = "WHAT",
      description = "What to compare: document (the default), voice, outlet or year.")
  private Grouping by = Grouping.DOCUMENT;

  @picocli.CommandLine.Option(
      names = "--voice",
      paramLabel = "NAME",
      description = {
        "Compare only what this voice says, however its name is spelt.",
        "Where not given: the voice that each document is about; of outlets, their own words."
      })
  private @Nullable String voice;

  @picocli.CommandLine.Option(
      names = "--out",
      paramLabel = "DIR",
      description =
          "The folder to write to; reports/NAME-by-WHAT where not given, NAME being the first"
              + " document's id.")
  private @Nullable Path out;

  @picocli.CommandLine.Option(
      names = "--excel",
      description = "Start the CSV files with a byte-order mark, for spreadsheets.")
  private boolean excel;

  @Override
  int run() {
    if (voice != null && by == Grouping.VOICE) {
      throw wrongUsage(
          "--voice names the one voice to look at, so --by voice has nothing to compare; give"
              + " --by document, outlet or year with it, or leave --voice out");
    }
    checkWritable(out != null ? out : ReportFolder.PARENT);
    Analyses analyses = Analyses.of(this, inputs, options, stated());
    if (analyses.documents().isEmpty()) {
      return analyses.code();
    }
    ReportModel model;
    try (Progress progress = watch("comparing", 1)) {
      model =
          ReportModel.of(
              analyses.documents(), by, Optional.ofNullable(voice), analyses.provenance());
      progress.step();
    }
    List<String> groups = model.comparison().groups().stream().map(g -> g.key()).toList();
    if (groups.size() < FEWEST_GROUPS) {
      say("vane: " + Terminal.safe(tooFew(groups, model)));
      return ExitCode.BAD_INPUT;
    }
    new ReportWriter()
        .comparisonFindings(model)
        .forEach(line -> out().println(Terminal.safe(line) + "\n"));
    Path folder =
        out != null
            ? out
            : ReportFolder.named(analyses.documents().get(0).document().id() + "-by-" + word());
    new ComparisonFiles(folder, excel).write(model);
    say(
        "vane: wrote "
            + Terminal.safe(folder.resolve("comparison.html").toString())
            + " and the comparison's other files");
    return analyses.code();
  }

  private List<Option> stated() {
    List<Option> stated = new ArrayList<>();
    stated.add(new Option("--by", word()));
    if (voice != null) {
      stated.add(new Option("--voice", voice));
    }
    stated.addAll(inputs.stated());
    return stated;
  }

  private String word() {
    return by.name().toLowerCase(Locale.ROOT);
  }

  private String tooFew(List<String> groups, ReportModel model) {
    String found = groups.isEmpty() ? "none" : "only one (" + String.join(", ", groups) + ")";
    String needed =
        switch (by) {
          case DOCUMENT -> "Name two or more texts";
          case VOICE -> "Give texts in which two or more named voices mention a target";
          case OUTLET -> "State the outlets of articles in a manifest (file,outlet,kind)";
          case YEAR ->
              "State dates in a manifest (file,date), or end the files' names in the year:"
                  + " NAME_1998.txt";
        };
    return "compare --by "
        + word()
        + ": two or more are needed, found "
        + found
        + " in "
        + model.documents().size()
        + (model.documents().size() == 1 ? " document" : " documents")
        + (voice == null ? "" : " with words of " + voice)
        + ". "
        + needed;
  }
}
