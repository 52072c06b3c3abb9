package org.vane.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.vane.stance.ModelBundles;

/** Replaces a bundle by another so that, whenever the process is killed, one of them is whole. */
final class BundlePlace {
  private BundlePlace() {}

  /**
   * Moves {@code complete} to {@code place}. Between two renames the old bundle stands beside its
   * place, from where {@link ModelBundles#open} fetches it back.
   */
  static void replace(Path place, Path complete) throws IOException {
    Path old = ModelBundles.setAside(place);
    if (Files.exists(place)) {
      BundleWriter.delete(old);
      Files.move(place, old, StandardCopyOption.ATOMIC_MOVE);
    }
    Files.move(complete, place, StandardCopyOption.ATOMIC_MOVE);
    BundleWriter.delete(old);
  }
}
