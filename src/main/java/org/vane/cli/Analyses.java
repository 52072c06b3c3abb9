package org.vane.cli;

import java.util.ArrayList;
import java.util.List;
import org.vane.analysis.Analyser;
import org.vane.analysis.Analysis;
import org.vane.document.Document;
import org.vane.report.Provenance;
import org.vane.report.Provenance.Input;
import org.vane.report.Provenance.Option;
import org.vane.target.TargetDefinitions;

/**
 * What became of the inputs of a report.
 *
 * @param code {@link ExitCode#DONE}, or {@link ExitCode#BAD_INPUT} where an input failed
 * @param documents the analysed inputs, in their order
 * @param provenance what they were made from and by
 */
record Analyses(int code, List<Analysis> documents, Provenance provenance) {

  private static final String YEAR_OF_NAME = "year taken from the file name";

  Analyses {
    documents = List.copyOf(documents);
  }

  /** Reads and analyses every input, one at a time. */
  static Analyses of(
      AbstractCommand command, InputOptions inputs, AnalysisOptions options, List<Option> stated) {
    List<Analysis> documents = new ArrayList<>();
    List<Input> sources = new ArrayList<>();
    if (!inputs.find(command)) {
      return new Analyses(
          inputs.end(command), List.of(), new Provenance("", "", "", List.of(), stated));
    }
    try (ModelAhead model = options.modelAhead()) {
      TargetDefinitions targets = options.targets();
      Analyser analyser = AnalysisOptions.analyser(targets, model);
      int code =
          inputs.forEach(
              command,
              System.in,
              input -> {
                documents.add(analyser.analyse(input.document()));
                sources.add(source(input.document(), input.sha256()));
              });
      return new Analyses(
          code,
          documents,
          new Provenance(
              ToolVersion.get(),
              model.get().id().name() + " " + model.get().id().sha256(),
              AnalysisOptions.searchedBy(targets),
              sources,
              stated));
    }
  }

  private static Input source(Document document, String sha256) {
    return new Input(
        document.id(),
        sha256,
        document.text().length(),
        document.metadata().yearOnly() ? YEAR_OF_NAME : "");
  }
}
