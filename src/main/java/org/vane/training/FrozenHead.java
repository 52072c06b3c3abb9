package org.vane.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.deeplearning4j.nn.conf.MultiLayerConfiguration;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.deeplearning4j.nn.weights.WeightInit;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.dataset.DataSet;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.Adam;
import org.nd4j.linalg.lossfunctions.impl.LossMCXENT;
import org.vane.stance.Head;
import org.vane.stance.Stance;
import org.vane.stance.Tensor;

/** The head of a frozen encoder while it is trained: a Deeplearning4j network of two layers. */
final class FrozenHead {
  private static final int HIDDEN = 128;
  private static final int BATCH = 64;
  private static final double LEARNING_RATE = 5e-4;
  private static final double WEIGHT_DECAY = 1e-4;
  private static final double KEPT = 0.7;

  private final MultiLayerNetwork network;
  private final Random random;

  FrozenHead(int inputs, double[] classWeights, long seed) {
    MultiLayerConfiguration configuration =
        new NeuralNetConfiguration.Builder()
            .seed(seed)
            .dataType(DataType.FLOAT)
            .updater(new Adam(LEARNING_RATE))
            .weightInit(WeightInit.XAVIER)
            .weightDecay(WEIGHT_DECAY)
            .list()
            .layer(
                new DenseLayer.Builder()
                    .nIn(inputs)
                    .nOut(HIDDEN)
                    .activation(Activation.RELU)
                    .dropOut(KEPT)
                    .build())
            .layer(
                new OutputLayer.Builder(new LossMCXENT(Nd4j.createFromArray(classWeights)))
                    .nIn(HIDDEN)
                    .nOut(Stance.values().length)
                    .activation(Activation.SOFTMAX)
                    .dropOut(KEPT)
                    .build())
            .build();
    network = new MultiLayerNetwork(configuration);
    network.init();
    random = new Random(seed);
  }

  /** Trains one epoch, in an order of its own, and returns the mean loss of its batches. */
  double epoch(float[][] features, int[] labels) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < features.length; i++) {
      order.add(i);
    }
    java.util.Collections.shuffle(order, random);
    double loss = 0;
    int batches = 0;
    for (int from = 0; from < order.size(); from += BATCH) {
      List<Integer> batch = order.subList(from, Math.min(order.size(), from + BATCH));
      float[][] x = new float[batch.size()][];
      float[][] y = new float[batch.size()][Stance.values().length];
      for (int i = 0; i < x.length; i++) {
        x[i] = features[batch.get(i)];
        y[i][labels[batch.get(i)]] = 1;
      }
      network.fit(new DataSet(Nd4j.createFromArray(x), Nd4j.createFromArray(y)));
      loss += network.score();
      batches++;
    }
    return loss / batches;
  }

  /**
   * Returns probabilities as Deeplearning4j computes them, one row of three per row of features.
   */
  float[][] probabilities(float[][] features) {
    return network.output(Nd4j.createFromArray(features)).toFloatMatrix();
  }

  /** Returns a copy of the layers as they are now. */
  Head copy() {
    List<Head.Layer> layers = new ArrayList<>();
    for (int l = 0; l < network.getnLayers(); l++) {
      layers.add(
          new Head.Layer(
              tensor(network.getLayer(l).getParam("W")),
              Tensor.vector(network.getLayer(l).getParam("b").dup('c').data().asFloat())));
    }
    return new Head(layers);
  }

  private static Tensor tensor(INDArray matrix) {
    return Tensor.matrix(matrix.rows(), matrix.columns(), matrix.dup('c').data().asFloat());
  }
}
