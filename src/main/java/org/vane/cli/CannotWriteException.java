package org.vane.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Says that what a command was to write could not be written, and what to do about it. */
final class CannotWriteException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  CannotWriteException(String message) {
    super(message);
  }

  private CannotWriteException(String message, IOException cause) {
    super(message, cause);
  }

  static CannotWriteException of(Object what, IOException e) {
    return new CannotWriteException(
        what
            + ": cannot be written: "
            + reason(e)
            + ". Free or allow the place, or name another one",
        e);
  }

  static CannotWriteException noFolder(Path folder, Path obstacle) {
    return new CannotWriteException(
        folder
            + ": cannot be written to: "
            + obstacle
            + " is a file, where a folder is needed. Name another folder");
  }

  static CannotWriteException notAllowed(Path folder, Path obstacle) {
    return new CannotWriteException(
        folder
            + ": cannot be written to: no permission to write in "
            + obstacle
            + ". Name another folder");
  }

  private static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "access is denied";
    }
    if (e instanceof NoSuchFileException) {
      return "the folder cannot be made";
    }
    if (e instanceof FileAlreadyExistsException f) {
      return f.getFile() + " is a file";
    }
    if (e instanceof FileSystemException f && f.getReason() != null) {
      return f.getReason();
    }
    return String.valueOf(e.getMessage());
  }
}
