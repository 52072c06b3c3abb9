package org.vane.training;

import java.util.List;
import org.deeplearning4j.nn.conf.MultiLayerConfiguration;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.deeplearning4j.nn.weights.WeightInit;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.dataset.DataSet;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.Adam;
import org.nd4j.linalg.lossfunctions.LossFunctions;
import org.vane.stance.Head;
import org.vane.stance.Tensor;

/**
 * Trains the one layer of a phrase classifier: multinomial logistic regression with a squared
 * penalty, all rows in one batch, from zero, so that the same rows give the same layer.
 */
public final class PhraseTrainer {
  private static final int STEPS = 150;
  private static final double LEARNING_RATE = 0.05;
  private static final double PENALTY = 0.05;

  private PhraseTrainer() {}

  /**
   * Returns the layer for features as they come, not centred.
   *
   * @param features one row per phrase
   * @param labels the class of each row, in 0..classes-1
   * @param scaled how many of the first features are brought to mean 0 and deviation 1 for training
   */
  public static Head.Layer train(
      List<float[]> features, List<Integer> labels, int classes, int scaled) {
    int width = features.get(0).length;
    float[] mean = new float[width];
    float[] deviation = new float[width];
    moments(features, scaled, mean, deviation);
    float[][] x = new float[features.size()][width];
    float[][] y = new float[features.size()][classes];
    for (int row = 0; row < x.length; row++) {
      y[row][labels.get(row)] = 1;
      for (int i = 0; i < width; i++) {
        x[row][i] = (features.get(row)[i] - mean[i]) / deviation[i];
      }
    }
    MultiLayerNetwork network = new MultiLayerNetwork(configuration(width, classes));
    network.init();
    DataSet rows = new DataSet(Nd4j.createFromArray(x), Nd4j.createFromArray(y));
    for (int step = 0; step < STEPS; step++) {
      network.fit(rows);
    }
    return unscaled(
        network.getLayer(0).getParam("W").dup('c').data().asFloat(),
        network.getLayer(0).getParam("b").dup('c').data().asFloat(),
        mean,
        deviation);
  }

  private static MultiLayerConfiguration configuration(int width, int classes) {
    return new NeuralNetConfiguration.Builder()
        .dataType(DataType.FLOAT)
        .updater(new Adam(LEARNING_RATE))
        .weightInit(WeightInit.ZERO)
        .l2(PENALTY)
        .list()
        .layer(
            new OutputLayer.Builder(LossFunctions.LossFunction.MCXENT)
                .nIn(width)
                .nOut(classes)
                .activation(Activation.SOFTMAX)
                .build())
        .build();
  }

  private static void moments(List<float[]> features, int scaled, float[] mean, float[] deviation) {
    for (int i = 0; i < mean.length; i++) {
      deviation[i] = 0.5f; // A mark for the kind of text weighs twice a deviation.
      if (i < scaled) {
        double sum = 0;
        double squares = 0;
        for (float[] row : features) {
          sum += row[i];
          squares += (double) row[i] * row[i];
        }
        double average = sum / features.size();
        mean[i] = (float) average;
        deviation[i] =
            (float) (Math.sqrt(Math.max(0, squares / features.size() - average * average)) + 1e-6);
      }
    }
  }

  /** Moves the scaling into the weights: w (x - m) / d + b = (w / d) x + (b - w m / d). */
  private static Head.Layer unscaled(
      float[] weight, float[] bias, float[] mean, float[] deviation) {
    int classes = bias.length;
    for (int i = 0; i < mean.length; i++) {
      for (int c = 0; c < classes; c++) {
        weight[i * classes + c] /= deviation[i];
        bias[c] -= weight[i * classes + c] * mean[i];
      }
    }
    return new Head.Layer(Tensor.matrix(mean.length, classes, weight), Tensor.vector(bias));
  }
}
