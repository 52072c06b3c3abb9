package org.vane.stance;

import java.util.List;

/** What the head sees of the encoder's token states; each part is one vector of the width. */
public enum Feature {
  /** The mean over the tokens of the target's mentions. */
  TARGET {
    @Override
    boolean includes(TokenWindow window, int token) {
      return window.target()[token];
    }
  },
  /** The state of the first token, [CLS]. */
  CLS {
    @Override
    boolean includes(TokenWindow window, int token) {
      return token == 0;
    }
  },
  /** The mean over all tokens, [CLS] and [SEP] included. */
  MEAN {
    @Override
    boolean includes(TokenWindow window, int token) {
      return true;
    }
  };

  abstract boolean includes(TokenWindow window, int token);

  /** Returns the parts joined in the order given. */
  public static float[] of(List<Feature> parts, TokenWindow window, Tensor states) {
    int width = states.length(1);
    float[] joined = new float[parts.size() * width];
    for (int p = 0; p < parts.size(); p++) {
      int tokens = 0;
      for (int t = 0; t < window.length(); t++) {
        if (parts.get(p).includes(window, t)) {
          tokens++;
          for (int i = 0; i < width; i++) {
            joined[p * width + i] += states.values()[t * width + i];
          }
        }
      }
      for (int i = 0; i < width; i++) {
        joined[p * width + i] /= Math.max(1, tokens);
      }
    }
    return joined;
  }
}
