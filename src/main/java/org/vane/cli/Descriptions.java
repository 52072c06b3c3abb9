package org.vane.cli;

import org.jspecify.annotations.Nullable;
import org.vane.stance.PhraseClassifier;

/**
 * The shipped classifier of descriptions without a name, opened once: it is the same for every
 * command, and its encoder is loaded only where a text has such a description.
 */
final class Descriptions {

  private static @Nullable PhraseClassifier opened;

  private Descriptions() {}

  /** Returns the classifier in {@code models/descriptions} of the installation. */
  static synchronized PhraseClassifier classifier() {
    PhraseClassifier classifier = opened;
    if (classifier == null) {
      classifier =
          PhraseClassifier.open(ModelHome.installation().resolve("models").resolve("descriptions"));
      opened = classifier;
    }
    return classifier;
  }
}
