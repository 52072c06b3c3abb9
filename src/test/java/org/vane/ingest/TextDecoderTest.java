package org.vane.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TextDecoderTest {

  private static final String TEXT =
      "Seoul \uC11C\uC6B8, \u041C\u043E\u0441\u043A\u0432\u0430, \uD83D\uDD4A and caf\u00E9";

  private static byte[] join(byte[] mark, byte[] rest) {
    byte[] all = new byte[mark.length + rest.length];
    System.arraycopy(mark, 0, all, 0, mark.length);
    System.arraycopy(rest, 0, all, mark.length, rest.length);
    return all;
  }

  @Test
  void utf8IsReadWithAndWithoutByteOrderMark() {
    byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
    assertEquals(TEXT, new TextDecoder(null).decode("f", bytes));
    byte[] mark = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    assertEquals(TEXT, new TextDecoder(null).decode("f", join(mark, bytes)));
  }

  @Test
  void utf16IsReadByItsByteOrderMark() {
    byte[] mark = {(byte) 0xFF, (byte) 0xFE};
    assertEquals(
        TEXT,
        new TextDecoder(null).decode("f", join(mark, TEXT.getBytes(StandardCharsets.UTF_16LE))));
  }

  @Test
  void statedEncodingIsUsed() {
    Charset windows = Charset.forName("windows-1252");
    assertEquals("caf\u00E9", new TextDecoder(windows).decode("f", "caf\u00E9".getBytes(windows)));
  }

  @Test
  void wrongEncodingSaysWhatWasTriedWhereItBrokeAndWhatToDo() {
    byte[] latin = "caf\u00E9 au lait".getBytes(StandardCharsets.ISO_8859_1);
    String message =
        assertThrows(
                UnreadableInputException.class, () -> new TextDecoder(null).decode("f.txt", latin))
            .getMessage();
    assertTrue(message.contains("f.txt: not a text in UTF-8"), message);
    assertTrue(message.contains("byte 3 (0xE9)"), message);
    assertTrue(message.contains("--encoding windows-1252"), message);
  }

  @Test
  void binaryFilesAreNamedForWhatTheyAre() {
    String pdf =
        assertThrows(
                UnreadableInputException.class,
                () ->
                    new TextDecoder(null)
                        .decode("f", "%PDF-1.7 x".getBytes(StandardCharsets.US_ASCII)))
            .getMessage();
    assertTrue(pdf.contains("found a PDF"), pdf);
    String zeros =
        assertThrows(
                UnreadableInputException.class,
                () -> new TextDecoder(null).decode("f", new byte[500]))
            .getMessage();
    assertTrue(zeros.contains("binary data (500 zero bytes"), zeros);
  }
}
