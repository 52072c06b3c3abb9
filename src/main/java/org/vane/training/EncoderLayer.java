package org.vane.training;

import java.util.ArrayList;
import java.util.List;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** One layer of the encoder with its weights and, where it is trained, their gradients. */
final class EncoderLayer {
  private final LayerShape shape;
  private final List<String> names;
  private final List<INDArray> weights;
  private final List<INDArray> gradients = new ArrayList<>();
  private final Floats[] weightFloats;
  private final List<Floats[]> gradientFloats = new ArrayList<>();
  private final LayerState state = new LayerState();
  private Floats output = Floats.empty();

  /**
   * Creates a layer.
   *
   * @param names the weights' initialisers, in the order of {@link LayerShape}
   * @param shares into how many shares a batch is cut at most; 0 if the layer is not trained
   */
  EncoderLayer(LayerShape shape, List<String> names, List<INDArray> weights, int shares) {
    this.shape = shape;
    this.names = List.copyOf(names);
    this.weights = List.copyOf(weights);
    this.weightFloats = weights.stream().map(Floats::of).toArray(Floats[]::new);
    for (int s = 0; s < shares; s++) {
      Floats[] floats = new Floats[weightFloats.length];
      for (int w = 0; w < floats.length; w++) {
        if (s == 0) {
          gradients.add(Nd4j.zeros(DataType.FLOAT, weights.get(w).shape()));
        }
        floats[w] = s == 0 ? Floats.of(gradients.get(w)) : Floats.allocate(weightFloats[w].size());
      }
      gradientFloats.add(floats);
    }
  }

  boolean trained() {
    return !gradientFloats.isEmpty();
  }

  List<String> names() {
    return names;
  }

  List<INDArray> weights() {
    return weights;
  }

  /** Returns the gradients by the weights, in their order. */
  List<INDArray> gradients() {
    return gradients;
  }

  /** Makes room for a batch and returns where the layer's output will be. */
  Floats reserve(int sequences, int tokens) {
    state.reserve(shape, sequences, tokens);
    output = Floats.atLeast(output, sequences * tokens * shape.width());
    return output;
  }

  void forward(LayerBatch share, Floats x, float dropout, long seed) {
    new LayerForward(shape, weightFloats, state, share, dropout, seed).run(x, output);
  }

  void backward(
      LayerBatch share,
      Floats x,
      Floats dy,
      Floats dx,
      boolean dropped,
      LayerBackward.Scratch scratch) {
    Floats[] into = gradientFloats.get(share.index());
    new LayerBackward(shape, weightFloats, state, share, dropped, scratch, into).run(x, dy, dx);
  }

  /** Adds the gradients of all shares up. */
  void sumGradients(int shares) {
    for (Floats[] part : gradientFloats.subList(1, shares)) {
      for (int w = 0; w < part.length; w++) {
        Blas.add(gradientFloats.get(0)[w], part[w], part[w].size());
      }
    }
  }
}
