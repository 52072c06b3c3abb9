package org.vane.stance;

import java.nio.file.Path;

/** A model bundle is not what its own manifest says, or not a bundle at all. */
public final class DamagedModelException extends ModelException {
  private static final long serialVersionUID = 1L;

  DamagedModelException(Path file, String found) {
    super(message(file, found));
  }

  DamagedModelException(Path file, String found, Throwable cause) {
    super(message(file, found), cause);
  }

  private static String message(Path file, String found) {
    return file
        + ": damaged model: "
        + found
        + "; restore the bundle from where it came, or train it anew with 'vane train'";
  }
}
