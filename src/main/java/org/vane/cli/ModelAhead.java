package org.vane.cli;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.vane.stance.ExplainableModel;
import org.vane.stance.ModelBundles;
import org.vane.stance.ModelException;

/** A model that is opened beside the work that does not need it yet: half of a short run. */
final class ModelAhead implements AutoCloseable {

  private final CompletableFuture<ExplainableModel> model;

  ModelAhead(Path folder) {
    model = CompletableFuture.supplyAsync(() -> ModelBundles.open(folder), ModelAhead::start);
  }

  private static void start(Runnable opening) {
    Thread thread = new Thread(opening, "model");
    // A run that fails meanwhile need not wait for it.
    thread.setDaemon(true);
    thread.start();
  }

  /**
   * Waits for the model.
   *
   * @throws ModelException if it is missing or damaged
   */
  ExplainableModel get() {
    try {
      return model.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  /** Closes the model, as soon as it is open where nobody waited for it. */
  @Override
  public void close() {
    var unused = model.thenAccept(ExplainableModel::close);
  }
}
