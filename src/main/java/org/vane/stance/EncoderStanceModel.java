package org.vane.stance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.vane.document.Span;

/** A stance model of an encoder in ONNX Runtime and a head in plain floats. */
public final class EncoderStanceModel implements ExplainableModel {
  private static final int MOST_THREADS = 8;

  private final ModelId id;
  private final Encoder encoder;
  private final QueryReader reader;
  private final List<Feature> features;
  private final Head head;
  private final double temperature;
  private final @Nullable KnownErrors errors;
  private final ExecutorService workers;

  /**
   * Creates a model that owns, and closes, the encoder and the reader.
   *
   * @param errors what is known of its errors, or null
   */
  public EncoderStanceModel(
      ModelId id,
      Encoder encoder,
      QueryReader reader,
      List<Feature> features,
      Head head,
      double temperature,
      @Nullable KnownErrors errors) {
    if (head.inputs() != features.size() * encoder.artifact().width()) {
      throw new IllegalArgumentException(
          "the head takes " + head.inputs() + " numbers, but " + features + " give other ones");
    }
    if (!(temperature > 0)) {
      throw new IllegalArgumentException("illegal temperature " + temperature + ": above 0");
    }
    this.id = id;
    this.encoder = encoder;
    this.reader = reader;
    this.features = List.copyOf(features);
    this.head = head;
    this.temperature = temperature;
    this.errors = errors;
    int threads = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
    this.workers =
        Executors.newFixedThreadPool(
            threads,
            task -> {
              Thread thread = new Thread(task, "stance");
              thread.setDaemon(true);
              return thread;
            });
  }

  @Override
  public List<StanceDistribution> score(List<StanceQuery> queries) {
    return logits(queries).stream().map(z -> Head.distribution(z, temperature)).toList();
  }

  /** Returns the head's output before the temperature, in the order of the queries. */
  public List<float[]> logits(List<StanceQuery> queries) {
    return logitsOf(queries.stream().map(reader::read).toList());
  }

  @Override
  public double temperature() {
    return temperature;
  }

  @Override
  public Reading reading(StanceQuery query) {
    return reader.reading(query);
  }

  @Override
  public List<StanceDistribution> without(StanceQuery query, List<Span> words) {
    return logitsOf(reader.without(query, words)).stream()
        .map(z -> Head.distribution(z, temperature))
        .toList();
  }

  private List<float[]> logitsOf(List<TokenWindow> windows) {
    Map<Ids, List<Integer>> byIds = new LinkedHashMap<>();
    for (int i = 0; i < windows.size(); i++) {
      byIds.computeIfAbsent(new Ids(windows.get(i).ids()), ids -> new ArrayList<>()).add(i);
    }
    float[][] logits = new float[windows.size()][];
    List<Future<?>> passes = new ArrayList<>();
    byIds.forEach((ids, asked) -> passes.add(workers.submit(() -> pass(asked, windows, logits))));
    for (Future<?> pass : passes) {
      await(pass);
    }
    return Arrays.asList(logits);
  }

  /** Runs the encoder once for all queries that it reads alike. */
  private void pass(List<Integer> asked, List<TokenWindow> windows, float[][] logits) {
    Tensor states = encoder.states(windows.get(asked.get(0)).ids());
    for (int i : asked) {
      logits[i] = head.logits(Feature.of(features, windows.get(i), states));
    }
  }

  private static void await(Future<?> pass) {
    try {
      pass.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("scoring failed: " + e.getCause(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("scoring was interrupted", e);
    }
  }

  @Override
  public Optional<KnownErrors> knownErrors() {
    return Optional.ofNullable(errors);
  }

  @Override
  public ModelId id() {
    return id;
  }

  @Override
  public void close() {
    workers.shutdown();
    try {
      // After a failed pass others may still be in the encoder, which must not go under them.
      if (!workers.awaitTermination(1, TimeUnit.MINUTES)) {
        throw new IllegalStateException("the encoder is still at work after a minute");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("closing was interrupted", e);
    }
    encoder.close();
    reader.close();
  }

  /** Token ids as a key. */
  @SuppressWarnings("ArrayRecordComponent") // Equality is by content, below.
  private record Ids(int[] ids) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Ids that && Arrays.equals(ids, that.ids);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(ids);
    }
  }
}
