package org.vane.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vane.report.wording.Outline;

/** Draws outlines as trees of lines, for terminals and logs. */
final class OutlineText {

  private static final int BAR = 24;
  private static final int NARROWEST = 40;
  private static final String RESET = "\u001b[0m";

  private final StringBuilder out = new StringBuilder();
  private final int width;
  private final boolean colours;

  OutlineText(int width, boolean colours) {
    this.width = Math.max(NARROWEST, width);
    this.colours = colours;
  }

  /** Draws one more tree, an empty line after the one before. */
  void add(Outline root) {
    if (out.length() > 0) {
      out.append('\n');
    }
    lines(root, "", root.branches().isEmpty() ? "" : "|  ", 0);
    branches(root.branches(), "");
  }

  private void branches(List<Outline> branches, String prefix) {
    int label = 0;
    for (Outline branch : branches) {
      if (branch.bar() != null) {
        label = Math.max(label, SafeText.visible(branch.text()).length());
      }
    }
    for (int i = 0; i < branches.size(); i++) {
      Outline branch = branches.get(i);
      boolean last = i == branches.size() - 1;
      String below = prefix + (last ? "   " : "|  ");
      String more = branch.branches().isEmpty() ? "  " : "|  ";
      lines(branch, prefix + (last ? "`- " : "|- "), below + more, label);
      branches(branch.branches(), below);
    }
  }

  /** Draws one statement, wrapped. */
  private void lines(Outline outline, String first, String next, int label) {
    StringBuilder line = new StringBuilder();
    String prefix = first;
    for (String word : SafeText.visible(outline.text()).split(" ", -1)) {
      int room = width - prefix.length();
      if (line.length() > 0 && line.length() + 1 + word.length() > room) {
        line(prefix, line.toString(), outline, null, 0);
        line.setLength(0);
        prefix = next;
        room = width - prefix.length();
      }
      String rest = line.length() > 0 ? " " + word : word;
      while (line.length() == 0 && rest.length() > room) {
        int cut = Character.isHighSurrogate(rest.charAt(room - 1)) ? room - 1 : room;
        line(prefix, rest.substring(0, cut), outline, null, 0);
        rest = rest.substring(cut);
        prefix = next;
        room = width - prefix.length();
      }
      line.append(rest);
    }
    line(prefix, line.toString(), outline, outline.bar(), label);
  }

  private void line(String prefix, String text, Outline outline, @Nullable Double bar, int label) {
    String colour = colours ? colour(outline.tone()) : "";
    out.append(prefix).append(colour).append(text);
    int length = bar == null ? 0 : (int) Math.round(bar * BAR);
    if (length > 0) {
      out.append(" ".repeat(Math.max(0, Math.min(label, width / 2) - text.length()) + 2));
      out.append("#".repeat(length));
    }
    out.append(colour.isEmpty() ? "" : RESET).append('\n');
  }

  private static String colour(Outline.Tone tone) {
    return switch (tone) {
      case PLAIN -> "";
      case FAVOUR -> "\u001b[34m";
      case AGAINST -> "\u001b[33m";
      case QUIET -> "\u001b[2m";
    };
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
