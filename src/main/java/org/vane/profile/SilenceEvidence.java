package org.vane.profile;

import java.util.List;
import org.vane.analysis.Observation;
import org.vane.target.SearchedTarget;

/**
 * What stands behind "does not mention": what was looked for, where, and what came nearest.
 *
 * @param searched the target with the aliases that were searched
 * @param scope which part of the document was read for the voice
 * @param paragraphsRead how many paragraphs hold words of the voice
 * @param nearestIndirect the voice's own indirect references; where it has none, those of other
 *     voices of the document
 * @param reports observations in which another voice says that this one does not mention the target
 * @param baseline how unusual the silence is
 */
public record SilenceEvidence(
    SearchedTarget searched,
    Scope scope,
    int paragraphsRead,
    List<Observation> nearestIndirect,
    List<Observation> reports,
    Baseline baseline) {

  public SilenceEvidence {
    nearestIndirect = List.copyOf(nearestIndirect);
    reports = List.copyOf(reports);
  }

  /** Returns the same evidence with a baseline. */
  public SilenceEvidence with(Baseline other) {
    return new SilenceEvidence(searched, scope, paragraphsRead, nearestIndirect, reports, other);
  }
}
