package org.vane.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vane.document.Span;
import org.vane.stance.Encoder;
import org.vane.stance.EncoderArtifact;
import org.vane.stance.EncoderStanceModel;
import org.vane.stance.Feature;
import org.vane.stance.Head;
import org.vane.stance.KnownErrors;
import org.vane.stance.ModelBundle;
import org.vane.stance.ModelBundles;
import org.vane.stance.QueryReader;
import org.vane.stance.Safetensors;
import org.vane.stance.StanceQuery;
import org.vane.stance.TargetInput;
import org.vane.stance.TokenWindow;
import org.vane.training.TrainingRequest.EncoderMode;

class TrainerTest {
  private static final String[] AGAINST = {"condemn", "accuse", "denounce", "threaten"};
  private static final String[] NEUTRAL = {"visit", "border", "mention", "fly to"};
  private static final String[] FAVOUR = {"thank", "praise", "welcome", "admire"};

  @TempDir Path folder;

  @Test
  void frozenRunWritesABundleThatOpensAndScoresAsReported() throws IOException {
    Path model = folder.resolve("frozen");
    Trainer.Result result = train(request(data(), model, EncoderMode.FROZEN, 12, 1), note -> {});

    try (EncoderStanceModel opened = ModelBundles.open(model)) {
      List<LabelledRow> rows = new LabelledCsv().read(data(), false).rows();
      Evaluation again = Evaluator.evaluate(opened, rows);
      assertEquals(result.reported().get("data.csv").macroF1(), again.macroF1(), 1e-12);
      assertTrue(again.macroF1() > 0.8, "macro-F1 on its own rows: " + again.macroF1());
    }
    assertTrue(
        ModelBundles.verify(model).knownErrors().isEmpty(), "12 rows of a label are too few");
    String card = Files.readString(model.resolve(ModelBundle.CARD));
    assertTrue(card.contains(TrainingData.sha256(data())), "the card names the data's checksum");
    assertTrue(card.contains("| seed | 1 |"), card);
  }

  @Test
  void bundleKnowsItsErrorsOnTheHeldOutRows() throws IOException {
    Path model = folder.resolve("frozen");
    Path data = data(7);
    train(request(data, model, EncoderMode.FROZEN, 12, 1), note -> {});

    try (EncoderStanceModel opened = ModelBundles.open(model)) {
      KnownErrors errors = opened.knownErrors().orElseThrow();
      List<LabelledRow> rows = new LabelledCsv().read(data, false).rows();
      assertEquals(rows.size(), errors.rows());
      assertEquals(
          ErrorMeasure.of(
                  rows.stream().map(LabelledRow::label).toList(),
                  opened.score(rows.stream().map(LabelledRow::query).toList()))
              .orElseThrow(),
          errors);
      assertTrue(errors.favour().favour() > errors.against().favour());
    }
  }

  @Test
  void badRowLeavesThePreviousBundleAsItWas() throws IOException {
    Path model = folder.resolve("model");
    train(request(data(), model, EncoderMode.FROZEN, 1, 1), note -> {});
    byte[] before = Files.readAllBytes(model.resolve(ModelBundle.WEIGHTS));
    Path bad = Files.writeString(folder.resolve("bad.csv"), "text,label,target\nA,good,A\n");

    assertThrows(
        BadRowException.class,
        () -> train(request(bad, model, EncoderMode.FROZEN, 1, 2), note -> {}));

    assertArrayEquals(before, Files.readAllBytes(model.resolve(ModelBundle.WEIGHTS)));
    ModelBundles.verify(model);
  }

  @Test
  void killedTunedRunGoesOnFromItsCheckpointToTheSameWeights() throws IOException {
    Path straight = folder.resolve("a").resolve("model");
    Path killed = folder.resolve("b").resolve("model");
    train(request(data(), straight, EncoderMode.TUNED, 2, 5), note -> {});
    TrainingListener killer =
        new TrainingListener() {
          @Override
          public void epoch(int epoch, int epochs, double devMacroF1, boolean best) {
            throw new IllegalStateException("killed");
          }
        };

    assertThrows(
        IllegalStateException.class,
        () ->
            new Trainer(new LabelledCsv())
                .train(request(data(), killed, EncoderMode.TUNED, 2, 5), killer));
    assertFalse(Files.exists(killed), "nothing is in the bundle's place before the run is done");
    List<String> notes = new ArrayList<>();
    train(request(data(), killed, EncoderMode.TUNED, 2, 5), notes::add);

    assertTrue(notes.toString().contains("Going on from the checkpoint"), notes.toString());
    assertArrayEquals(
        Files.readAllBytes(straight.resolve(ModelBundle.WEIGHTS)),
        Files.readAllBytes(killed.resolve(ModelBundle.WEIGHTS)));
    assertFalse(Files.exists(new Checkpoint(killed).folder()), "a finished run leaves none");
  }

  @Test
  void trainedNetworkAndOnnxRuntimeGiveTheSameLogits() {
    EncoderArtifact encoder = EncoderArtifact.ALL_MINILM_L6_V2;
    int layers = encoder.layers() - 1; // A bundle need not use all.
    List<TokenWindow> windows = new ArrayList<>();
    try (QueryReader reader = new QueryReader(encoder, TargetInput.MASKED, 128)) {
      for (String text :
          List.of("We thank Norland.", "Norland, whose fleet lies off our coast, lies.")) {
        int at = text.indexOf("Norland");
        windows.add(reader.read(new StanceQuery(text, List.of(new Span(at, at + 7)))));
      }
    }
    TokenBatch batch = TokenBatch.of(windows, new int[] {2, 0}, new double[] {1, 1, 1}, 384, 0, 1);
    LayerShape shape = LayerShape.of(encoder);
    try (EncoderNetwork network = new EncoderNetwork(encoder, shape, layers, 0, 1)) {
      // A step first, so that the weights that are compared are not the published ones.
      AdamW optimiser = new AdamW(network.trained(), 0.01, 1);
      var rates = new java.util.HashMap<String, Double>();
      network.trained().keySet().forEach(name -> rates.put(name, 1e-3));
      optimiser.step(network.gradients(batch, 0, 1), rates, 1);

      float[][] trained = network.logits(batch);
      Head head = network.head();
      List<Feature> features = List.of(Feature.TARGET, Feature.MEAN);
      try (Encoder served = new Encoder(encoder, layers, false, network.encoderWeights())) {
        for (int i = 0; i < windows.size(); i++) {
          TokenWindow window = windows.get(i);
          float[] logits = head.logits(Feature.of(features, window, served.states(window.ids())));
          assertArrayEquals(trained[i], logits, 1e-3f);
        }
      }
    }
  }

  @Test
  void tunedBundleIsStoredInHalvesWithinTheLimitForTheRepository() throws IOException {
    Path model = folder.resolve("model");
    train(request(data(), model, EncoderMode.TUNED, 1, 1), note -> {});

    assertTrue(Files.size(model.resolve(ModelBundle.WEIGHTS)) < 50_000_000);
    assertEquals(
        98,
        Safetensors.read(model.resolve(ModelBundle.WEIGHTS)).size(),
        "6 layers of 16, and a head");
  }

  @Test
  void runOnTheLowerLayersGoesOnFromABundleOfAll() throws IOException {
    Path whole = folder.resolve("whole");
    Path lower = folder.resolve("lower");
    train(request(data(), whole, EncoderMode.TUNED, 1, 1), note -> {});
    train(lower(request(data(), lower, EncoderMode.TUNED, 1, 1), whole, 4), note -> {});

    ModelBundle bundle = ModelBundles.verify(lower);
    assertEquals(4, bundle.layers());
    assertEquals(2, bundle.format());
    assertEquals(4 * 16 + 2, Safetensors.read(lower.resolve(ModelBundle.WEIGHTS)).size());
    String card = Files.readString(lower.resolve(ModelBundle.CARD));
    assertTrue(card.contains("tuned, the lower 4 of 6 layers"), card);
    try (EncoderStanceModel opened = ModelBundles.open(lower)) {
      List<LabelledRow> rows = new LabelledCsv().read(data(), false).rows();
      assertEquals(
          rows.size(), opened.logits(rows.stream().map(LabelledRow::query).toList()).size());
    }
  }

  private static TrainingRequest lower(TrainingRequest request, Path start, int layers) {
    return new TrainingRequest(
        request.data(),
        request.dev(),
        request.reported(),
        start,
        request.model(),
        request.encoder(),
        request.pretrained(),
        layers,
        request.topLayers(),
        request.neutralRatio(),
        request.mostRows(),
        request.classWeights(),
        request.epochs(),
        request.seed(),
        false);
  }

  @Test
  void fewerRowsAreDrawnFromAllFilesAndTheSameInEachRun() throws IOException {
    Path data = data(7);
    TrainingRequest all = request(data, folder.resolve("m"), EncoderMode.FROZEN, 1, 3);
    TrainingData thinned =
        TrainingData.read(most(all, data, 60), new LabelledCsv(), TrainingListener.NONE);

    assertEquals(60, thinned.files().stream().mapToInt(TrainingData.DataFile::used).sum());
    assertEquals(60, thinned.train().size());
    assertTrue(thinned.files().get(0).used() > 15 && thinned.files().get(1).used() > 15);
    assertEquals(
        thinned.train(),
        TrainingData.read(most(all, data, 60), new LabelledCsv(), TrainingListener.NONE).train());
    assertEquals(
        168,
        TrainingData.read(most(all, data, 168), new LabelledCsv(), TrainingListener.NONE)
            .train()
            .size());
  }

  private static TrainingRequest most(TrainingRequest request, Path data, int rows) {
    return new TrainingRequest(
        List.of(data, data),
        request.dev(),
        List.of(),
        null,
        request.model(),
        request.encoder(),
        request.pretrained(),
        request.layers(),
        request.topLayers(),
        request.neutralRatio(),
        rows,
        request.classWeights(),
        request.epochs(),
        request.seed(),
        false);
  }

  private Path data() throws IOException {
    return data(3);
  }

  private Path data(int rounds) throws IOException {
    StringBuilder csv = new StringBuilder("id,text,label,target\n");
    int n = 0;
    for (int round = 0; round < rounds; round++) {
      for (int i = 0; i < AGAINST.length; i++) {
        csv.append(row(n++, AGAINST[i], "against", round));
        csv.append(row(n++, NEUTRAL[i], "neutral", round));
        csv.append(row(n++, FAVOUR[i], "favour", round));
      }
    }
    return Files.writeString(folder.resolve("data.csv"), csv.toString());
  }

  private static String row(int n, String verb, String label, int round) {
    String who = new String[] {"We", "The minister and his guests", "All our people"}[round % 3];
    return "doc-" + n + "-1," + who + " " + verb + " Norland.," + label + ",Norland\n";
  }

  private static TrainingRequest request(
      Path data, Path model, EncoderMode mode, int epochs, long seed) {
    return new TrainingRequest(
        List.of(data),
        data,
        List.of(data),
        null,
        model,
        mode,
        EncoderArtifact.ALL_MINILM_L6_V2,
        6,
        12,
        1,
        Integer.MAX_VALUE,
        TrainingRequest.ClassWeights.BALANCED,
        epochs,
        seed,
        false);
  }

  private static Trainer.Result train(
      TrainingRequest request, java.util.function.Consumer<String> notes) {
    return new Trainer(new LabelledCsv())
        .train(
            request,
            new TrainingListener() {
              @Override
              public void note(String message) {
                notes.accept(message);
              }
            });
  }
}
