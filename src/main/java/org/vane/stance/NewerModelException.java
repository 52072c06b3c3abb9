package org.vane.stance;

import java.nio.file.Path;

/** A model bundle was written in a format that this release does not know yet. */
public final class NewerModelException extends ModelException {
  private static final long serialVersionUID = 1L;

  NewerModelException(Path file, int found, int known) {
    super(
        file
            + ": bundle format "
            + found
            + " is newer than this release understands (up to "
            + known
            + "); update Vane, or use a bundle written by this release");
  }
}
