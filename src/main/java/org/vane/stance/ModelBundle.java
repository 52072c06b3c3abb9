package org.vane.stance;

import java.util.List;
import java.util.SortedMap;

/**
 * The manifest of a model bundle, {@code bundle.json}: what is needed to score, and the checksums
 * of the files beside it.
 *
 * @param format version of the bundle's format, {@value #FORMAT} or lower
 * @param name the model's name
 * @param encoder id of the pretrained encoder's artifact
 * @param encoderSha256 SHA-256 of its ONNX file
 * @param vocabularySha256 SHA-256 of its tokenizer file
 * @param tuned whether the weights file replaces the encoder's weights
 * @param int8 whether the encoder is served in 8-bit integers
 * @param target how the target's mention is shown to the encoder
 * @param maxTokens longest window that the encoder reads
 * @param features what the head sees
 * @param head lengths of the head's layers, the input first
 * @param temperature divisor of the logits
 * @param files SHA-256 of every other file of the bundle, by name
 */
public record ModelBundle(
    int format,
    String name,
    String encoder,
    String encoderSha256,
    String vocabularySha256,
    boolean tuned,
    boolean int8,
    TargetInput target,
    int maxTokens,
    List<Feature> features,
    List<Integer> head,
    double temperature,
    SortedMap<String, String> files) {

  /** The newest format that this release reads, and the one it writes. */
  public static final int FORMAT = 1;

  public static final String MANIFEST = "bundle.json";
  public static final String WEIGHTS = "weights.safetensors";
  public static final String CARD = "card.md";
  public static final String EVALUATION = "evaluation.json";
}
