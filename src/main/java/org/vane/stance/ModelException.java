package org.vane.stance;

/** A stance model can't be used: the single catch point for everything wrong with a bundle. */
public abstract class ModelException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ModelException(String message) {
    super(message);
  }

  ModelException(String message, Throwable cause) {
    super(message, cause);
  }
}
