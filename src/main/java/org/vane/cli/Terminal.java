package org.vane.cli;

/** Keeps text from documents and file names from steering the terminal. */
final class Terminal {

  private Terminal() {}

  /** Tells whether a person looks at the output. */
  @SuppressWarnings(
      "SystemConsoleNull") // From JDK 22 on the console says itself whether it is one.
  static boolean isWatched() {
    return System.console() != null && System.getenv("CI") == null;
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
