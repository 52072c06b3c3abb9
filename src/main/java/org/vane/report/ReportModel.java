package org.vane.report;

import java.util.List;
import java.util.Optional;
import org.vane.analysis.Analysis;
import org.vane.compare.Comparer;
import org.vane.compare.Comparison;
import org.vane.compare.Grouping;
import org.vane.profile.Baselines;
import org.vane.profile.ProfiledDocument;
import org.vane.profile.Profiler;

/**
 * All that a report is made from.
 *
 * @param documents the documents with their profiles, at least one, in the order of the report
 * @param comparison the same documents side by side
 * @param provenance what they were made from and by
 */
public record ReportModel(
    List<ProfiledDocument> documents, Comparison comparison, Provenance provenance) {

  public ReportModel {
    documents = List.copyOf(documents);
    if (documents.isEmpty()) {
      throw new IllegalArgumentException("a report needs a document");
    }
  }

  /** Profiles analyses, judges their silences by each other, compares them, in the order given. */
  public static ReportModel of(List<Analysis> analyses, Provenance provenance) {
    return of(analyses, Grouping.DOCUMENT, Optional.empty(), provenance);
  }

  /**
   * Does the same with documents put together before they are compared.
   *
   * @param voice name of the only voice to compare; where not given, each document's lead
   */
  public static ReportModel of(
      List<Analysis> analyses, Grouping grouping, Optional<String> voice, Provenance provenance) {
    List<ProfiledDocument> documents =
        Baselines.apply(analyses.stream().map(Profiler::profiled).toList());
    return new ReportModel(documents, Comparer.compare(documents, grouping, voice), provenance);
  }
}
