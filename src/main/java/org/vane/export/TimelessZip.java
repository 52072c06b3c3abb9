package org.vane.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Takes the time of day out of a workbook, so that a re-run writes the same bytes. */
public final class TimelessZip {

  private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);
  private static final Pattern TIME =
      Pattern.compile("(?<head><dcterms:(?:created|modified)[^>]*>)[^<]*(?<tail></dcterms:)");

  private TimelessZip() {}

  /** Returns the workbook with the same times whenever it was made. */
  public static byte[] of(byte[] zip) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(zip.length);
    // Read by its directory: entries of a streamed workbook do not tell their size at their start.
    try (ZipFile from = ZipFile.builder().setByteArray(zip).get();
        ZipOutputStream to = new ZipOutputStream(out)) {
      for (ZipArchiveEntry entry : Collections.list(from.getEntries())) {
        ZipEntry timeless = new ZipEntry(entry.getName());
        timeless.setTimeLocal(EPOCH);
        to.putNextEntry(timeless);
        try (InputStream stream = from.getInputStream(entry)) {
          byte[] content = stream.readAllBytes();
          to.write(entry.getName().equals("docProps/core.xml") ? timeless(content) : content);
        }
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
