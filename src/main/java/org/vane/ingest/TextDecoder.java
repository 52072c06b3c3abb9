package org.vane.ingest;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Turns bytes into text, strictly: a wrong guess would shift offsets and spoil evidence, so nothing
 * is replaced by question marks. A byte-order mark decides; otherwise the text must be UTF-8 or in
 * the encoding that the user stated.
 */
final class TextDecoder {

  private final @Nullable Charset stated;

  /**
   * @param stated the encoding that the user stated, or null for UTF-8
   */
  TextDecoder(@Nullable Charset stated) {
    this.stated = stated;
  }

  /**
   * Decodes a whole input.
   *
   * @param name how messages call the input
   * @throws UnreadableInputException if the bytes are no text in the encoding
   */
  String decode(String name, byte[] bytes) {
    int mark = 0;
    Charset charset = stated != null ? stated : StandardCharsets.UTF_8;
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      charset = StandardCharsets.UTF_8;
      mark = 3;
    } else if (startsWith(bytes, 0xFF, 0xFE)) {
      charset = StandardCharsets.UTF_16LE;
      mark = 2;
    } else if (startsWith(bytes, 0xFE, 0xFF)) {
      charset = StandardCharsets.UTF_16BE;
      mark = 2;
    } else {
      refuseBinary(name, bytes);
    }
    ByteBuffer in = ByteBuffer.wrap(bytes, mark, bytes.length - mark);
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer out =
        CharBuffer.allocate((int) (in.remaining() * (double) decoder.maxCharsPerByte()) + 1);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      throw new UnreadableInputException(
          String.format(
              Locale.ROOT,
              "%s: not a text in %s (tried because %s); byte %d (0x%02X) does not fit. Convert the file to"
                  + " UTF-8, or state its encoding, for example --encoding windows-1252",
              name,
              charset.name(),
              reason(mark),
              in.position(),
              bytes[in.position()] & 0xFF));
    }
    decoder.flush(out);
    return out.flip().toString();
  }

  private String reason(int mark) {
    if (mark > 0) {
      return "the file starts with its byte-order mark";
    }
    return stated != null ? "--encoding states it" : "no byte-order mark says otherwise";
  }

  private static void refuseBinary(String name, byte[] bytes) {
    String found = null;
    if (startsWith(bytes, '%', 'P', 'D', 'F')) {
      found = "a PDF";
    } else if (startsWith(bytes, 'P', 'K', 3, 4)) {
      found = "a ZIP archive or office document";
    } else {
      int zeros = 0;
      int looked = Math.min(bytes.length, 8192);
      for (int i = 0; i < looked; i++) {
        zeros += bytes[i] == 0 ? 1 : 0;
      }
      // A stray NUL in a text is dirt that is survived; many are a binary file.
      if (zeros > looked / 100) {
        found = "binary data (" + zeros + " zero bytes in the first " + looked + ")";
      }
    }
    if (found != null) {
      throw new UnreadableInputException(
          name
              + ": found "
              + found
              + ", where a plain text is expected. Save the text as UTF-8 (.txt)");
    }
  }

  private static boolean startsWith(byte[] bytes, int... prefix) {
    if (bytes.length < prefix.length) {
      return false;
    }
    for (int i = 0; i < prefix.length; i++) {
      if ((bytes[i] & 0xFF) != prefix[i]) {
        return false;
      }
    }
    return true;
  }
}
