package org.vane.training;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.bytedeco.openblas.global.openblas;

/** The threads that share the work on a batch. */
final class Workers implements AutoCloseable {
  private final int threads;
  private final ExecutorService pool;

  Workers(int threads) {
    this.threads = threads;
    openblas.blas_set_num_threads(1); // Each share calls it on a thread of its own.
    pool =
        Executors.newFixedThreadPool(
            threads,
            task -> {
              Thread thread = new Thread(task, "training");
              thread.setDaemon(true);
              return thread;
            });
  }

  int threads() {
    return threads;
  }

  /** Cuts a batch into shares of about equal numbers of sequences. */
  List<LayerBatch> shares(int sequences, int tokens, int[] lengths) {
    List<LayerBatch> shares = new ArrayList<>();
    int count = Math.min(threads, sequences);
    for (int s = 0; s < count; s++) {
      shares.add(
          new LayerBatch(s, sequences * s / count, sequences * (s + 1) / count, tokens, lengths));
    }
    return shares;
  }

  /** Does the work on all shares at once and returns when all is done. */
  void run(List<LayerBatch> shares, Consumer<LayerBatch> work) {
    List<Future<?>> running = new ArrayList<>();
    shares.forEach(share -> running.add(pool.submit(() -> work.accept(share))));
    for (Future<?> share : running) {
      try {
        share.get();
      } catch (ExecutionException e) {
        throw new IllegalStateException("a pass over the network failed: " + e.getCause(), e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("training was interrupted", e);
      }
    }
  }

  @Override
  public void close() {
    pool.shutdown();
  }
}
