package org.vane.training;

import java.time.Duration;
import java.util.List;
import org.nd4j.linalg.factory.Nd4j;
import org.vane.stance.Encoder;
import org.vane.stance.Feature;
import org.vane.stance.Head;
import org.vane.stance.QueryReader;
import org.vane.stance.Stance;
import org.vane.stance.StanceDistribution;
import org.vane.stance.TargetInput;
import org.vane.stance.TokenWindow;

/** Trains a head on the states of an encoder that stays as it was published. */
final class FrozenTrainer {
  static final TargetInput TARGET = TargetInput.MASKED_THROUGHOUT;
  static final int MAX_TOKENS = 256;
  static final List<Feature> FEATURES = List.of(Feature.TARGET, Feature.CLS, Feature.MEAN);
  private static final int PATIENCE = 6;

  private FrozenTrainer() {}

  /** Trains and returns the head of the epoch with the best macro-F1 on the held-out rows. */
  static TrainedModel train(TrainingRequest request, TrainingData data, TrainingListener listener) {
    Nd4j.getRandom().setSeed(request.seed());
    listener.note("Encoding " + (data.train().size() + data.heldOut().size()) + " rows");
    try (Encoder encoder =
            new Encoder(request.pretrained(), request.layers(), false, java.util.Map.of());
        QueryReader reader = new QueryReader(request.pretrained(), TARGET, MAX_TOKENS)) {
      float[][] train = features(encoder, reader, data.train());
      float[][] heldOut = features(encoder, reader, data.heldOut());
      return fit(request, data, train, heldOut, listener);
    }
  }

  private static TrainedModel fit(
      TrainingRequest request,
      TrainingData data,
      float[][] train,
      float[][] heldOut,
      TrainingListener listener) {
    FrozenHead network =
        new FrozenHead(train[0].length, data.classWeights(request.classWeights()), request.seed());
    int[] labels = data.train().stream().mapToInt(row -> row.label().index()).toArray();
    List<Stance> gold = data.heldOut().stream().map(LabelledRow::label).toList();
    Head best = network.copy();
    double bestF1 = -1;
    int bestEpoch = 0;
    long start = System.nanoTime();
    int epoch = 0;
    while (epoch < request.epochs() && epoch - bestEpoch < PATIENCE) {
      epoch++;
      double loss = network.epoch(train, labels);
      Head head = network.copy();
      double f1 = macroF1(head, heldOut, gold);
      if (f1 > bestF1) {
        best = head;
        bestF1 = f1;
        bestEpoch = epoch;
      }
      long perEpoch = (System.nanoTime() - start) / epoch;
      listener.progress(
          epoch,
          request.epochs(),
          1,
          loss,
          Duration.ofNanos(perEpoch * (request.epochs() - epoch)));
      listener.epoch(epoch, request.epochs(), f1, epoch == bestEpoch);
    }
    Head chosen = best;
    List<float[]> logits = java.util.Arrays.stream(heldOut).map(chosen::logits).toList();
    return new TrainedModel(
        request.pretrained(),
        request.layers(),
        TARGET,
        MAX_TOKENS,
        FEATURES,
        chosen,
        java.util.Map.of(),
        Temperature.fit(logits, gold),
        false,
        bestEpoch,
        epoch,
        bestF1);
  }

  private static double macroF1(Head head, float[][] features, List<Stance> gold) {
    List<StanceDistribution> scored =
        java.util.Arrays.stream(features).map(x -> Head.distribution(head.logits(x), 1)).toList();
    int[] labels = gold.stream().mapToInt(Stance::index).toArray();
    int[] guesses = scored.stream().mapToInt(d -> d.label().index()).toArray();
    return Evaluator.macroF1(Evaluator.confusion(labels, guesses));
  }

  private static float[][] features(Encoder encoder, QueryReader reader, List<LabelledRow> rows) {
    List<TokenWindow> windows = rows.stream().map(row -> reader.read(row.query())).toList();
    return windows.parallelStream()
        .map(window -> Feature.of(FEATURES, window, encoder.states(window.ids())))
        .toArray(float[][]::new);
  }
}
