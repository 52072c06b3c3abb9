package org.vane.training;

import org.vane.stance.EncoderArtifact;

/**
 * The shape of a transformer layer of the BERT kind.
 *
 * @param width length of a token's state
 * @param heads number of attention heads, a divisor of {@code width}
 * @param inner length of the feed-forward part's inner state
 */
record LayerShape(int width, int heads, int inner) {

  /** Number of weight arrays: four attention and two feed-forward linears, two normalisations. */
  static final int WEIGHTS = 16;

  // Places of the weights in the order in which a layer takes them; each is followed by its bias.
  static final int QUERY = 0;
  static final int KEY = 2;
  static final int VALUE = 4;
  static final int OUTPUT = 6;
  static final int NORM_1 = 8;
  static final int INNER = 10;
  static final int OUTER = 12;
  static final int NORM_2 = 14;

  /** Returns the shape of an encoder's layers. */
  static LayerShape of(EncoderArtifact encoder) {
    return new LayerShape(encoder.width(), encoder.heads(), encoder.inner());
  }

  int headWidth() {
    return width / heads;
  }
}
