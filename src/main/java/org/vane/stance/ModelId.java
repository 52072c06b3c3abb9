package org.vane.stance;

/**
 * Which model made a number.
 *
 * @param name the bundle's name
 * @param sha256 hex digest of the bundle, 64 digits
 */
public record ModelId(String name, String sha256) {

  public ModelId {
    if (!sha256.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException(
          "illegal SHA-256 '" + sha256 + "': 64 hex digits expected");
    }
  }

  /** Returns the name and the first 12 hex digits, as in the {@code model} column. */
  @Override
  public String toString() {
    return name + " " + sha256.substring(0, 12);
  }
}
