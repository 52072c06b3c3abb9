package org.vane.cli;

import java.nio.file.Path;

/**
 * Where the shipped model lies: {@code models/default} of the installation that the launcher names.
 */
final class ModelHome {

  private ModelHome() {}

  /** Returns the folder of the installation, as the launcher states it, else the working folder. */
  static Path installation() {
    return Path.of(System.getProperty("vane.home", ""));
  }

  static Path shipped() {
    return installation().resolve("models").resolve("default");
  }
}
