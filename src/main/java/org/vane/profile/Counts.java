package org.vane.profile;

/**
 * Paragraphs behind a profile.
 *
 * @param read paragraphs that hold words of the voice, at least {@code mentioning}
 * @param mentioning paragraphs in which the voice mentions the target
 * @param favour of these, labelled favour
 * @param neutral of these, labelled neutral
 * @param against of these, labelled against
 * @param direct of these, with a direct mention
 * @param indirect of these, with indirect mentions only
 */
public record Counts(
    int read, int mentioning, int favour, int neutral, int against, int direct, int indirect) {

  /** No paragraph at all. */
  public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0);

  public Counts {
    if (favour < 0 || neutral < 0 || against < 0 || direct < 0 || indirect < 0) {
      throw new IllegalArgumentException("counts must not be negative");
    }
    if (favour + neutral + against != mentioning || direct + indirect != mentioning) {
      throw new IllegalArgumentException(
          "the stances and the modes must each add up to the " + mentioning + " mentioning");
    }
    if (read < mentioning) {
      throw new IllegalArgumentException(
          mentioning + " paragraphs mention the target, but only " + read + " were read");
    }
  }

  /** Returns the paragraphs of both together. */
  public Counts plus(Counts other) {
    return new Counts(
        read + other.read,
        mentioning + other.mentioning,
        favour + other.favour,
        neutral + other.neutral,
        against + other.against,
        direct + other.direct,
        indirect + other.indirect);
  }
}
