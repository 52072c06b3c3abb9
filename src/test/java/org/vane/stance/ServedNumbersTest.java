package org.vane.stance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.vane.document.Span;

/** What serving the shipped model in 8-bit integers changes against 32-bit floats. */
class ServedNumbersTest {
  private static final Path SHIPPED = Path.of("models", "default");
  private static final List<String> VERBS =
      List.of("insulted", "thanked", "met", "threatened", "praised", "visited", "robbed", "fed");

  @Test
  void integersMoveScoresByLittle() {
    List<StanceQuery> queries = VERBS.stream().map(ServedNumbersTest::query).toList();
    List<StanceDistribution> floats = score(queries, false);
    List<StanceDistribution> integers = score(queries, true);

    double moved = 0;
    for (int i = 0; i < queries.size(); i++) {
      moved += Math.abs(floats.get(i).score() - integers.get(i).score()) / queries.size();
    }
    assertTrue(moved < 0.05, "mean change of the score: " + moved);
    assertTrue(moved > 0, "no change at all: the integers were not used");
  }

  @Test
  void kernelComesBackWithinHalfAStep() {
    Tensor kernel = Tensor.matrix(2, 2, new float[] {0.63f, -0.1f, 0.005f, 0.2f});
    QuantizedKernel quantized = QuantizedKernel.of(kernel);

    for (int i = 0; i < 4; i++) {
      float scale = quantized.scales()[i % 2];
      assertEquals(kernel.values()[i], quantized.values()[i] * scale, scale / 2 + 1e-6);
      assertTrue(Math.abs(quantized.values()[i]) <= 63, "more than 7 bits overflow without VNNI");
    }
  }

  private static StanceQuery query(String verb) {
    String text =
        "The delegation of Norland "
            + verb
            + " our people, and the talks went on until the evening.";
    int at = text.indexOf("Norland");
    return new StanceQuery(text, List.of(new Span(at, at + 7)));
  }

  private static List<StanceDistribution> score(List<StanceQuery> queries, boolean int8) {
    ModelBundle bundle = ModelBundles.verify(SHIPPED);
    SortedMap<String, Tensor> tensors = ModelBundles.tensors(SHIPPED);
    Head head = Head.of(tensors);
    Map<String, Tensor> tuned = tensors;
    tuned.keySet().removeIf(name -> name.startsWith("head."));
    EncoderArtifact artifact = EncoderArtifact.byId(bundle.encoder()).orElseThrow();
    try (EncoderStanceModel model =
        new EncoderStanceModel(
            ModelBundles.id(SHIPPED, bundle),
            new Encoder(artifact, bundle.layers(), int8, tuned),
            new QueryReader(artifact, bundle.target(), bundle.maxTokens()),
            bundle.features(),
            head,
            bundle.temperature(),
            null)) {
      return model.score(queries);
    }
  }
}
