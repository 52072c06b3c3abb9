package org.vane.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vane.report.wording.Prose;

/**
 * A report as its templates print it: words and positions, no more decisions.
 *
 * @param title of the whole report
 * @param comparison the documents side by side; null for one document
 * @param documents one part for each document
 * @param summary one row for each document where their parts are pages of their own, else null
 * @param searched what was searched for, each distinct set of aliases once
 * @param provenance what it was made from and by
 */
public record ReportView(
    String title,
    @Nullable ComparisonView comparison,
    List<DocumentView> documents,
    @Nullable SummaryView summary,
    List<SearchedView> searched,
    Provenance provenance) {

  /** More documents than this are folded away in HTML, to be opened one by one. */
  private static final int MOST_OPEN = 3;

  public boolean isFolded() {
    return documents.size() > MOST_OPEN;
  }

  /**
   * Many documents in short, each with a page of its own.
   *
   * @param targets names of the targets, the last columns
   * @param rows one for each document
   */
  public record SummaryView(List<String> targets, List<SummaryRow> rows) {}

  /**
   * A document in short: what its lead voice says of each target.
   *
   * @param id the document's id
   * @param title its title, else its id
   * @param page address of its page, from the report
   * @param date when it was published, or empty
   * @param voice the voice that leads
   * @param mentions how many observations stand behind all of its voices
   * @param cells the lead's verdicts, one for each target
   */
  public record SummaryRow(
      String id,
      String title,
      String page,
      String date,
      String voice,
      int mentions,
      List<Cell> cells) {}

  /**
   * Voices by targets.
   *
   * @param targets names of the targets, the columns
   * @param rows one for each voice
   */
  public record MatrixView(List<String> targets, List<MatrixRow> rows) {}

  /**
   * One voice.
   *
   * @param voice its name
   * @param note what tells it apart: its kind, or the document it stands in
   * @param anchor where its document begins
   * @param cells one for each target
   */
  public record MatrixRow(String voice, String note, String anchor, List<Cell> cells) {}

  /**
   * A verdict in a table.
   *
   * @param style name of its look: favour, against, neutral, mixed, silent or none
   * @param sign a sign that tells it without colour
   * @param word the verdict in a word
   * @param score the score with its sign, or empty
   * @param note what else belongs in the cell: indirect only, reported absence
   * @param detail the whole in words, for readers who can't see the table
   * @param anchor the profile's row, or null
   */
  public record Cell(
      String style,
      String sign,
      String word,
      String score,
      String note,
      String detail,
      @Nullable String anchor) {}

  /**
   * One document's part.
   *
   * @param anchor its id
   * @param id the document's id
   * @param title its title, else its id
   * @param byline outlet, date and kind
   * @param findings what was found, in words
   * @param matrix its voices by its targets
   * @param quiet names of quoted voices that mention no target and are not in the matrix
   * @param profiles its profiles with numbers
   * @param shares its larger profiles' shares of stances
   * @param observations the evidence
   * @param paragraphs its text
   * @param silences who does not name whom, and why that is said
   * @param voices who speaks
   * @param unknownRate how much of what is attributed can't be assigned to anybody, in words
   */
  public record DocumentView(
      String anchor,
      String id,
      String title,
      String byline,
      List<Prose> findings,
      MatrixView matrix,
      List<String> quiet,
      List<ProfileView> profiles,
      List<ShareView> shares,
      List<ObservationView> observations,
      List<ParagraphView> paragraphs,
      List<SilenceView> silences,
      List<VoiceView> voices,
      String unknownRate) {}

  /**
   * A profile's numbers.
   *
   * @param anchor id of the row
   * @param rows how many rows the voice's name spans; 0 but for its first
   * @param voice the voice
   * @param target the target's name
   * @param cell the verdict
   * @param interval both ends in words
   * @param strip the interval drawn
   * @param mentioning paragraphs that mention the target, of those read
   * @param split paragraphs in favour, neutral, against
   * @param paragraphs links to them
   */
  public record ProfileView(
      String anchor,
      int rows,
      String voice,
      String target,
      Cell cell,
      String interval,
      Strip strip,
      String mentioning,
      String split,
      Prose paragraphs) {}

  /**
   * Where a score and its interval stand on a scale from 0 (score -1) to 200 (score +1).
   *
   * @param score of the score
   * @param low of the interval's lower end
   * @param width of the interval, at least 1
   */
  public record Strip(int score, int low, int width) {}

  /**
   * An observation's row.
   *
   * @param anchor id of the row
   * @param paragraph short form of the paragraph's number
   * @param paragraphAnchor id of the paragraph
   * @param voice whose words
   * @param target of whom
   * @param mode direct or indirect
   * @param cell stance and score
   * @param probabilities against, neutral, favour
   * @param sentence the evidence
   * @param absence a note on a reported absence, or empty
   * @param rules the rules that fired
   */
  public record ObservationView(
      String anchor,
      String paragraph,
      String paragraphAnchor,
      String voice,
      String target,
      String mode,
      Cell cell,
      String probabilities,
      String sentence,
      String absence,
      String rules) {}

  /**
   * A paragraph of the text.
   *
   * @param anchor its id
   * @param number short form of its number
   * @param segments its text in stretches
   * @param observations what it says of targets
   */
  public record ParagraphView(
      String anchor, String number, List<Segment> segments, List<ObservationView> observations) {}

  /**
   * A stretch of text of one voice with or without a mention.
   *
   * @param text as in the document
   * @param style names of its looks, separated by spaces: own or quoted, direct or indirect
   * @param hint whose words and which mention, in words; empty for the author's plain text
   */
  public record Segment(String text, String style, String hint) {}

  /**
   * A voice that does not name one or more targets.
   *
   * @param subject the voice, and the target where it is about one only
   * @param explanation what was read, what came nearest, who says so
   */
  public record SilenceView(String subject, Prose explanation) {}

  /**
   * A voice of a document.
   *
   * @param name its name
   * @param kind what sort it is
   * @param attributions how many stretches of text are its own; empty for the author
   * @param paragraphs in how many paragraphs it speaks
   */
  public record VoiceView(String name, String kind, String attributions, String paragraphs) {}

  /**
   * What was searched for.
   *
   * @param target the target's name
   * @param direct names that count as direct mentions
   * @param indirect phrases that count as indirect ones
   * @param found what of them was found, the most frequent first
   * @param documents which documents, in words; empty for all
   */
  public record SearchedView(
      String target,
      List<String> direct,
      List<String> indirect,
      List<String> found,
      String documents) {}
}
