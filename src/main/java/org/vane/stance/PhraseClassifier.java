package org.vane.stance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Sorts phrases into classes by a published encoder and one dense layer on top. The encoder is
 * loaded at the first phrase, so that a text without any pays nothing.
 *
 * <p>Safe for use by several threads, which wait for each other.
 */
public final class PhraseClassifier implements AutoCloseable {

  private final PhraseBundle bundle;
  private final EncoderArtifact encoder;
  private final Head.Layer layer;
  private @Nullable PhraseFeatures features;

  private PhraseClassifier(PhraseBundle bundle, EncoderArtifact encoder, Head.Layer layer) {
    this.bundle = bundle;
    this.encoder = encoder;
    this.layer = layer;
  }

  /**
   * Opens the classifier in a folder, after checking every file against its checksum.
   *
   * @throws ModelException if there is none, or it is damaged or newer than this release
   */
  public static PhraseClassifier open(Path folder) {
    PhraseBundle bundle = PhraseBundle.verify(folder);
    Path manifest = folder.resolve(PhraseBundle.MANIFEST);
    EncoderArtifact encoder =
        EncoderArtifact.byId(bundle.encoder())
            .filter(artifact -> artifact.sha256().equals(bundle.encoderSha256()))
            .orElseThrow(
                () ->
                    new DamagedModelException(
                        manifest,
                        "it needs another encoder than the " + bundle.encoder() + " here"));
    Path weights = folder.resolve(PhraseBundle.WEIGHTS);
    try {
      Map<String, Tensor> tensors = Safetensors.read(weights);
      Tensor weight = tensors.get("weight");
      Tensor bias = tensors.get("bias");
      if (weight == null || bias == null) {
        throw new DamagedModelException(weights, "it holds no weight and bias");
      }
      Head.Layer layer = new Head.Layer(weight, bias);
      int inputs = PhraseFeatures.length(encoder, bundle.contexts().size());
      if (weight.length(0) != inputs || weight.length(1) != bundle.classes().size()) {
        throw new DamagedModelException(weights, "the layer does not fit the manifest");
      }
      return new PhraseClassifier(bundle, encoder, layer);
    } catch (IOException | IllegalArgumentException e) {
      throw new DamagedModelException(weights, String.valueOf(e.getMessage()), e);
    }
  }

  /** Returns its name and the SHA-256 of its weights. */
  public String id() {
    return bundle.name() + " " + bundle.files().get(PhraseBundle.WEIGHTS);
  }

  /** Returns the least probability that counts. */
  public double threshold() {
    return bundle.threshold();
  }

  /** Returns the probability of each class, which sum to 1. */
  public synchronized SortedMap<String, Double> probabilities(PhraseFeatures.Phrase phrase) {
    if (features == null) {
      features = new PhraseFeatures(encoder, bundle.contexts());
    }
    float[] logits = layer.apply(features.of(phrase));
    double max = Double.NEGATIVE_INFINITY;
    for (float logit : logits) {
      max = Math.max(max, logit);
    }
    double sum = 0;
    for (float logit : logits) {
      sum += Math.exp(logit - max);
    }
    SortedMap<String, Double> probabilities = new TreeMap<>();
    for (int c = 0; c < logits.length; c++) {
      probabilities.put(bundle.classes().get(c), Math.exp(logits[c] - max) / sum);
    }
    return probabilities;
  }

  @Override
  public synchronized void close() {
    if (features != null) {
      features.close();
      features = null;
    }
  }
}
