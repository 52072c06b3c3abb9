package org.vane.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.vane.stance.EncoderArtifact;
import org.vane.stance.Head;
import org.vane.stance.LayerWeights;
import org.vane.stance.PublishedWeights;
import org.vane.stance.Tensor;

/**
 * An encoder and its head while they are trained. The layers run in fused passes over ND4J's memory
 * and BLAS, the head in SameDiff: as a SameDiff graph of small ops, the layers give the same
 * numbers and gradients (a test compares them) in four times the time.
 */
final class EncoderNetwork implements AutoCloseable {
  private final LayerShape shape;
  private final Workers workers;
  private final Embeddings embeddings;
  private final List<EncoderLayer> layers = new ArrayList<>();
  private final HeadGraph head;
  private double lastLoss;
  private final LayerBackward.Scratch scratch = new LayerBackward.Scratch();

  /**
   * Creates a network with the published weights and a random head.
   *
   * @param layerCount how many of the encoder's layers there are, from the lowest
   * @param firstTrained lower layers than this stay as they are, as do the embeddings
   */
  EncoderNetwork(
      EncoderArtifact encoder, LayerShape shape, int layerCount, int firstTrained, long seed) {
    this.shape = shape;
    workers = new Workers(Math.min(8, Runtime.getRuntime().availableProcessors()));
    PublishedWeights weights = PublishedWeights.floats(encoder);
    embeddings = new Embeddings(weights);
    for (int l = 0; l < layerCount; l++) {
      List<String> names = LayerWeights.of(encoder, l).all();
      List<INDArray> arrays = names.stream().map(n -> array(weights.get(n))).toList();
      layers.add(new EncoderLayer(shape, names, arrays, l >= firstTrained ? workers.threads() : 0));
    }
    head = new HeadGraph(2 * shape.width(), seed);
  }

  /** Returns the logits [batch, 3] of a batch. */
  float[][] logits(TokenBatch batch) {
    return head.logits(pooled(forward(batch, 0, 0), batch)).toFloatMatrix();
  }

  /** Returns the weighted mean of -log p(label) over a batch. */
  double loss(TokenBatch batch, double dropout, long seed) {
    INDArray pooled = pooled(forward(batch, dropout, seed), batch);
    return head.loss(pooled, Nd4j.createFromArray(batch.wanted()));
  }

  private INDArray pooled(List<Floats> states, TokenBatch batch) {
    return Pooling.pooled(states.get(states.size() - 1), batch, shape.width());
  }

  /** Returns the gradients of {@link #loss} by all trained weights; valid until the next call. */
  Map<String, INDArray> gradients(TokenBatch batch, double dropout, long seed) {
    List<Floats> states = forward(batch, dropout, seed);
    HeadGraph.Gradients headGradients =
        head.gradients(pooled(states, batch), Nd4j.createFromArray(batch.wanted()));
    lastLoss = headGradients.loss();
    Map<String, INDArray> gradients = new TreeMap<>(headGradients.byWeights());
    List<LayerBatch> shares = batch.shares(workers);
    scratch.reserve(shape, batch.size(), batch.tokens());
    int size = batch.size() * batch.tokens() * shape.width();
    Floats dy = scratch.input(layers.size(), size);
    Pooling.spread(headGradients.byPooled(), batch, shape.width(), dy);
    for (int l = layers.size() - 1; l >= 0 && layers.get(l).trained(); l--) {
      EncoderLayer layer = layers.get(l);
      Floats x = states.get(l);
      Floats from = dy;
      Floats dx = scratch.input(l, size);
      workers.run(shares, share -> layer.backward(share, x, from, dx, dropout > 0, scratch));
      layer.sumGradients(shares.size());
      for (int w = 0; w < LayerShape.WEIGHTS; w++) {
        gradients.put(layer.names().get(w), layer.gradients().get(w));
      }
      dy = dx;
    }
    return gradients;
  }

  /** Returns the loss of the batch that {@link #gradients} was last called with. */
  double lastLoss() {
    return lastLoss;
  }

  /** Returns the states before the first layer and after each. */
  private List<Floats> forward(TokenBatch batch, double dropout, long seed) {
    List<LayerBatch> shares = batch.shares(workers);
    List<Floats> states = new ArrayList<>();
    states.add(embeddings.of(batch));
    for (int l = 0; l < layers.size(); l++) {
      EncoderLayer layer = layers.get(l);
      Floats x = states.get(l);
      long layerSeed = seed * 31 + l;
      states.add(layer.reserve(batch.size(), batch.tokens()));
      workers.run(
          shares, share -> layer.forward(share, x, (float) dropout, layerSeed * 31 + share.from()));
    }
    return states;
  }

  /** Returns the trained weights by name; what is written to them is used from then on. */
  Map<String, INDArray> trained() {
    Map<String, INDArray> trained = new TreeMap<>();
    head.names().forEach(name -> trained.put(name, head.array(name)));
    for (EncoderLayer layer : layers) {
      for (int w = 0; layer.trained() && w < LayerShape.WEIGHTS; w++) {
        trained.put(layer.names().get(w), layer.weights().get(w));
      }
    }
    return trained;
  }

  /** Returns a copy of the trained encoder weights by initialiser. */
  Map<String, Tensor> encoderWeights() {
    Map<String, Tensor> tensors = new TreeMap<>();
    trained().forEach((name, array) -> tensors.put(name, tensor(array)));
    head.names().forEach(tensors::remove);
    return tensors;
  }

  /** Returns a copy of the head. */
  Head head() {
    Map<String, Tensor> tensors = new TreeMap<>();
    head.names().forEach(name -> tensors.put(name, tensor(head.array(name))));
    return Head.of(tensors);
  }

  static Tensor tensor(INDArray array) {
    int[] shape = java.util.Arrays.stream(array.shape()).mapToInt(Math::toIntExact).toArray();
    return new Tensor(shape, array.dup('c').data().asFloat());
  }

  static INDArray array(Tensor tensor) {
    long[] shape = java.util.Arrays.stream(tensor.shape()).asLongStream().toArray();
    return Nd4j.create(tensor.values(), shape, 'c').castTo(DataType.FLOAT);
  }

  @Override
  public void close() {
    workers.close();
  }
}
