package org.vane.stance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.vane.training.LabelledCsv;
import org.vane.training.LabelledRow;

/**
 * Sentences per second of the stance stage: queries in, probabilities out, tokenizer and head
 * included, on all cores. The queries are rows of {@code datasets/country-stance}, none twice, of 31 to 39
 * tokens each, 35 on average.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class StanceStageBenchmark {
  private static final Logger LOG = System.getLogger(StanceStageBenchmark.class.getName());
  private static final int SENTENCES = 128;
  private static final int SHORTEST = 31;
  private static final int LONGEST = 39;

  private StanceModel model;
  private List<StanceQuery> queries;

  /** Opens the shipped model and chooses the queries. */
  @Setup
  public void open() {
    Path home = Path.of(System.getProperty("vane.home", "."));
    Path bundle = home.resolve("models").resolve("default");
    model = ModelBundles.open(bundle);
    queries = new ArrayList<>();
    int tokens = 0;
    try (QueryReader reader =
        new QueryReader(
            EncoderArtifact.byId(ModelBundles.verify(bundle).encoder()).orElseThrow(),
            TargetInput.MASKED,
            128)) {
      Path rows = home.resolve("datasets").resolve("country-stance").resolve("train.csv");
      for (LabelledRow row : new LabelledCsv().read(rows, false).rows()) {
        int length = reader.read(row.query()).length();
        if (queries.size() < SENTENCES && length >= SHORTEST && length <= LONGEST) {
          queries.add(row.query());
          tokens += length;
        }
      }
    }
    if (queries.size() < SENTENCES) {
      throw new UncheckedIOException(new IOException("only " + queries.size() + " short rows"));
    }
    LOG.log(Level.INFO, "mean tokens: {0}", (double) tokens / SENTENCES);
  }

  /** Scores all sentences in one call. */
  @Benchmark
  @OperationsPerInvocation(SENTENCES)
  public List<StanceDistribution> sentences() {
    return model.score(queries);
  }

  /** Closes the model. */
  @TearDown
  public void close() {
    model.close();
  }
}
