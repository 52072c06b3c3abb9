package org.vane.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.vane.export.CsvTable;
import org.vane.labelling.LabelJoin;
import org.vane.labelling.LabelledDataCsv;
import org.vane.labelling.LabelledObservation;
import org.vane.labelling.ParagraphLabel;
import org.vane.labelling.ParagraphLabelsCsv;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code vane label join}: labels without texts and the texts, married to labelled data. */
@Command(
    name = "join",
    mixinStandardHelpOptions = true,
    versionProvider = Vane.Version.class,
    description = {
      "Marry labels without texts with the texts you have: labelled data for train and evaluate.",
      "Says which documents are missing and which paragraphs are not the ones that were labelled."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  vane label join datasets/un-general-debate/labels.csv texts/ --csv joined.csv"})
final class LabelJoinCommand extends AbstractCommand {

  private static final int MOST_SHOWN = 10;

  @Parameters(
      index = "0",
      paramLabel = "LABELS.csv",
      description = "document,paragraph,sha1,voice,voice_kind,target,start,end,label,coder")
  private Path labels = Path.of("");

  @Mixin private InputOptions texts = new InputOptions();

  @Option(
      names = "--coder",
      paramLabel = "NAME",
      description = "Take the labels of this coder only; may be repeated.")
  private List<String> coders = new ArrayList<>();

  @Option(
      names = "--csv",
      paramLabel = "FILE",
      description = "Where to write; - (the default) is standard output.")
  private @Nullable String csv;

  @Override
  int run() {
    if (!texts.dropFirst()) {
      throw wrongUsage("no texts: after the labels, name the files or folders they are of");
    }
    List<ParagraphLabel> wanted = wanted();
    LabelJoin join = new LabelJoin(wanted);
    int code = texts.forEach(this, System.in, input -> join.add(input.document()));
    LabelJoin.Joined joined = join.joined();
    write(joined);
    if (joined.left() == 0) {
      say("vane: joined all " + joined.rows().size() + " labels with their texts");
      return code;
    }
    list(joined.missing().stream().map(id -> id + ": no text of that name").toList(), "documents");
    list(joined.differing(), "paragraphs");
    say(
        "vane: "
            + joined.rows().size()
            + " of "
            + wanted.size()
            + " labels were joined; "
            + joined.left()
            + " could not be: "
            + joined.missing().size()
            + " documents missing, "
            + joined.differing().size()
            + " paragraphs other than labelled");
    return ExitCode.BAD_INPUT;
  }

  private List<ParagraphLabel> wanted() {
    List<ParagraphLabel> all = ParagraphLabelsCsv.read(labels);
    if (coders.isEmpty()) {
      return all;
    }
    TreeSet<String> known = new TreeSet<>();
    all.forEach(label -> known.add(label.coder()));
    for (String coder : coders) {
      if (!known.contains(coder)) {
        throw wrongUsage(
            "--coder "
                + Terminal.safe(coder)
                + ": no label in "
                + labels
                + " is of that coder; found "
                + Terminal.safe(String.join(", ", known)));
      }
    }
    return all.stream().filter(label -> coders.contains(label.coder())).toList();
  }

  private void write(LabelJoin.Joined joined) {
    String source = LabelledObservation.sourceOf(labels);
    try (CsvOutput output = CsvOutput.open(csv, out())) {
      CsvTable<LabelledObservation> table = LabelledDataCsv.open(output.writer(), false);
      for (LabelJoin.Row row : joined.rows()) {
        table.add(LabelledObservation.of(row, source));
      }
      table.flush();
      output.done();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lists what is wrong; many lines only where more is asked for. */
  private void list(List<String> problems, String what) {
    int shown = verbose() ? problems.size() : Math.min(problems.size(), MOST_SHOWN);
    problems.subList(0, shown).forEach(problem -> say("vane: " + Terminal.safe(problem)));
    if (shown < problems.size()) {
      say("vane: and " + (problems.size() - shown) + " more " + what + "; -v lists them all");
    }
  }
}
