package org.vane.report;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.vane.profile.ProfiledDocument;

/** Names of the files that hold one document's part each, where a report has too many for one. */
final class DocumentPages {

  /** Up to this many documents stand in the report itself. */
  static final int MOST_TOGETHER = 25;

  static final String FOLDER = "documents/";

  /** Keeps names, with their number and ending, within what file systems allow: 255 bytes. */
  private static final int MOST_BYTES = 200;

  private DocumentPages() {}

  static boolean areNeeded(ReportModel model) {
    return model.documents().size() > MOST_TOGETHER;
  }

  /** Returns a file for each document, in their order; no two differ in case alone. */
  static List<String> files(List<ProfiledDocument> documents) {
    List<String> files = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (ProfiledDocument document : documents) {
      String safe = safe(document.document().id());
      String name = safe;
      for (int n = 2; !taken.add(name.toLowerCase(Locale.ROOT)); n++) {
        name = safe + "~" + n;
      }
      files.add(FOLDER + name + ".html");
    }
    return files;
  }

  /** Returns a file's address, with what is special in an address escaped. */
  static String address(String file) {
    return FOLDER + URLEncoder.encode(file.substring(FOLDER.length()), StandardCharsets.UTF_8);
  }

  /** Leaves nothing of an id that leads out of the folder or that an address would need escaped. */
  private static String safe(String id) {
    String safe = id.replaceAll("[^\\p{L}\\p{M}\\p{N}._-]", "_").replaceFirst("^[.]+", "_");
    int end = 0;
    int bytes = 0;
    while (end < safe.length()) {
      int next = safe.offsetByCodePoints(end, 1);
      bytes += safe.substring(end, next).getBytes(StandardCharsets.UTF_8).length;
      if (bytes > MOST_BYTES) {
        break;
      }
      end = next;
    }
    return end == 0 ? "document" : safe.substring(0, end);
  }
}
