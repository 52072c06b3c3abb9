package org.vane.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vane.stance.EncoderArtifact;
import org.vane.stance.EncoderStanceModel;
import org.vane.stance.Head;
import org.vane.stance.ModelBundle;
import org.vane.stance.ModelBundles;
import org.vane.stance.Tensor;
import org.vane.training.TrainingRequest.EncoderMode;

class MixerTest {
  private static final Mixer MIXER = new Mixer(new LabelledCsv());

  @TempDir static Path folder;
  private static Path data;
  private static Path first;
  private static Path second;

  @BeforeAll
  static void twoRunsFromOneEncoder() throws IOException {
    StringBuilder csv = new StringBuilder("id,text,label,target\n");
    String[] verbs = {"condemn", "visit", "thank", "accuse", "mention", "praise"};
    String[] labels = {"against", "neutral", "favour"};
    for (int i = 0; i < 30; i++) {
      csv.append(
          "d%d-1,We %s Norland for %d days.,%s,Norland%n"
              .formatted(i, verbs[i % 6], i, labels[i % 3])
              .replace("\r", ""));
    }
    data = Files.writeString(folder.resolve("data.csv"), csv);
    first = trained("first", EncoderMode.TUNED, 1);
    second = trained("second", EncoderMode.TUNED, 2);
  }

  private static Path trained(String name, EncoderMode mode, long seed) {
    return trained(name, mode, 6, seed);
  }

  private static Path trained(String name, EncoderMode mode, int layers, long seed) {
    Path model = folder.resolve(name);
    new Trainer(new LabelledCsv())
        .train(
            new TrainingRequest(
                List.of(data),
                data,
                List.of(),
                null,
                model,
                mode,
                EncoderArtifact.ALL_MINILM_L6_V2,
                layers,
                2,
                1,
                Integer.MAX_VALUE,
                TrainingRequest.ClassWeights.NONE,
                1,
                seed,
                false),
            TrainingListener.NONE);
    return model;
  }

  private static Map<String, Evaluation> mix(Path model, Path... parts) {
    return MIXER.mix(
        new Mixer.Request(List.of(parts), 0, List.of(data), List.of(), model),
        TrainingListener.NONE);
  }

  @Test
  void everyWeightIsTheMean() {
    Path model = folder.resolve("mean");
    mix(model, first, second);

    SortedMap<String, Tensor> one = ModelBundles.tensors(first);
    SortedMap<String, Tensor> two = ModelBundles.tensors(second);
    SortedMap<String, Tensor> mean = ModelBundles.tensors(model);
    assertEquals(one.keySet(), mean.keySet());
    mean.forEach(
        (name, tensor) -> {
          float[] a = one.get(name).values();
          float[] b = two.get(name).values();
          for (int i = 0; i < tensor.values().length; i += 97) {
            float wanted = (a[i] + b[i]) / 2;
            assertEquals(wanted, tensor.values()[i], 1e-3f * (1 + Math.abs(wanted)), name);
          }
        });
  }

  @Test
  void bundleMixedWithItselfScoresAsBefore() {
    Path model = folder.resolve("same");
    mix(model, first, first);

    List<LabelledRow> rows = new LabelledCsv().read(data, false).rows();
    try (EncoderStanceModel before = ModelBundles.open(first);
        EncoderStanceModel after = ModelBundles.open(model)) {
      if (ModelBundles.manifest(first).int8() == ModelBundles.manifest(model).int8()) {
        assertArrayEquals(
            before.logits(List.of(rows.get(4).query())).get(0),
            after.logits(List.of(rows.get(4).query())).get(0),
            1e-2f);
      }
      assertEquals(
          Evaluator.evaluate(before, rows).macroF1(),
          Evaluator.evaluate(after, rows).macroF1(),
          0.05);
    }
  }

  @Test
  void cardNamesThePartsOnceAndHoldsTheirCards() throws IOException {
    Path model = folder.resolve("card");
    mix(model, first, second, second);

    String card = Files.readString(model.resolve(ModelBundle.CARD));
    assertTrue(card.startsWith("# Stance model `card`\n"), card);
    assertEquals(3, card.split("\n## Mixed from `", -1).length, card);
    assertTrue(card.contains("### Stance model `first`"), card);
    assertTrue(card.contains(TrainingData.sha256(data)), "the parts' data stand in it");
  }

  @Test
  void partsThatDoNotFitAreNamedAndNothingIsWritten() {
    Path frozen = trained("frozen", EncoderMode.FROZEN, 1);
    Path model = folder.resolve("none");

    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> mix(model, first, frozen));

    assertTrue(
        e.getMessage().contains("frozen cannot be mixed with")
            && e.getMessage().endsWith("its encoder is not tuned"),
        e.getMessage());
    assertFalse(Files.exists(model));
  }

  @Test
  void modelsOfUnlikeLayersAreNotMixed() {
    Path lower = trained("lower", EncoderMode.TUNED, 4, 1);
    Path model = folder.resolve("unlike");

    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> mix(model, first, lower));
    assertTrue(e.getMessage().endsWith("it has 4 layers, not 6"), e.getMessage());
    assertFalse(Files.exists(model));
  }

  @Test
  void neutralBiasIsAddedToThatLogitAlone() {
    Path plain = folder.resolve("plain");
    Path leaning = folder.resolve("leaning");
    mix(plain, first, second);
    MIXER.mix(
        new Mixer.Request(List.of(first, second), 1.5, List.of(data), List.of(), leaning),
        TrainingListener.NONE);

    float[] features = new float[Head.of(ModelBundles.tensors(plain)).inputs()];
    features[7] = 1;
    float[] before = Head.of(ModelBundles.tensors(plain)).logits(features);
    float[] after = Head.of(ModelBundles.tensors(leaning)).logits(features);
    assertEquals(before[0], after[0], 1e-3f);
    assertEquals(before[1] + 1.5f, after[1], 1e-2f);
    assertEquals(before[2], after[2], 1e-3f);
  }

  @Test
  void oneModelAloneIsRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new Mixer.Request(List.of(first), 0, List.of(data), List.of(), folder.resolve("x")));
  }
}
