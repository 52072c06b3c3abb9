package org.vane.cli;

/** The exit codes that scripts depend on. */
final class ExitCode {
  static final int DONE = 0;
  static final int INTERNAL_ERROR = 1;
  static final int WRONG_USAGE = 2;
  static final int BAD_INPUT = 3;

  private ExitCode() {}
}
