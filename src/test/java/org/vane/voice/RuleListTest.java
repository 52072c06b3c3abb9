package org.vane.voice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every rule that can stand in the {@code rule} column is explained to users, and no other. */
class RuleListTest {

  private static final Pattern DOCUMENTED = Pattern.compile("^\\| `([a-z]+/[a-z-]+)`");
  private static final Pattern IN_CODE =
      Pattern.compile(
          "\"((?:quote|verb|noun|passive|phrase|headline|label|colon|absence)/[a-z-]+)\"");

  @Test
  void theDocumentListsTheRulesOfTheCode() throws IOException {
    Set<String> documented = new TreeSet<>();
    for (String line : Files.readAllLines(Path.of("docs/voices.md"), StandardCharsets.UTF_8)) {
      Matcher m = DOCUMENTED.matcher(line);
      if (m.find()) {
        documented.add(m.group(1));
      }
    }
    Set<String> coded = new TreeSet<>();
    try (Stream<Path> files = Files.list(Path.of("src/main/java/org/vane/voice"))) {
      for (Path file : files.toList()) {
        Matcher m = IN_CODE.matcher(Files.readString(file, StandardCharsets.UTF_8));
        while (m.find()) {
          coded.add(m.group(1));
        }
      }
    }
    assertTrue(coded.size() > 30, () -> "expected more than 30 rules, found: " + coded);
    assertEquals(List.copyOf(coded), List.copyOf(documented));
  }
}
