package org.vane.cli;

import java.util.List;

/** Keeps text from documents and file names from steering the terminal. */
final class Terminal {

  private static final int COMMON_WIDTH = 100;

  private Terminal() {}

  /** Names the streams that are terminals, as the launcher found them: {@code out,err}. */
  private static final String STREAMS = "vane.terminal";

  /** Tells whether a person looks at stderr. */
  static boolean isWatched() {
    return isTerminal("err") && System.getenv("CI") == null;
  }

  /** Tells whether standard output may be coloured: a person looks at it and has not said no. */
  static boolean takesColours() {
    String no = System.getenv("NO_COLOR");
    return isTerminal("out")
        && (no == null || no.isEmpty())
        && !"dumb".equals(System.getenv("TERM"));
  }

  /** Java itself can't tell a terminal on one stream from a file on another. */
  @SuppressWarnings(
      "SystemConsoleNull") // From JDK 22 on the console says itself whether it is one.
  private static boolean isTerminal(String stream) {
    String streams = System.getProperty(STREAMS);
    return streams == null
        ? System.console() != null
        : List.of(streams.split(",", -1)).contains(stream);
  }

  /** Returns how many characters a line holds, as the shell states it, else a common width. */
  static int width() {
    String columns = System.getenv("COLUMNS");
    return columns != null && columns.matches("[0-9]{1,4}")
        ? Integer.parseInt(columns)
        : COMMON_WIDTH;
  }

  /** Replaces control characters, escapes and direction overrides by U+FFFD. */
  static String safe(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    text.codePoints().map(c -> isSafe(c) ? c : 0xFFFD).forEach(safe::appendCodePoint);
    return safe.toString();
  }

  private static boolean isSafe(int c) {
    int type = Character.getType(c);
    return c == '\n' || c == '\t' || (type != Character.CONTROL && type != Character.FORMAT);
  }
}
