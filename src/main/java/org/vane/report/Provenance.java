package org.vane.report;

import java.util.List;

/**
 * What a report was made from and by, so that it can be made again. It holds no time of day: a
 * re-run writes the same bytes.
 *
 * @param toolVersion version of Vane
 * @param model the model's name and full SHA-256
 * @param targets where the targets come from, with the SHA-256 of the file
 * @param inputs one for each document, in the order of the report
 * @param options the options that were given and change the result, in order
 */
public record Provenance(
    String toolVersion, String model, String targets, List<Input> inputs, List<Option> options) {

  /**
   * One input.
   *
   * @param document id of the document
   * @param sha256 hex digest of the input's bytes
   * @param chars length of the decoded text in UTF-16 chars
   * @param note what a reader must know of how it was read; mostly empty
   */
  public record Input(String document, String sha256, long chars, String note) {
    public Input(String document, String sha256, long chars) {
      this(document, sha256, chars, "");
    }
  }

  /**
   * One option.
   *
   * @param name as on the command line
   * @param value its value; empty for a flag
   */
  public record Option(String name, String value) {}

  public Provenance {
    inputs = List.copyOf(inputs);
    options = List.copyOf(options);
  }
}
