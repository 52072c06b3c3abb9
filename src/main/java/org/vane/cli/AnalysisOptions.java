package org.vane.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.vane.analysis.Analyser;
import org.vane.stance.ExplainableModel;
import org.vane.stance.ModelBundles;
import org.vane.stance.StanceModel;
import org.vane.target.MentionFinder;
import org.vane.target.TargetDefinitions;
import org.vane.target.TargetFiles;
import org.vane.voice.VoiceAnalyser;
import picocli.CommandLine.Option;

/** Which targets are searched for and which model scores them. */
final class AnalysisOptions {

  @Option(
      names = "--targets",
      paramLabel = "FILE",
      description = {
        "Target definitions (YAML) in place of the shipped three (us, russia, south-korea).",
        "'extended' takes the shipped list of further countries and blocs."
      })
  private @Nullable String targets;

  @Option(
      names = "--model",
      paramLabel = "DIR",
      description = "The model bundle; the shipped one where not given.")
  private @Nullable Path model;

  TargetDefinitions targets() {
    if (targets == null) {
      return TargetFiles.shipped();
    }
    return targets.equals("extended")
        ? TargetFiles.shippedExtended()
        : TargetFiles.read(Path.of(targets));
  }

  ExplainableModel model() {
    return ModelBundles.open(model != null ? model : ModelHome.shipped());
  }

  /** Begins to open the model; what else a run needs can be made meanwhile. */
  ModelAhead modelAhead() {
    return new ModelAhead(model != null ? model : ModelHome.shipped());
  }

  /** Returns by what mentions are found: definitions and classifier, each with its checksum. */
  static String searchedBy(TargetDefinitions targets) {
    return targets.displayPath()
        + " "
        + targets.sha256()
        + "; descriptions by "
        + Descriptions.classifier().id();
  }

  /** Waits for the model last, so that what else an analyser needs is made meanwhile. */
  static Analyser analyser(TargetDefinitions targets, ModelAhead model) {
    VoiceAnalyser voices = new VoiceAnalyser();
    MentionFinder mentions = new MentionFinder(targets);
    return new Analyser(voices, mentions, model.get(), Descriptions.classifier());
  }

  static Analyser analyser(TargetDefinitions targets, StanceModel model) {
    return new Analyser(
        new VoiceAnalyser(), new MentionFinder(targets), model, Descriptions.classifier());
  }
}
