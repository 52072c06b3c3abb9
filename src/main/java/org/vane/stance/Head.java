package org.vane.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The classifier on top of the encoder: dense layers with ReLU between them, in plain floats so
 * that scoring starts at once and needs no native library of the trainer.
 */
public final class Head {
  private final List<Layer> layers;

  /**
   * A dense layer: {@code y = x W + b}.
   *
   * @param weight [in, out]
   * @param bias [out]
   */
  public record Layer(Tensor weight, Tensor bias) {

    public Layer {
      if (weight.shape().length != 2 || bias.values().length != weight.length(1)) {
        throw new IllegalArgumentException("a layer is a matrix [in, out] and a bias [out]");
      }
    }

    float[] apply(float[] input) {
      int out = weight.length(1);
      float[] result = bias.values().clone();
      for (int i = 0; i < input.length; i++) {
        float x = input[i];
        if (x != 0) {
          for (int o = 0; o < out; o++) {
            result[o] += x * weight.values()[i * out + o];
          }
        }
      }
      return result;
    }
  }

  /** Creates a head of one or more layers, the last with one output per {@link Stance}. */
  public Head(List<Layer> layers) {
    this.layers = List.copyOf(layers);
    int width = this.layers.get(0).weight().length(0);
    for (Layer layer : this.layers) {
      if (layer.weight().length(0) != width) {
        throw new IllegalArgumentException(
            "a layer takes " + layer.weight().length(0) + " numbers but is given " + width);
      }
      width = layer.weight().length(1);
    }
    if (width != Stance.values().length) {
      throw new IllegalArgumentException("the last layer gives " + width + " numbers, not 3");
    }
  }

  /** Returns how many numbers the head takes. */
  public int inputs() {
    return layers.get(0).weight().length(0);
  }

  /** Returns the lengths of the layers, the input's first. */
  public List<Integer> shape() {
    List<Integer> shape = new ArrayList<>(List.of(inputs()));
    layers.forEach(layer -> shape.add(layer.weight().length(1)));
    return shape;
  }

  /** Returns the logits in the order of {@link Stance}. */
  public float[] logits(float[] features) {
    float[] x = features;
    for (int l = 0; l < layers.size(); l++) {
      x = layers.get(l).apply(x);
      if (l < layers.size() - 1) {
        for (int i = 0; i < x.length; i++) {
          x[i] = Math.max(0, x[i]);
        }
      }
    }
    return x;
  }

  /** Returns the same head with {@code bias} added to the logit of neutral. */
  public Head leaningToNeutral(float bias) {
    List<Layer> changed = new ArrayList<>(layers);
    Layer last = changed.remove(changed.size() - 1);
    float[] values = last.bias().values().clone();
    values[Stance.NEUTRAL.index()] += bias;
    changed.add(new Layer(last.weight(), new Tensor(last.bias().shape(), values)));
    return new Head(changed);
  }

  /** Returns softmax(logits / temperature). */
  public static StanceDistribution distribution(float[] logits, double temperature) {
    double max = Math.max(logits[0], Math.max(logits[1], logits[2]));
    double against = Math.exp((logits[0] - max) / temperature);
    double neutral = Math.exp((logits[1] - max) / temperature);
    double favour = Math.exp((logits[2] - max) / temperature);
    double sum = against + neutral + favour;
    return new StanceDistribution(against / sum, neutral / sum, favour / sum);
  }

  /** Returns the layers as tensors {@code head.0.weight}, {@code head.0.bias}, ... */
  public SortedMap<String, Tensor> tensors() {
    SortedMap<String, Tensor> tensors = new TreeMap<>();
    for (int l = 0; l < layers.size(); l++) {
      tensors.put("head." + l + ".weight", layers.get(l).weight());
      tensors.put("head." + l + ".bias", layers.get(l).bias());
    }
    return tensors;
  }

  /**
   * Returns the head stored by {@link #tensors}.
   *
   * @throws IllegalArgumentException if its layers are missing or do not fit together
   */
  public static Head of(Map<String, Tensor> tensors) {
    List<Layer> layers = new ArrayList<>();
    while (true) {
      Tensor weight = tensors.get("head." + layers.size() + ".weight");
      Tensor bias = tensors.get("head." + layers.size() + ".bias");
      if (weight == null || bias == null) {
        break;
      }
      layers.add(new Layer(weight, bias));
    }
    if (layers.isEmpty()) {
      throw new IllegalArgumentException("no tensors head.0.weight and head.0.bias");
    }
    return new Head(layers);
  }
}
