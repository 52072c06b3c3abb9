package org.vane.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every command in the README works as it stands there. */
class ReadmeTest {

  private static final Pattern FENCE = Pattern.compile("(?ms)^```\\n(.*?)^```$");

  static List<String> commands() throws IOException {
    List<String> commands = new ArrayList<>();
    Matcher fences = FENCE.matcher(Files.readString(Path.of("README.md")));
    while (fences.find()) {
      fences.group(1).lines().filter(line -> line.startsWith("./vane ")).forEach(commands::add);
    }
    return commands;
  }

  @Test
  void readmeHasCommands() throws IOException {
    assertTrue(commands().size() >= 6, "expected at least 6 commands, got " + commands());
  }

  /** Runs in this process, with what it writes turned aside. */
  @ParameterizedTest
  @MethodSource("commands")
  void commandOfTheReadmeWorks(String command, @TempDir Path folder) {
    List<String> args =
        new ArrayList<>(List.of(command.split(" ")).subList(1, command.split(" ").length));
    turnAside(args, "--out", folder.resolve("out"));
    turnAside(args, "--csv", folder.resolve("table.csv"));
    if (args.get(0).equals("report") && !args.contains("--out")) {
      args.addAll(List.of("--out", folder.resolve("out").toString()));
    }
    if (args.get(0).equals("train")) {
      turnAside(args, "--model", folder.resolve("mine"));
      args.addAll(List.of("--epochs", "2"));
    }
    CommandLineRun.of(args.toArray(String[]::new)).expecting(0);
  }

  private static void turnAside(List<String> args, String option, Path to) {
    int at = args.indexOf(option);
    if (at >= 0) {
      args.set(at + 1, to.toString());
    }
  }

  @Test
  void launcherIsExecutableAndNamesTheMainClass() throws IOException {
    Path launcher = Path.of("vane");
    assertTrue(Files.isExecutable(launcher));
    assertTrue(Files.readString(launcher).contains(Vane.class.getName()));
  }

  @Test
  void everyOptionNamedInTheReadmeExists() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    StringBuilder help = new StringBuilder();
    for (String command :
        List.of("report", "score", "voices", "explain", "compare", "train", "evaluate", "models")) {
      help.append(CommandLineRun.of(command, "--help").expecting(0).out());
    }
    List<String> unknown =
        Pattern.compile("(?<![\\w-])--[a-z][a-z-]+")
            .matcher(readme)
            .results()
            .map(m -> m.group())
            .distinct()
            .filter(option -> !help.toString().contains(option))
            .toList();
    assertEquals(List.of(), unknown);
  }
}
