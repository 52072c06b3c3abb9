package org.vane.profile;

/** How a voice mentions a target over a whole document: the highest of its mentions. */
public enum ProfileMode {
  DIRECT("direct"),
  INDIRECT("indirect"),
  NONE("none");

  private final String word;

  ProfileMode(String word) {
    this.word = word;
  }

  /** Returns the word of the {@code mode} column. */
  public String word() {
    return word;
  }
}
