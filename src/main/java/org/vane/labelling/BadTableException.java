package org.vane.labelling;

/**
 * A file of labels can't be used as it is: the message tells where, what was found and what is
 * allowed.
 */
public final class BadTableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BadTableException(String message) {
    super(message);
  }

  BadTableException(String message, Throwable cause) {
    super(message, cause);
  }
}
