package org.vane.target;

/**
 * Thrown when a file of target definitions can't be read or is not what it must be.
 *
 * <p>The message says where (file:line:column), which key, what was found, what is allowed and,
 * where it isn't plain, what to do next.
 */
public final class InvalidTargetFileException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public InvalidTargetFileException(String message) {
    super(message);
  }

  public InvalidTargetFileException(String message, Throwable cause) {
    super(message, cause);
  }
}
