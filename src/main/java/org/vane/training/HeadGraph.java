package org.vane.training;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.autodiff.samediff.api.OutAndGrad;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.vane.stance.Stance;

/**
 * The head of the tuned encoder and its loss as a SameDiff graph: a linear layer on {@link Pooling
 * pooled} states. The gradient by these goes back into the encoder's layers.
 */
final class HeadGraph {
  static final String WEIGHT = "head.0.weight";
  static final String BIAS = "head.0.bias";
  private static final String POOLED = "pooled";
  private static final String FEATURES = "features";
  private static final String WANTED = "wanted";
  private static final String LOGITS = "logits";
  private static final String LOSS = "loss";

  private final SameDiff graph = SameDiff.create();

  HeadGraph(int inputs, long seed) {
    int labels = Stance.values().length;
    SDVariable pooled = graph.placeHolder(POOLED, DataType.FLOAT, -1, inputs);
    SDVariable wanted = graph.placeHolder(WANTED, DataType.FLOAT, -1, labels);
    // SameDiff gives no gradient by a placeholder, but one by what is computed of it.
    SDVariable features = pooled.mul(FEATURES, 1.0);
    Nd4j.getRandom().setSeed(seed);
    INDArray start = Nd4j.randn(DataType.FLOAT, inputs, labels).muli(0.02);
    SDVariable weight = graph.var(WEIGHT, start.dup('c'));
    SDVariable bias = graph.var(BIAS, Nd4j.zeros(DataType.FLOAT, labels));
    SDVariable logits = features.mmul(weight).add(LOGITS, bias);
    SDVariable probabilities = graph.nn.softmax(logits, -1);
    graph.math.log(probabilities.add(1e-9)).mul(wanted).sum().mul(LOSS, -1.0);
    graph.setLossVariables(LOSS);
  }

  List<String> names() {
    return List.of(WEIGHT, BIAS);
  }

  INDArray array(String name) {
    return graph.getVariable(name).getArr();
  }

  INDArray logits(INDArray pooled) {
    return graph.outputSingle(Map.of(POOLED, pooled), LOGITS);
  }

  double loss(INDArray pooled, INDArray wanted) {
    return graph.outputSingle(Map.of(POOLED, pooled, WANTED, wanted), LOSS).getDouble(0);
  }

  /**
   * A backward pass's outcome.
   *
   * @param loss as {@link #loss}
   * @param byPooled [batch, inputs]
   * @param byWeights by the head's own weights
   */
  @SuppressWarnings("ArrayRecordComponent") // Handed on at once, never compared.
  record Gradients(double loss, float[][] byPooled, Map<String, INDArray> byWeights) {}

  Gradients gradients(INDArray pooled, INDArray wanted) {
    OutAndGrad result =
        graph.calculateGradientsAndOutputs(
            Map.of(POOLED, pooled, WANTED, wanted), List.of(LOSS), List.of(FEATURES, WEIGHT, BIAS));
    Map<String, INDArray> gradients = new HashMap<>(result.getGradients());
    INDArray byFeatures =
        Objects.requireNonNull(gradients.remove(FEATURES), "gradient by the features");
    INDArray loss = Objects.requireNonNull(result.getOutputs().get(LOSS), LOSS);
    return new Gradients(loss.getDouble(0), byFeatures.toFloatMatrix(), gradients);
  }
}
