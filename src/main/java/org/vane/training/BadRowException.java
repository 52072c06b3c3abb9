package org.vane.training;

import java.nio.file.Path;

/**
 * Labelled data can't be used as it is: the message tells file, line, what was found and allowed.
 */
public final class BadRowException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BadRowException(Path file, long line, String reason) {
    super(file + ":" + line + ": " + reason);
  }

  BadRowException(Path file, String reason) {
    super(file + ": " + reason);
  }
}
