package org.vane.labelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vane.document.Document;
import org.vane.document.DocumentKind;
import org.vane.document.Metadata;
import org.vane.document.Paragraph;
import org.vane.document.Span;
import org.vane.export.CsvTable;
import org.vane.training.LabelledCsv;
import org.vane.training.LabelledRow;

class LabelJoinTest {

  private static final String HEADER =
      "document,paragraph,sha1,voice,voice_kind,target,start,end,label,coder\n";
  private static final String THANKS = "We thank Russia for the wheat.";
  private static final String BLAME = "Moscow alone is to blame for the broken pipe.";

  @TempDir Path folder;

  @Test
  void labelFindsItsParagraphByDocumentNumberAndText() throws IOException {
    LabelJoin.Joined joined =
        join(
            row("tea", 1, THANKS, "9,15,favour") + row("tea", 2, BLAME, "0,6,against"),
            document("tea", THANKS, BLAME));

    assertEquals(List.of(THANKS, BLAME), joined.rows().stream().map(r -> r.text()).toList());
    assertEquals(0, joined.left());
  }

  @Test
  void paragraphOfOtherWordsIsNamedAndLeftOut() throws IOException {
    LabelJoin.Joined joined =
        join(
            row("tea", 1, THANKS, "9,15,favour") + row("tea", 2, BLAME, "0,6,against"),
            document("tea", THANKS, BLAME + " "));

    assertEquals(1, joined.rows().size());
    assertEquals(1, joined.left());
    String told = joined.differing().get(0);
    assertTrue(told.startsWith("tea, paragraph 2: another text than was labelled"), told);
    assertTrue(told.contains(LabelJoin.sha1(BLAME)), told);
  }

  @Test
  void paragraphThatTheTextDoesNotHaveIsNamed() throws IOException {
    LabelJoin.Joined joined = join(row("tea", 7, BLAME, "0,6,against"), document("tea", BLAME));

    assertEquals(
        List.of("tea, paragraph 7: there is no such paragraph; the text has 1"),
        joined.differing());
  }

  @Test
  void mentionBeyondTheParagraphIsNamedWithTheLabelsLine() throws IOException {
    LabelJoin.Joined joined = join(row("tea", 1, BLAME, "40,99,against"), document("tea", BLAME));

    assertTrue(joined.rows().isEmpty());
    assertTrue(joined.differing().get(0).contains("labels.csv:2"), joined.differing().get(0));
  }

  @Test
  void documentWithoutTextIsMissingAndTextWithoutLabelsIsPassedOver() throws IOException {
    LabelJoin.Joined joined =
        join(row("tea", 1, THANKS, "9,15,favour"), document("coffee", THANKS));

    assertEquals(Set.of("tea"), joined.missing());
    assertEquals(List.of(), joined.differing());
  }

  @Test
  void labelledTextAmongOtherVersionsOfTheDocumentIsFound() throws IOException {
    LabelJoin.Joined joined =
        join(
            row("tea", 1, BLAME, "0,6,against"),
            document("tea", THANKS),
            document("tea", BLAME),
            document("tea", THANKS));

    assertEquals(0, joined.left());
    assertEquals(List.of(), joined.differing());
  }

  @Test
  void orderOfTheTextsMakesNoDifferenceToTheBytes() throws IOException {
    String labels = row("tea", 1, THANKS, "9,15,favour") + row("ale", 1, BLAME, "0,6,against");
    List<Document> texts =
        new ArrayList<>(List.of(document("tea", THANKS), document("ale", BLAME)));
    String once = csv(join(labels, texts.toArray(Document[]::new)));
    Collections.reverse(texts);

    assertEquals(once, csv(join(labels, texts.toArray(Document[]::new))));
    assertTrue(once.indexOf("tea-1-russia-author") < once.indexOf("ale-1-russia-author"));
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "=cmd Moscow paid           | a text that a spreadsheet would run",
        "- Moscow, it says, \"paid\" | a dash, a comma and quotation marks",
        "'Moscow' paid              | an apostrophe of its own",
        "\uD83D\uDE00 Moscow paid   | a character outside the basic plane before the mention",
        "The envoy of Moscow paid   | nothing special",
      })
  void trainerReadsWhatWasJoinedWithTheMentionWhereItWas(String text, String trap)
      throws IOException {
    String all = text + "\r\nSecond line, with 3 tabs\t\t\t.";
    int start = all.indexOf("Moscow");
    String csv =
        csv(join(row("x", 1, all, start + "," + (start + 6) + ",against"), document("x", all)));
    Path file = folder.resolve("joined.csv");
    Files.writeString(file, csv);

    LabelledRow read = new LabelledCsv().read(file, false).rows().get(0);
    assertEquals("Moscow", read.mention().of(read.text()), trap);
    assertEquals("x", read.group());
  }

  @ParameterizedTest(name = "{3}")
  @CsvSource(
      delimiter = '|',
      value = {
        ",1,SHA,AUTHOR,author,russia,0,6,against,p   | document   | nothing  | no document",
        "x,one,SHA,AUTHOR,author,russia,0,6,against,p| paragraph  | 'one'    | a number in words",
        "x,-1,SHA,AUTHOR,author,russia,0,6,against,p | paragraph  | '-1'     | a number below 0",
        "x,1,SHA1,AUTHOR,author,russia,0,6,against,p | sha1       | 40       | a digest too long",
        "x,1,SHA,AUTHOR,nobody,russia,0,6,against,p  | voice_kind | 'nobody' | a kind that is none",
        "x,1,SHA,AUTHOR,author,R U,0,6,against,p     | target     | 'R U'    | an id with a space",
        "x,1,SHA,AUTHOR,author,russia,6,6,against,p  | end        | above    | an empty mention",
        "x,1,SHA,AUTHOR,author,russia,0,6,hate,p     | label      | favour   | a label that is"
            + " none",
        "x,1,SHA,AUTHOR,author,russia,0,6,against,   | coder      | nothing  | nobody's label",
      })
  void badCellIsNamedWithFileLineAndColumn(String row, String column, String told, String trap)
      throws IOException {
    Path file = folder.resolve("labels.csv");
    Files.writeString(
        file,
        HEADER
            + row("x", 1, BLAME, "0,6,against")
            + row.replace("SHA", LabelJoin.sha1(BLAME))
            + "\n");

    String message =
        assertThrows(BadTableException.class, () -> ParagraphLabelsCsv.read(file), trap)
            .getMessage();
    assertTrue(message.startsWith(file + ":3:" + column + ": found "), message);
    assertTrue(message.contains(told), message);
  }

  @Test
  void splitOfADocumentDependsOnNothingButItsName() {
    List<String> splits = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      splits.add(LabelledDataCsv.split("statement-" + i));
    }
    assertTrue(Math.abs(Collections.frequency(splits, "train") - 800) < 50);
    assertTrue(Math.abs(Collections.frequency(splits, "dev") - 100) < 40);
    assertEquals("dev", LabelledDataCsv.split("statement-" + splits.indexOf("dev")));
  }

  private LabelJoin.Joined join(String labels, Document... texts) throws IOException {
    Path file = folder.resolve("labels.csv");
    Files.writeString(file, HEADER + labels);
    LabelJoin join = new LabelJoin(ParagraphLabelsCsv.read(file));
    for (Document text : texts) {
      join.add(text);
    }
    return join.joined();
  }

  private static String csv(LabelJoin.Joined joined) throws IOException {
    StringBuilder out = new StringBuilder();
    CsvTable<LabelledObservation> table = LabelledDataCsv.open(out, false);
    for (LabelJoin.Row row : joined.rows()) {
      table.add(LabelledObservation.of(row, "here"));
    }
    table.flush();
    return out.toString();
  }

  private static String row(String document, int paragraph, String text, String rest) {
    return String.join(
            ",",
            document,
            Integer.toString(paragraph),
            LabelJoin.sha1(text),
            "AUTHOR",
            "author",
            "russia",
            rest,
            "project")
        + "\n";
  }

  private static Document document(String id, String... paragraphs) {
    StringBuilder text = new StringBuilder();
    List<Paragraph> spans = new ArrayList<>();
    for (String paragraph : paragraphs) {
      Span span = new Span(text.length(), text.length() + paragraph.length());
      text.append(paragraph).append("\n\n");
      spans.add(new Paragraph(spans.size() + 1, span, List.of(span)));
    }
    return new Document(id, text.toString(), Metadata.unknown(DocumentKind.ARTICLE), spans);
  }
}
