package org.vane.stance;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.vane.document.Span;

/**
 * What a phrase classifier sees of a phrase: the encoder's mean states over its head, over the
 * sentence and over the whole phrase, and which kind of text it stands in.
 */
public final class PhraseFeatures implements AutoCloseable {

  private static final int MAX_TOKENS = 128;
  private static final List<Feature> HEAD = List.of(Feature.TARGET, Feature.MEAN);

  private final Encoder encoder;
  private final QueryReader reader;
  private final List<String> contexts;

  /** Opens the encoder as it was published, in 8-bit integers. */
  public PhraseFeatures(EncoderArtifact artifact, List<String> contexts) {
    this.encoder = new Encoder(artifact, artifact.layers(), true, Map.of());
    this.reader = new QueryReader(artifact, TargetInput.NAMED, MAX_TOKENS);
    this.contexts = List.copyOf(contexts);
  }

  /**
   * A phrase in its sentence.
   *
   * @param sentence the sentence
   * @param head the words that stand for somebody, in the sentence
   * @param whole the head with what is said of it
   * @param context what text it stands in; one that is not known counts as none
   */
  public record Phrase(String sentence, Span head, Span whole, String context) {}

  /** Returns how many numbers {@link #of} gives. */
  public static int length(EncoderArtifact artifact, int contexts) {
    return 3 * artifact.width() + contexts;
  }

  /** Returns the numbers for a phrase. */
  public float[] of(Phrase phrase) {
    TokenWindow head = reader.read(new StanceQuery(phrase.sentence(), List.of(phrase.head())));
    TokenWindow whole = reader.read(new StanceQuery(phrase.sentence(), List.of(phrase.whole())));
    Tensor states = encoder.states(head.ids());
    float[] first = Feature.of(HEAD, head, states);
    // Of a very long sentence the two windows differ; the head's then stands for both.
    boolean sameWindow = Arrays.equals(head.ids(), whole.ids());
    float[] second = Feature.of(List.of(Feature.TARGET), sameWindow ? whole : head, states);
    float[] all = Arrays.copyOf(first, first.length + second.length + contexts.size());
    System.arraycopy(second, 0, all, first.length, second.length);
    int context = contexts.indexOf(phrase.context());
    if (context >= 0) {
      all[first.length + second.length + context] = 1;
    }
    return all;
  }

  @Override
  public void close() {
    encoder.close();
    reader.close();
  }
}
