package org.vane.training;

import java.util.Map;

/** The licences of the data sets that shipped models are trained on, for their cards. */
final class DataLicences {
  private static final Map<String, String> BY_PREFIX =
      Map.of(
          "newsmtsc", "MIT (NewsMTSC)",
          "rusentne", "MIT (RuSentNE)",
          "dse", "to be used citing Park, Pan and Joo 2021",
          "gold", "labels of this project",
          "labelled-paragraphs", "labels of this project",
          "un-general-debate", "labels of this project",
          "kcna-2024", "labels of this project",
          "country-stance", "of this project, Apache-2.0");

  private DataLicences() {}

  /**
   * Returns the licence by the beginning of a file's name; unknown ones are the user's own matter.
   */
  static String of(String fileName) {
    return BY_PREFIX.entrySet().stream()
        .filter(entry -> fileName.startsWith(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("stated by its owner");
  }
}
