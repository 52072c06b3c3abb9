package org.vane.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vane.document.Span;

class LabelledCsvTest {
  private static final String GOOD = "Norland is our friend.,favour,0,7\n";

  @TempDir Path folder;

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Norland won.,good,0,7      | good              | a label that is none",
        "Norland won.,neutral,0,99  | 99                | an offset beyond the text",
        "Norland won.,neutral,7,7   | 7                 | an empty range",
        "Norland won.,neutral,x,7   | x                 | an offset that is no number",
        "Norland won.,neutral,0     | cells             | a cell too few",
        "'',neutral,0,7             | empty             | no text",
      })
  void badRowStopsTheRunWithFileLineAndReason(String row, String told, String trap)
      throws IOException {
    Path file = write("text,label,start,end\n" + GOOD + row.replace("''", "\"\"") + "\n");

    BadRowException e =
        assertThrows(BadRowException.class, () -> new LabelledCsv().read(file, false), trap);
    assertTrue(e.getMessage().startsWith(file + ":3: "), e.getMessage());
    assertTrue(e.getMessage().contains(told), e.getMessage());
  }

  @Test
  void badRowsCanBeSkippedAndAreReported() throws IOException {
    Path file = write("text,label,start,end\n" + GOOD + "Norland,bad,0,7\n" + GOOD);

    LabelledCsv.Content content = new LabelledCsv().read(file, true);

    assertEquals(2, content.rows().size());
    assertEquals(1, content.problems().size());
    assertTrue(content.problems().get(0).contains(":3:"));
  }

  @Test
  void lineNumbersCountLinesWithinQuotedCells() throws IOException {
    Path file = write("text,label,start,end\n\"Norland\nwon.\",neutral,0,7\nNorland,bad,0,7\n");

    BadRowException e =
        assertThrows(BadRowException.class, () -> new LabelledCsv().read(file, false));
    assertTrue(e.getMessage().startsWith(file + ":4: "), e.getMessage());
  }

  @Test
  void targetIsAPhraseOfTheTextOrAnId() throws IOException {
    Path file =
        write("text,label,target\nWe thank Norland.,favour,Norland\nWe thank Oslo.,favour,no\n");
    LabelledCsv csv =
        new LabelledCsv(
            (text, id) -> id.equals("no") ? Optional.of(new Span(9, 13)) : Optional.empty());

    List<LabelledRow> rows = csv.read(file, false).rows();

    assertEquals("Norland", rows.get(0).mention().of(rows.get(0).text()));
    assertEquals("Oslo", rows.get(1).mention().of(rows.get(1).text()));
  }

  @Test
  void offsetsCountUtf16UnitsAsTheContractSays() throws IOException {
    Path file = write("text,label,start,end\n🎉 Norland won.,neutral,3,10\n");

    LabelledRow row = new LabelledCsv().read(file, false).rows().get(0);

    assertEquals("Norland", row.mention().of(row.text()));
  }

  @Test
  void byteOrderMarkIsNoPartOfTheFirstColumn() throws IOException {
    Path file = write("\uFEFFtext,label,start,end\n" + GOOD);

    assertEquals(1, new LabelledCsv().read(file, false).rows().size());
  }

  @Test
  void fileInAnotherEncodingIsNamed() throws IOException {
    Path file = folder.resolve("latin1.csv");
    Files.write(
        file,
        "text,label,start,end\nCaf\u00e9,neutral,0,4\n".getBytes(StandardCharsets.ISO_8859_1));

    BadRowException e =
        assertThrows(BadRowException.class, () -> new LabelledCsv().read(file, false));
    assertTrue(e.getMessage().contains("UTF-8"), e.getMessage());
  }

  @Test
  void missingColumnIsNamed() throws IOException {
    Path file = write("text,stance,start,end\n" + GOOD);

    BadRowException e =
        assertThrows(BadRowException.class, () -> new LabelledCsv().read(file, false));
    assertTrue(e.getMessage().contains("label"), e.getMessage());
  }

  @ParameterizedTest
  @CsvSource({
    "un-CHN-2023-1-us-author, un-CHN-2023",
    "kcna-0358-10-us-rodong_sinmun, kcna-0358",
    "allsides_1000_401_25_Reality Leigh Winner_0_6, allsides_1000",
    "polusa_v1_59488606_-1_30_A_1_3, polusa_v1_59488606",
  })
  void rowsOfOneDocumentFormOneGroup(String id, String document) throws IOException {
    Path file = write("id,text,label,start,end\n" + id + "," + GOOD);

    assertEquals(document, new LabelledCsv().read(file, false).rows().get(0).group());
  }

  private Path write(String csv) throws IOException {
    return Files.writeString(folder.resolve("data.csv"), csv);
  }
}
