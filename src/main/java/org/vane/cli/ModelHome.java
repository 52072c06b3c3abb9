package org.vane.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.vane.stance.ModelBundle;

/** Where models lie: {@code models/} of the installation that the launcher names. */
final class ModelHome {

  private ModelHome() {}

  /** Returns the folder of the installation, as the launcher states it, else the working folder. */
  static Path installation() {
    return Path.of(System.getProperty("vane.home", ""));
  }

  static Path shipped() {
    return models().resolve("default");
  }

  static Path models() {
    return installation().resolve("models");
  }

  /** Returns the folders of all bundles in {@code models/}, sorted. */
  static List<Path> bundles() {
    if (!Files.isDirectory(models())) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(models())) {
      return folders
          .filter(folder -> Files.isRegularFile(folder.resolve(ModelBundle.MANIFEST)))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the folder of a bundle that is given by its name or by its folder. */
  static Path named(String model) {
    Path folder = Path.of(model);
    boolean isName = folder.getNameCount() == 1 && !folder.isAbsolute() && !Files.exists(folder);
    return isName ? models().resolve(folder) : folder;
  }

  static List<Path> named(List<String> models) {
    return models.stream().map(ModelHome::named).toList();
  }
}
