package org.vane.report;

import java.util.ArrayList;
import java.util.List;
import org.vane.report.wording.English;
import org.vane.report.wording.Outline;
import org.vane.report.wording.Wording;
import org.vane.target.TargetDefinitions;

/** Writes why paragraphs count as they do: as a tree for a terminal, or as JSON. */
public final class ExplanationWriter {

  private final Wording wording = new English();
  private final TargetDefinitions targets;
  private final Provenance provenance;

  /**
   * Makes a writer.
   *
   * @param targets the targets that were searched for, whose notes say what an alias means
   * @param provenance what the explanations were made from and by
   */
  public ExplanationWriter(TargetDefinitions targets, Provenance provenance) {
    this.targets = targets;
    this.provenance = provenance;
  }

  /**
   * Returns a tree for each explanation; it ends in a line end. Text from the document cannot steer
   * the terminal.
   *
   * @param width of a line in characters; longer text is wrapped
   * @param colours whether to colour stances with terminal escapes
   */
  public String text(List<ExplainedProfile> explained, int width, boolean colours) {
    OutlineText text = new OutlineText(width, colours);
    for (ExplainedProfile each : explained) {
      text.add(
          wording.explanation(each.profile(), each.explanation(), targets).and(madeFromAndBy()));
    }
    return text.toString();
  }

  private Outline madeFromAndBy() {
    List<Outline> parts = new ArrayList<>();
    provenance
        .inputs()
        .forEach(i -> parts.add(made("provenance.document", i.document() + " " + i.sha256())));
    parts.add(made("provenance.model", provenance.model()));
    parts.add(made("provenance.targets", provenance.targets()));
    parts.add(made("provenance.tool", provenance.toolVersion()));
    return Outline.of(wording.label("provenance.heading"), parts);
  }

  private Outline made(String label, String value) {
    return Outline.leaf(wording.label(label) + " " + value);
  }

  /**
   * Returns the explanations as one JSON object after {@code explanation.schema.json}; it ends in a
   * line end. What could steer a terminal is escaped, so that the parsed text is the document's.
   */
  public String json(List<ExplainedProfile> explained) {
    return new ExplanationJson(targets, provenance).of(explained);
  }
}
