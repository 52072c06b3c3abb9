package org.vane.stance;

import java.nio.file.Path;

/** There is no model bundle where one was asked for. */
public final class MissingModelException extends ModelException {
  private static final long serialVersionUID = 1L;

  MissingModelException(Path folder) {
    super(
        folder
            + ": no model bundle there ("
            + ModelBundle.MANIFEST
            + " not found); name a folder with a bundle, or make one with 'vane train DATA.csv"
            + " --model "
            + folder
            + "'");
  }
}
