package org.vane.report;

import org.jspecify.annotations.Nullable;

/** Makes text from documents safe to show: no markup, no control characters, no hidden order. */
public final class SafeText {

  private static final String MARKDOWN = "\\`*_{}[]|~$#";

  private SafeText() {}

  /**
   * Returns text as one line that shows what it holds: line ends and tabs become spaces; control
   * characters, terminal escapes and marks that turn the reading order become U+FFFD, one for one.
   */
  public static String visible(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' || c == '\t' || c == '\u2028' || c == '\u2029') {
        safe.append(' ');
      } else if (Character.isISOControl(c) || turnsReadingOrder(c) || isLoneSurrogate(text, i)) {
        safe.append('\uFFFD');
      } else {
        safe.append(c);
      }
    }
    return safe.toString();
  }

  /** Returns visible text with every character escaped that Markdown could take for markup. */
  public static String markdown(String text) {
    String visible = visible(text);
    StringBuilder safe = new StringBuilder(visible.length() + 16);
    for (int i = 0; i < visible.length(); i++) {
      char c = visible.charAt(i);
      String entity = entity(c);
      if (entity != null) {
        safe.append(entity);
        continue;
      }
      boolean startsBlock = i == 0 && (c == '-' || c == '+' || c == '=');
      if (MARKDOWN.indexOf(c) >= 0 || startsBlock || startsLink(visible, i)) {
        safe.append('\\');
      }
      safe.append(c);
    }
    return safe.toString();
  }

  /** Returns what stands for a character of HTML, which Markdown would pass through. */
  private static @Nullable String entity(char c) {
    return switch (c) {
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '&' -> "&amp;";
      default -> null;
    };
  }

  /** Tells whether renderers would make a link of what stands around this colon, dot or at sign. */
  private static boolean startsLink(String text, int i) {
    return switch (text.charAt(i)) {
      case ':' -> text.startsWith("//", i + 1);
      case '.' -> i >= 3 && text.regionMatches(true, i - 3, "www", 0, 3);
      case '@' -> true;
      default -> false;
    };
  }

  private static boolean turnsReadingOrder(char c) {
    return (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
  }

  private static boolean isLoneSurrogate(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    return Character.isLowSurrogate(c)
        && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
  }
}
