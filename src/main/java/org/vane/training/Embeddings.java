package org.vane.training;

import org.vane.stance.PublishedWeights;
import org.vane.stance.Tensor;

/** The encoder's embeddings of word pieces and places; they are never trained. */
final class Embeddings {
  private final Tensor words;
  private final Tensor places;
  private final float[] type;
  private final float[] gain;
  private final float[] bias;
  private Floats output = Floats.empty();

  Embeddings(PublishedWeights weights) {
    words = weights.get("embeddings.word_embeddings.weight");
    places = weights.get("embeddings.position_embeddings.weight");
    type = weights.get("embeddings.token_type_embeddings.weight").values();
    gain = weights.get("embeddings.LayerNorm.weight").values();
    bias = weights.get("embeddings.LayerNorm.bias").values();
  }

  /** Returns the first layer's input [batch, tokens, width]; valid until the next call. */
  Floats of(TokenBatch batch) {
    int width = gain.length;
    output = Floats.atLeast(output, batch.size() * batch.tokens() * width);
    float[] row = new float[width];
    for (int s = 0; s < batch.size(); s++) {
      for (int t = 0; t < batch.tokens(); t++) {
        int word = batch.ids()[s][t] * width;
        for (int i = 0; i < width; i++) {
          row[i] = words.values()[word + i] + places.values()[t * width + i] + type[i];
        }
        Activations.normalize(row, width);
        for (int i = 0; i < width; i++) {
          row[i] = row[i] * gain[i] + bias[i];
        }
        output.put((s * batch.tokens() + t) * width, row, width);
      }
    }
    return output;
  }
}
