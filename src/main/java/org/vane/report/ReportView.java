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
 * @param searched what was searched for, each distinct set of aliases once
 * @param provenance what it was made from and by
 */
public record ReportView(
    String title,
    @Nullable ComparisonView comparison,
    List<DocumentView> documents,
    List<SearchedView> searched,
    Provenance provenance) {

  /** More documents than this are folded away in HTML, to be opened one by one. */
  private static final int MOST_OPEN = 3;

  public boolean isFolded() {
    return documents.size() > MOST_OPEN;
  }

  /**
   * Documents side by side.
   *
   * @param sentences who mentions whom, in words
   * @param matrix one row for each voice of each document
   * @param groups each group's numbers by target; empty where each document is its own group
   * @param shares the larger groups' shares of stances, and those of all
   * @param differences how groups differ, in words
   * @param contrasts the same in numbers
   * @param charts scores along the groups, one for each target; empty for fewer than three groups
   * @param checks what full texts say of the articles on them
   * @param warnings why numbers are not like for like
   */
  public record ComparisonView(
      List<Prose> sentences,
      MatrixView matrix,
      List<GroupTable> groups,
      List<ShareView> shares,
      List<Prose> differences,
      List<ContrastView> contrasts,
      List<ChartView> charts,
      List<Prose> checks,
      List<String> warnings) {}

  /**
   * The numbers of all groups toward one target.
   *
   * @param target the target's name
   * @param grouping what a group is, in a word
   * @param rows one for each group
   */
  public record GroupTable(String target, String grouping, List<GroupRow> rows) {}

  /**
   * A group's numbers; cells are empty where there is nothing to tell.
   *
   * @param key the group
   * @param documents how many documents it spans
   * @param cell the verdict
   * @param n paragraphs or documents that mention the target, of those read
   * @param interval of the score
   * @param rate the share of them, with its interval
   */
  public record GroupRow(
      String key, int documents, Cell cell, String n, String interval, String rate) {}

  /**
   * Two groups and one target in numbers; cells are empty where there is nothing to compare.
   *
   * @param target the target's name
   * @param sides the two groups
   * @param told whether either difference can be told
   * @param score difference of scores with its interval
   * @param scoreTest its p-value
   * @param detectable smallest difference of scores that would show
   * @param rate difference of mention rates with its interval
   * @param rateTest its p-value
   * @param rateDetectable smallest difference of rates that would show
   */
  public record ContrastView(
      String target,
      String sides,
      boolean told,
      String score,
      String scoreTest,
      String detectable,
      String rate,
      String rateTest,
      String rateDetectable) {}

  /**
   * Scores with intervals along groups, in a drawing 100 units high: 0 is a score of +1.
   *
   * @param target the target's name
   * @param summary the drawing in words
   * @param width its width in units
   * @param bars one for each group that mentions the target
   * @param ticks labels below
   */
  public record ChartView(
      String target, String summary, int width, List<Bar> bars, List<Tick> ticks) {}

  /**
   * A score with its interval.
   *
   * @param x where it stands
   * @param y of the score
   * @param top of the interval's upper end
   * @param bottom of the interval's lower end
   * @param style favour, against, neutral by the dead-band
   * @param hint group and numbers in words
   */
  public record Bar(int x, int y, int top, int bottom, String style, String hint) {}

  /**
   * A label below a chart.
   *
   * @param x where it stands
   * @param text the label
   */
  public record Tick(int x, String text) {}

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
   * @param documents which documents, in words; empty for all
   */
  public record SearchedView(
      String target, List<String> direct, List<String> indirect, String documents) {}
}
