package org.vane.ingest;

/**
 * Says that one input could not be read or is not what it must be. The message names the input,
 * what was found, what is allowed and what to do next; other inputs go on.
 */
public final class UnreadableInputException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public UnreadableInputException(String message) {
    super(message);
  }

  public UnreadableInputException(String message, Throwable cause) {
    super(message, cause);
  }
}
