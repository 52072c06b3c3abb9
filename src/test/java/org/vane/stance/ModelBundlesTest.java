package org.vane.stance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vane.document.Span;

/** The fixture {@code bundles/format-1} was written by the first release and must load for ever. */
class ModelBundlesTest {
  private static final Path FIXTURE = Path.of("src", "test", "resources", "bundles", "format-1");
  private static final List<StanceQuery> QUERIES =
      List.of(
          new StanceQuery("We thank Norland for its help.", List.of(new Span(9, 16))),
          new StanceQuery("We thank Norland and condemn Sudland.", List.of(new Span(9, 16))),
          new StanceQuery("We thank Norland and condemn Sudland.", List.of(new Span(29, 36))),
          new StanceQuery("The puppets will pay, said 한국 🎉 the envoy.", List.of(new Span(4, 11))));

  @TempDir Path folder;

  @Test
  void bundleOfTheFirstReleaseGivesItsAnswers() throws IOException {
    try (StanceModel model = ModelBundles.open(FIXTURE)) {
      List<StanceDistribution> scored = model.score(QUERIES);

      List<String> expected = Files.readAllLines(FIXTURE.resolveSibling("format-1-expected.txt"));
      for (int i = 0; i < expected.size(); i++) {
        assertEquals(Double.parseDouble(expected.get(i)), scored.get(i).score(), 1e-4);
      }
      assertEquals(QUERIES.size(), expected.size());
    }
  }

  @Test
  void answerDependsOnNoNeighbour() {
    try (StanceModel model = ModelBundles.open(FIXTURE)) {
      List<StanceDistribution> together = model.score(QUERIES);
      List<StanceDistribution> alone = new ArrayList<>();
      QUERIES.forEach(query -> alone.addAll(model.score(List.of(query))));

      assertEquals(alone, together);
    }
  }

  @Test
  void targetsOfOneSentenceGetTheirOwnAnswers() {
    try (StanceModel model = ModelBundles.open(FIXTURE)) {
      List<StanceDistribution> scored = model.score(QUERIES);

      assertTrue(Math.abs(scored.get(1).score() - scored.get(2).score()) > 1e-3);
    }
  }

  @Test
  void folderWithoutBundleIsMissing() {
    MissingModelException e =
        assertThrows(MissingModelException.class, () -> ModelBundles.open(folder));
    assertTrue(e.getMessage().contains("vane train"), e.getMessage());
    assertInstanceOf(ModelException.class, e);
  }

  @Test
  void changedWeightsAreDamage() throws IOException {
    Path copy = copy();
    byte[] weights = Files.readAllBytes(copy.resolve(ModelBundle.WEIGHTS));
    weights[weights.length - 1] ^= 1;
    Files.write(copy.resolve(ModelBundle.WEIGHTS), weights);

    DamagedModelException e =
        assertThrows(DamagedModelException.class, () -> ModelBundles.open(copy));
    assertTrue(e.getMessage().contains(ModelBundle.WEIGHTS), e.getMessage());
  }

  @Test
  void missingFileIsDamage() throws IOException {
    Path copy = copy();
    Files.delete(copy.resolve(ModelBundle.CARD));

    assertThrows(DamagedModelException.class, () -> ModelBundles.open(copy));
  }

  @Test
  void manifestThatIsNoJsonIsDamage() throws IOException {
    Path copy = copy();
    Files.writeString(copy.resolve(ModelBundle.MANIFEST), "{\"format\": 1, ");

    assertThrows(DamagedModelException.class, () -> ModelBundles.open(copy));
  }

  @Test
  void formatOfTheFutureIsNamed() throws IOException {
    Path copy = copy();
    Path manifest = copy.resolve(ModelBundle.MANIFEST);
    Files.writeString(
        manifest, Files.readString(manifest).replaceFirst("\"format\" : 1", "\"format\" : 7"));

    NewerModelException e = assertThrows(NewerModelException.class, () -> ModelBundles.open(copy));
    assertTrue(e.getMessage().contains("7"), e.getMessage());
  }

  @Test
  void bundleOfTheFirstFormatHasAllLayersOfItsEncoder() {
    assertEquals(EncoderArtifact.ALL_MINILM_L6_V2.layers(), ModelBundles.verify(FIXTURE).layers());
  }

  @Test
  void layersThatTheEncoderHasNotAreDamage() throws IOException {
    Path copy = copy();
    Path manifest = copy.resolve(ModelBundle.MANIFEST);
    Files.writeString(
        manifest,
        Files.readString(manifest)
            .replaceFirst("\"format\" : 1", "\"format\" : 2, \"layers\" : 7"));

    DamagedModelException e =
        assertThrows(DamagedModelException.class, () -> ModelBundles.open(copy));
    assertTrue(e.getMessage().contains("'layers' is 7"), e.getMessage());
  }

  @Test
  void newerFormatWithoutItsFieldsIsDamage() throws IOException {
    Path copy = copy();
    Path manifest = copy.resolve(ModelBundle.MANIFEST);
    Files.writeString(
        manifest, Files.readString(manifest).replaceFirst("\"format\" : 1", "\"format\" : 2"));

    assertThrows(DamagedModelException.class, () -> ModelBundles.open(copy));
  }

  @Test
  void bundleThatWasSetAsideByAKilledReplacementIsFetchedBack() throws IOException {
    Path copy = copy();
    Files.move(copy, ModelBundles.setAside(copy));

    assertEquals("format-1", ModelBundles.verify(copy).name());
    assertTrue(Files.isDirectory(copy));
  }

  @Test
  void anyChangeOfTheBundleChangesTheModelsIdentity() throws IOException {
    Path copy = copy();
    ModelId before = ModelBundles.id(copy, ModelBundles.verify(copy));
    Path manifest = copy.resolve(ModelBundle.MANIFEST);
    Files.writeString(
        manifest,
        Files.readString(manifest).replaceFirst("\"temperature\" : 1", "\"temperature\" : 2"));
    ModelId after = ModelBundles.id(copy, ModelBundles.verify(copy));

    assertTrue(!before.equals(after));
  }

  @Test
  void bundleOfTheFirstReleaseKnowsNoErrors() {
    try (StanceModel model = ModelBundles.open(FIXTURE)) {
      assertTrue(model.knownErrors().isEmpty());
    }
  }

  @Test
  void keptErrorsComeBackAndTheAnswersStay() throws IOException {
    Path copy = copy();
    KnownErrors errors =
        new KnownErrors(
            90,
            new StanceDistribution(0.3, 0.4, 0.3),
            new StanceDistribution(0.7, 0.2, 0.1),
            new StanceDistribution(0.15, 0.7, 0.15),
            new StanceDistribution(1.0 / 7, 2.0 / 7, 4.0 / 7));

    ModelBundles.keep(copy, errors);

    try (StanceModel model = ModelBundles.open(copy);
        StanceModel before = ModelBundles.open(FIXTURE)) {
      assertEquals(errors, model.knownErrors().orElseThrow());
      assertEquals(before.score(QUERIES), model.score(QUERIES));
      assertTrue(!before.id().equals(model.id()), "reports say more by it, so it has another id");
    }
  }

  @Test
  void errorsThatMakeNoSenseAreDamage() throws IOException {
    Path copy = copy();
    Path manifest = copy.resolve(ModelBundle.MANIFEST);
    Files.writeString(
        manifest,
        Files.readString(manifest)
            .replaceFirst(
                "\"temperature\"",
                "\"errors\" : {\"rows\" : 9, \"prior\" : {\"against\" : 2}}, \"temperature\""));

    assertThrows(DamagedModelException.class, () -> ModelBundles.open(copy));
  }

  private Path copy() throws IOException {
    Path copy = Files.createDirectory(folder.resolve("model"));
    try (Stream<Path> files = Files.list(FIXTURE)) {
      for (Path file : files.toList()) {
        Files.copy(file, copy.resolve(String.valueOf(file.getFileName())));
      }
    }
    return copy;
  }
}
