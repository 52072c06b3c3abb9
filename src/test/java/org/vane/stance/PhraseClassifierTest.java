package org.vane.stance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vane.document.Span;

class PhraseClassifierTest {

  private static final Path SHIPPED = Path.of("models", "descriptions");

  @Test
  void probabilitiesSumToOne() {
    String sentence = "Those who took Crimea signed the memorandum.";
    try (PhraseClassifier classifier = PhraseClassifier.open(SHIPPED)) {
      double sum =
          classifier
              .probabilities(
                  new PhraseFeatures.Phrase(
                      sentence, new Span(0, 5), new Span(0, sentence.length() - 1), "nowhere"))
              .values()
              .stream()
              .mapToDouble(Double::doubleValue)
              .sum();

      assertEquals(1, sum, 1e-9);
    }
  }

  @Test
  void aChangedFileIsRefusedByName(@TempDir Path folder) throws IOException {
    for (String file : List.of(PhraseBundle.MANIFEST, PhraseBundle.WEIGHTS, PhraseBundle.CARD)) {
      Files.copy(SHIPPED.resolve(file), folder.resolve(file));
    }
    byte[] weights = Files.readAllBytes(folder.resolve(PhraseBundle.WEIGHTS));
    weights[weights.length - 1] ^= 1;
    Files.write(folder.resolve(PhraseBundle.WEIGHTS), weights);

    DamagedModelException refused =
        assertThrows(DamagedModelException.class, () -> PhraseClassifier.open(folder));

    assertTrue(String.valueOf(refused.getMessage()).contains(PhraseBundle.WEIGHTS));
  }

  @Test
  void aFolderWithoutOneIsMissing(@TempDir Path folder) {
    assertThrows(MissingModelException.class, () -> PhraseClassifier.open(folder));
  }
}
