package org.vane.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vane.analysis.Analysis;
import org.vane.analysis.Explainer;
import org.vane.analysis.Observation;
import org.vane.ingest.ReadDocument;
import org.vane.profile.ProfiledDocument;
import org.vane.profile.Profiler;
import org.vane.report.ExplainedProfile;
import org.vane.report.ExplanationWriter;
import org.vane.report.Provenance;
import org.vane.stance.ExplainableModel;
import org.vane.target.TargetDefinitions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code vane explain}: from a number down to words and rules. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    versionProvider = Vane.Version.class,
    description = {
      "Show why a paragraph counts as it does.",
      "From the verdict it is part of down to probabilities, mentions with their alias rules,"
          + " whose",
      "words they are and by which rule, what the model was asked, and what each word does to the",
      "score (leave-one-out)."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  vane explain article.txt --paragraph 8 --target us",
      "  vane explain article.txt --paragraph 4 --target russia --voice \"Anton Dravik\" --json"
    })
final class ExplainCommand extends AbstractCommand {

  @Mixin private InputOptions inputs = new InputOptions();
  @Mixin private AnalysisOptions options = new AnalysisOptions();

  @Option(
      names = "--paragraph",
      required = true,
      paramLabel = "N",
      description = "The paragraph's number as reports show it; 0 is the headline.")
  private int paragraph;

  @Option(
      names = "--target",
      required = true,
      paramLabel = "ID",
      description = "The target's id: us, russia, south-korea, or one of --targets.")
  private String target = "";

  @Option(
      names = "--voice",
      paramLabel = "NAME",
      description = "Whose words; every voice that mentions the target there, where not given.")
  private @Nullable String voice;

  @Option(names = "--json", description = "Print one JSON object (explanation.schema.json).")
  private boolean json;

  @Override
  int run() {
    TargetDefinitions targets = options.targets();
    List<ReadDocument> documents = new ArrayList<>();
    int code = inputs.forEach(this, System.in, documents::add);
    if (documents.isEmpty()) {
      return code;
    }
    if (documents.size() > 1) {
      throw wrongUsage("explain takes one document, found " + documents.size() + "; give one file");
    }
    ReadDocument input = documents.get(0);
    try (ExplainableModel model = options.model()) {
      Analysis analysis = AnalysisOptions.analyser(targets, model).analyse(input.document());
      ExplainChoice choice = new ExplainChoice(analysis, targets);
      List<Observation> chosen;
      try {
        chosen = choice.of(paragraph, target, voice);
      } catch (ExplainChoice.NothingThereException e) {
        complain(e);
        return ExitCode.WRONG_USAGE;
      }
      ExplanationWriter writer = new ExplanationWriter(targets, provenance(input, targets, model));
      List<ExplainedProfile> explained;
      try (Progress progress = watch("explaining", chosen.size())) {
        explained = explained(analysis, chosen, new Explainer(model), progress);
      }
      out()
          .print(
              json
                  ? writer.json(explained)
                  : writer.text(explained, Terminal.width(), Terminal.takesColours()));
    }
    return code;
  }

  private static List<ExplainedProfile> explained(
      Analysis analysis, List<Observation> chosen, Explainer explainer, Progress progress) {
    ProfiledDocument profiled = Profiler.profiled(analysis);
    List<ExplainedProfile> explained = new ArrayList<>();
    for (Observation each : chosen) {
      explained.add(
          new ExplainedProfile(
              profiled.profile(each.voice(), each.target()).orElseThrow(),
              explainer.explain(analysis, each)));
      progress.step();
    }
    return explained;
  }

  private static Provenance provenance(
      ReadDocument input, TargetDefinitions targets, ExplainableModel model) {
    return new Provenance(
        ToolVersion.get(),
        model.id().name() + " " + model.id().sha256(),
        AnalysisOptions.searchedBy(targets),
        List.of(
            new Provenance.Input(
                input.document().id(), input.sha256(), input.document().text().length())),
        List.of());
  }
}
