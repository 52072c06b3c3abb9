package org.vane.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** Help of every command, shell completion. */
class HelpTest {

  static List<CommandLine> commands() {
    List<CommandLine> commands = new ArrayList<>();
    collect(Vane.line(), commands);
    return commands;
  }

  private static void collect(CommandLine command, List<CommandLine> into) {
    into.add(command);
    command.getSubcommands().values().stream().distinct().forEach(sub -> collect(sub, into));
  }

  @Test
  void commandsOfTheContractExist() {
    List<String> names = commands().stream().map(c -> c.getCommandSpec().qualifiedName()).toList();
    for (String name :
        List.of(
            "report",
            "score",
            "voices",
            "compare",
            "explain",
            "train",
            "evaluate",
            "models list",
            "models show",
            "models verify",
            "generate-completion")) {
      assertTrue(names.contains("vane " + name), () -> name + " expected in " + names);
    }
  }

  @ParameterizedTest
  @MethodSource("commands")
  void helpOfEveryCommandHasAnExampleOfItself(CommandLine command) {
    String help = command.getUsageMessage(CommandLine.Help.Ansi.OFF);
    String name = command.getCommandSpec().qualifiedName();
    int examples = help.indexOf("\nExample");
    assertTrue(examples > 0, help);
    assertTrue(help.indexOf("  " + first(name), examples) > 0, help);
  }

  /** The example of {@code generate-completion} starts with the shell's word. */
  private static String first(String name) {
    return name.endsWith("generate-completion") ? "source <(" + name : name;
  }

  @ParameterizedTest
  @MethodSource("commands")
  void firstLineOfEveryDescriptionStandsAlone(CommandLine command) {
    String[] description = command.getCommandSpec().usageMessage().description();
    assertTrue(description.length > 0, command.getCommandName());
    assertTrue(description[0].endsWith("."), description[0]);
  }

  @Test
  void completionOffersCommandsAndOptions(@TempDir Path folder) throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "skipped: there is no /bin/bash");
    Path script = folder.resolve("completion.bash");
    Files.writeString(script, CommandLineRun.of("generate-completion").expecting(0).out());
    assertEquals("report", completed(script, "vane", "rep"));
    assertEquals("verify", completed(script, "vane", "models", "ver"));
    assertEquals("--paragraph", completed(script, "vane", "explain", "--para"));
  }

  /** Asks bash as the tabulator does. */
  private static String completed(Path script, String... words)
      throws IOException, InterruptedException {
    String asked =
        "source '%s'; COMP_WORDS=(%s); COMP_CWORD=%d; _complete_vane; echo \"${COMPREPLY[@]}\""
            .formatted(script, String.join(" ", words), words.length - 1);
    Process bash =
        new ProcessBuilder("/bin/bash", "--norc", "-c", asked)
            .redirectError(ProcessBuilder.Redirect.DISCARD) // compopt wants an interactive shell
            .start();
    String answer = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, bash.waitFor(), answer);
    return answer.strip();
  }
}
