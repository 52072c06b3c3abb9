package org.vane.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Takes the time of day out of a workbook, so that a re-run writes the same bytes. */
final class TimelessZip {

  private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);
  private static final Pattern TIME =
      Pattern.compile("(?<head><dcterms:(?:created|modified)[^>]*>)[^<]*(?<tail></dcterms:)");

  private TimelessZip() {}

  static byte[] of(byte[] zip) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(zip.length);
    try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(zip));
        ZipOutputStream to = new ZipOutputStream(out)) {
      for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
        ZipEntry timeless = new ZipEntry(entry.getName());
        timeless.setTimeLocal(EPOCH);
        to.putNextEntry(timeless);
        byte[] content = from.readAllBytes();
        to.write(entry.getName().equals("docProps/core.xml") ? timeless(content) : content);
        to.closeEntry();
      }
    }
    return out.toByteArray();
  }

  private static byte[] timeless(byte[] properties) {
    String xml = new String(properties, StandardCharsets.UTF_8);
    return TIME.matcher(xml)
        .replaceAll("${head}1980-01-01T00:00:00Z${tail}")
        .getBytes(StandardCharsets.UTF_8);
  }
}
