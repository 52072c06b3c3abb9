package org.vane.labelling;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.vane.analysis.Analysis;
import org.vane.analysis.Observation;
import org.vane.export.Column;
import org.vane.export.CsvTable;
import org.vane.profile.Profile;
import org.vane.profile.Profiler;
import org.vane.voice.Voice;

/**
 * What changes when one model takes another's place: the verdicts that flip, by document, voice and
 * target. Voices and mentions don't depend on the model, so silences never flip.
 */
public final class Flips {

  private final List<Flip> flips = new ArrayList<>();
  private int documents;
  private int verdicts;
  private int observations;
  private int relabelled;

  /**
   * Compares the analyses of one document by two models.
   *
   * @throws IllegalArgumentException if they are of different documents
   */
  public void add(Analysis before, Analysis after) {
    if (!before.document().equals(after.document())) {
      throw new IllegalArgumentException(
          "two documents: " + before.document().id() + " and " + after.document().id());
    }
    documents++;
    List<Profile> old = Profiler.profile(before);
    List<Profile> fresh = Profiler.profile(after);
    for (int i = 0; i < old.size(); i++) {
      add(old.get(i), fresh.get(i));
    }
  }

  private void add(Profile before, Profile after) {
    if (!before.isMentioned()) {
      return;
    }
    verdicts++;
    int changed = 0;
    List<Observation> old = before.observations();
    for (int i = 0; i < old.size(); i++) {
      boolean same =
          old.get(i).distribution().label() == after.observations().get(i).distribution().label();
      changed += same ? 0 : 1;
    }
    observations += old.size();
    relabelled += changed;
    if (!before.verdict().word().equals(after.verdict().word())) {
      flips.add(new Flip(before, after, changed));
    }
  }

  /** Returns how many verdicts flip. */
  public int size() {
    return flips.size();
  }

  /** Returns the report as Markdown: counts, then a row for each verdict that flips. */
  public String markdown() {
    StringBuilder report = new StringBuilder();
    line(
        report,
        "%d of %d verdicts flip in %d of %d documents; %d of %d observations have another stance.",
        flips.size(),
        verdicts,
        flips.stream().map(f -> f.before().document().id()).distinct().count(),
        documents,
        relabelled,
        observations);
    long reversals = flips.stream().filter(Flip::isReversal).count();
    line(report, "%d go from one side to the other.", reversals);
    if (flips.isEmpty()) {
      return report.toString();
    }
    line(report, "");
    line(report, "| document | voice | target | before | after | paragraphs with another stance |");
    line(report, "|---|---|---|---|---|---|");
    for (Flip flip : flips) {
      line(
          report,
          "| %s | %s | %s | %s | %s | %d of %d |",
          escaped(flip.before().document().id()),
          escaped(voice(flip)),
          flip.before().target().id(),
          verdict(flip.before()),
          verdict(flip.after()),
          flip.paragraphs(),
          flip.before().counts().mentioning());
    }
    return report.toString();
  }

  private static void line(StringBuilder report, String format, Object... values) {
    report.append(String.format(Locale.ROOT, format, values)).append('\n');
  }

  private static String escaped(String cell) {
    return cell.replaceAll("[\\p{Cntrl}]", " ").replaceAll("([\\\\|*_`<\\[])", "\\\\$1");
  }

  private static String verdict(Profile profile) {
    return profile
        .verdict()
        .estimate()
        .map(
            e ->
                String.format(
                    Locale.ROOT,
                    "%s %+.2f (%+.2f to %+.2f)",
                    profile.verdict().word(),
                    e.score(),
                    e.interval().low(),
                    e.interval().high()))
        .orElse(profile.verdict().word());
  }

  private static String voice(Flip flip) {
    Voice voice = flip.before().voice();
    return voice instanceof Voice.Author ? "AUTHOR" : voice.name();
  }

  /** Writes the verdicts that flip as CSV. */
  public void write(Appendable out) throws IOException {
    CsvTable<Flip> table =
        new CsvTable<>(
            List.of(
                Column.ofText("document", "", f -> f.before().document().id()),
                Column.ofText("voice", "", Flips::voice),
                Column.ofText("target", "", f -> f.before().target().id().value()),
                Column.ofText("verdict_before", "", f -> f.before().verdict().word()),
                Column.ofText("verdict_after", "", f -> f.after().verdict().word()),
                Column.ofText("score_before", "", f -> score(f.before())),
                Column.ofText("score_after", "", f -> score(f.after())),
                Column.ofText("mentioning", "", f -> "" + f.before().counts().mentioning()),
                Column.ofText("relabelled", "", f -> "" + f.paragraphs()),
                Column.ofText("model_before", "", f -> f.before().model().toString()),
                Column.ofText("model_after", "", f -> f.after().model().toString())),
            out,
            false);
    for (Flip flip : flips) {
      table.add(flip);
    }
    table.flush();
  }

  private static String score(Profile profile) {
    return profile
        .verdict()
        .estimate()
        .map(e -> String.format(Locale.ROOT, "%.4f", e.score()))
        .orElse("");
  }
}
