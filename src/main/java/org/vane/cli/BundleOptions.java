package org.vane.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Where a new bundle goes and what its card reports. */
final class BundleOptions {

  @Option(
      names = "--model",
      required = true,
      paramLabel = "DIR",
      description = "The bundle's folder.")
  private Path model = Path.of("");

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description =
          "Labelled data whose scores stand in the card and decide nothing; may be repeated.")
  private List<Path> reported = new ArrayList<>();

  Path model() {
    return model;
  }

  List<Path> reported() {
    return reported;
  }
}
