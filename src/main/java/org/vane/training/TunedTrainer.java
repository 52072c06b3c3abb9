package org.vane.training;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.vane.stance.EncoderArtifact;
import org.vane.stance.Feature;
import org.vane.stance.Head;
import org.vane.stance.ModelBundles;
import org.vane.stance.QueryReader;
import org.vane.stance.TargetInput;
import org.vane.stance.Tensor;
import org.vane.stance.TokenWindow;

/** Tunes all layers of an encoder together with its head. */
final class TunedTrainer implements AutoCloseable {
  private static final List<Feature> FEATURES = List.of(Feature.TARGET, Feature.MEAN);
  private static final TargetInput TARGET = TargetInput.MASKED_THROUGHOUT;
  private static final int MAX_TOKENS = 128;
  private static final int BATCH = 16;
  private static final double DROPOUT = 0.1;
  private static final double ENCODER_RATE = 6e-5;
  private static final double HEAD_RATE = 6e-4;

  /** Learning rates of a run that starts from a tuned bundle, as a share of the usual ones. */
  private static final double START_RATE = 0.5;

  /**
   * Parts of the start's weights that are tried in the mean at the end: it can keep more of what
   * the start knew than either (Wortsman et al. 2022, "Robust fine-tuning of zero-shot models").
   */
  private static final double[] SHARES_OF_START = {0.25, 0.5};

  private static final double WARM_UP = 0.06;
  private static final double WEIGHT_DECAY = 0.01;
  private static final double LONGEST_GRADIENT = 1;
  private static final int PATIENCE = 2;
  private static final Duration CHECKPOINT_EVERY = Duration.ofMinutes(2);
  private static final int PROGRESS_EVERY = 25;

  private final TrainingRequest request;
  private final EncoderArtifact encoder;
  private final LayerShape shape;
  private final TrainingData data;
  private final TrainingListener listener;
  private final List<TokenWindow> windows;
  private final List<TokenWindow> heldOut;
  private final int[] lengths;
  private final int[] labels;
  private final EncoderNetwork network;
  private final Map<String, INDArray> weights;
  private final AdamW optimiser;
  private final Checkpoint checkpoint;
  private final String run;
  private Checkpoint.State state;

  private TunedTrainer(TrainingRequest request, TrainingData data, TrainingListener listener) {
    this.request = request;
    this.encoder = request.pretrained();
    this.shape = LayerShape.of(encoder);
    this.data = data;
    this.listener = listener;
    try (QueryReader reader = new QueryReader(encoder, TARGET, MAX_TOKENS)) {
      windows = data.train().stream().map(row -> reader.read(row.query())).toList();
      heldOut = data.heldOut().stream().map(row -> reader.read(row.query())).toList();
    }
    lengths = windows.stream().mapToInt(TokenWindow::length).toArray();
    labels = data.train().stream().mapToInt(row -> row.label().index()).toArray();
    network =
        new EncoderNetwork(
            encoder,
            shape,
            request.layers(),
            Math.max(0, request.layers() - request.topLayers()),
            request.seed());
    weights = network.trained();
    request.startBundle().ifPresent(this::startFrom);
    optimiser = new AdamW(weights, WEIGHT_DECAY, LONGEST_GRADIENT);
    checkpoint = new Checkpoint(request.model());
    run = data.fingerprint(request);
    state = new Checkpoint.State(run, 0, 0, -1, "", "");
  }

  /** Trains, going on from the last checkpoint of the same run if there is one. */
  static TrainedModel train(TrainingRequest request, TrainingData data, TrainingListener listener) {
    try (TunedTrainer trainer = new TunedTrainer(request, data, listener)) {
      return trainer.run();
    }
  }

  private void startFrom(Path bundle) {
    Map<String, Tensor> tensors = ModelBundles.tensors(bundle);
    Map<String, INDArray> known = new TreeMap<>(weights);
    known.keySet().retainAll(tensors.keySet());
    Checkpoint.restore("", tensors, known);
    listener.note("Starting from the weights of " + bundle);
    if (request.devFile().isEmpty()) {
      listener.note(
          "What that bundle was trained on may be among the held-out rows, whose figures then"
              + " flatter: name labels that it never saw with --dev");
    }
  }

  private TrainedModel run() {
    checkpoint.last(run).ifPresent(this::resume);
    int perEpoch = (windows.size() + BATCH - 1) / BATCH;
    int steps = perEpoch * request.epochs();
    long start = System.nanoTime();
    int startStep = state.step();
    long saved = start;
    double loss = 0;
    int epoch = startStep / perEpoch;
    boolean patient = true;
    while (epoch < request.epochs() && patient) {
      List<List<Integer>> plan = BatchPlan.epoch(lengths, BATCH, request.seed() * 1000 + epoch);
      for (int b = state.step() - epoch * perEpoch; b < perEpoch; b++) {
        int step = state.step() + 1;
        double batchLoss = step(plan.get(b), step, steps);
        loss = step == startStep + 1 ? batchLoss : 0.98 * loss + 0.02 * batchLoss;
        state =
            new Checkpoint.State(
                run, step, state.bestEpoch(), state.bestF1(), state.file(), state.bestFile());
        if (step % PROGRESS_EVERY == 0) {
          long perStep = (System.nanoTime() - start) / (step - startStep);
          listener.progress(
              epoch + 1,
              request.epochs(),
              (b + 1.0) / perEpoch,
              loss,
              Duration.ofNanos(perStep * (steps - step)));
        }
        if (System.nanoTime() - saved > CHECKPOINT_EVERY.toNanos()) {
          save();
          saved = System.nanoTime();
        }
      }
      epoch++;
      patient = tryOut(epoch);
    }
    return result(epoch);
  }

  private double step(List<Integer> rows, int step, int steps) {
    List<TokenWindow> batchWindows = rows.stream().map(windows::get).toList();
    int[] batchLabels = rows.stream().mapToInt(i -> labels[i]).toArray();
    long seed = request.seed() * 1_000_003 + step;
    TokenBatch batch =
        TokenBatch.of(
            batchWindows,
            batchLabels,
            data.classWeights(request.classWeights()),
            shape.width(),
            DROPOUT,
            seed);
    Map<String, INDArray> gradients = network.gradients(batch, DROPOUT, seed);
    double share = (double) step / steps;
    double schedule = share < WARM_UP ? share / WARM_UP : (1 - share) / (1 - WARM_UP);
    schedule *= request.startBundle().isPresent() ? START_RATE : 1;
    Map<String, Double> rates = new HashMap<>();
    for (String name : weights.keySet()) {
      rates.put(name, schedule * (name.startsWith("head.") ? HEAD_RATE : ENCODER_RATE));
    }
    optimiser.step(gradients, rates, step);
    return network.lastLoss();
  }

  /** Scores the held-out rows after an epoch; returns whether to go on. */
  private boolean tryOut(int epoch) {
    List<float[]> logits = logits(heldOut);
    double f1 = macroF1(logits);
    boolean best = f1 > state.bestF1();
    if (best) {
      String file = "best-" + epoch + ".safetensors";
      Map<String, Tensor> tensors = new TreeMap<>();
      Checkpoint.collect("", weights, tensors);
      checkpoint.write(file, tensors);
      state = new Checkpoint.State(run, state.step(), epoch, f1, state.file(), file);
    }
    save();
    listener.epoch(epoch, request.epochs(), f1, best);
    return epoch - state.bestEpoch() < PATIENCE;
  }

  private double macroF1(List<float[]> logits) {
    int[] gold = data.heldOut().stream().mapToInt(row -> row.label().index()).toArray();
    int[] guesses = logits.stream().mapToInt(TunedTrainer::largest).toArray();
    return Evaluator.macroF1(Evaluator.confusion(gold, guesses));
  }

  private static int largest(float[] logits) {
    return Head.distribution(logits, 1).label().index();
  }

  private List<float[]> logits(List<TokenWindow> rows) {
    float[][] logits = new float[rows.size()][];
    int[] rowLengths = rows.stream().mapToInt(TokenWindow::length).toArray();
    for (List<Integer> batch : BatchPlan.scoring(rowLengths, 2 * BATCH)) {
      List<TokenWindow> batchWindows = batch.stream().map(rows::get).toList();
      TokenBatch tokens =
          TokenBatch.of(
              batchWindows,
              new int[batch.size()],
              data.classWeights(request.classWeights()),
              shape.width(),
              0,
              0);
      float[][] z = network.logits(tokens);
      for (int i = 0; i < z.length; i++) {
        logits[batch.get(i)] = z[i];
      }
    }
    return List.of(logits);
  }

  private void save() {
    Map<String, Tensor> tensors = new TreeMap<>();
    Checkpoint.collect("w.", weights, tensors);
    Checkpoint.collect("m.", optimiser.moments().get(0), tensors);
    Checkpoint.collect("v.", optimiser.moments().get(1), tensors);
    String file = state.file().equals("a.safetensors") ? "b.safetensors" : "a.safetensors";
    checkpoint.write(file, tensors);
    state =
        new Checkpoint.State(
            run, state.step(), state.bestEpoch(), state.bestF1(), file, state.bestFile());
    checkpoint.commit(state);
  }

  private void resume(Checkpoint.State last) {
    Map<String, Tensor> tensors = checkpoint.read(last.file());
    Checkpoint.restore("w.", tensors, weights);
    Checkpoint.restore("m.", tensors, optimiser.moments().get(0));
    Checkpoint.restore("v.", tensors, optimiser.moments().get(1));
    state = last;
    listener.note("Going on from the checkpoint at step " + last.step());
  }

  private TrainedModel result(int epochs) {
    Map<String, Tensor> best = checkpoint.read(state.bestFile());
    Checkpoint.restore("", best, weights);
    List<float[]> logits = logits(heldOut);
    double bestF1 = state.bestF1();
    if (request.startBundle().isPresent()) {
      Map<String, Tensor> start = ModelBundles.tensors(request.startBundle().get());
      for (double share : SHARES_OF_START) {
        Map<String, Tensor> mixed = WeightMean.of(List.of(best, start), 1 - share, share);
        Checkpoint.restore("", mixed, weights);
        List<float[]> mixedLogits = logits(heldOut);
        double f1 = macroF1(mixedLogits);
        listener.note(
            String.format(
                Locale.ROOT,
                "Held-out macro-F1 with %.2f of the start's weights: %.4f",
                share,
                f1));
        if (f1 > bestF1) {
          bestF1 = f1;
          best = mixed;
          logits = mixedLogits;
        }
      }
      Checkpoint.restore("", best, weights);
    }
    return new TrainedModel(
        encoder,
        request.layers(),
        TARGET,
        MAX_TOKENS,
        FEATURES,
        network.head(),
        network.encoderWeights(),
        Temperature.fit(logits, data.heldOut().stream().map(LabelledRow::label).toList()),
        false,
        state.bestEpoch(),
        epochs,
        bestF1);
  }

  @Override
  public void close() {
    network.close();
  }
}
