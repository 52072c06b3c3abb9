package org.vane.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.codegen.docgen.manpage.ManPageGenerator;

/**
 * The man pages under {@code docs/man/} tell what the commands do.
 *
 * <p>After a change of a command: {@code mvn -B -q -Pman -Dtest=ManPagesTest -Dvane.man=write
 * test}.
 */
class ManPagesTest {

  private static final Path PAGES = Path.of("docs", "man");
  private static final Path SOURCES = Path.of("target", "man");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private static boolean writes() {
    return "write".equals(System.getProperty("vane.man"));
  }

  static List<CommandLine> commands() {
    return HelpTest.commands();
  }

  /** Writes what the profile {@code man} turns into pages. */
  @Test
  void everyCommandHasAPage() throws IOException {
    if (writes()) {
      Files.createDirectories(SOURCES);
      assertEquals(
          0,
          ManPageGenerator.generateManPage(
              SOURCES.toFile(), null, new boolean[0], false, Vane.line().getCommandSpec()));
      return;
    }
    try (Stream<Path> files = Files.list(PAGES)) {
      assertEquals(
          commands().stream().map(c -> page(c).getFileName().toString()).sorted().toList(),
          files.map(f -> f.getFileName().toString()).sorted().toList());
    }
  }

  @ParameterizedTest
  @MethodSource("commands")
  void pageDescribesEveryOptionAndParameterAsTheHelpDoes(CommandLine command) throws IOException {
    assumeFalse(writes(), "the pages are being written");
    String page = plain(Files.readString(page(command)));
    List<String> missing = new ArrayList<>();
    for (OptionSpec option : command.getCommandSpec().options()) {
      Stream.concat(Stream.of(option.longestName()), Stream.of(option.description()))
          .filter(text -> !page.contains(plain(text)))
          .forEach(missing::add);
    }
    command.getCommandSpec().positionalParameters().stream()
        .flatMap(parameter -> Stream.of(parameter.description()))
        .filter(text -> !page.contains(plain(text)))
        .forEach(missing::add);
    if (command.getCommand().getClass().getPackageName().equals("org.vane.cli")) {
      Stream.of(command.getCommandSpec().usageMessage().description())
          .filter(text -> !page.contains(plain(text)))
          .forEach(missing::add);
    }
    assertEquals(List.of(), missing, "remake the pages: see this class");
    assertTrue(page.contains("EXAMPLES"), page);
  }

  private static Path page(CommandLine command) {
    return PAGES.resolve(command.getCommandSpec().qualifiedName("-") + ".1");
  }

  /** Returns words without what roff, AsciiDoc and wrapping do to them. */
  private static String plain(String text) {
    String words =
        text.replaceAll("(?m)^\\.(?:sp|RS|RE|TH|nh|ad|if|ie|el|de|ds|LINKSTYLE|URL|MTO).*$", "")
            .replaceAll("\\\\f[A-Z]", "")
            .replace("\\|.\\|.\\|.\\|", "...")
            .replace("\\-", "-")
            .replace("\\*(Aq", "'")
            .replace("\\(cq", "'")
            .replace("\\e", "\\")
            .replace("\\&", "")
            .replaceAll("\\$\\{[A-Z-]+}[^\\n]*", "");
    return SPACE.matcher(words.replaceAll("[\u2018\u2019'`]", "")).replaceAll("");
  }
}
