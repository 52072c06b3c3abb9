package org.vane.stance;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * The manifest of a model bundle, {@code bundle.json}: what is needed to score, and the checksums
 * of the files beside it.
 *
 * @param format version of the bundle's format, {@value #FORMAT} or lower
 * @param name the model's name
 * @param encoder id of the pretrained encoder's artifact
 * @param encoderSha256 SHA-256 of its ONNX file
 * @param vocabularySha256 SHA-256 of its tokenizer file
 * @param layers how many of the encoder's layers are used, from the lowest
 * @param tuned whether the weights file replaces the encoder's weights
 * @param int8 whether the encoder is served in 8-bit integers
 * @param target how the target's mention is shown to the encoder
 * @param maxTokens longest window that the encoder reads
 * @param features what the head sees
 * @param head lengths of the head's layers, the input first
 * @param temperature divisor of the logits
 * @param errors what it makes of rows that it was not trained on; null in bundles that do not say
 * @param files SHA-256 of every other file of the bundle, by name
 */
public record ModelBundle(
    int format,
    String name,
    String encoder,
    String encoderSha256,
    String vocabularySha256,
    int layers,
    boolean tuned,
    boolean int8,
    TargetInput target,
    int maxTokens,
    List<Feature> features,
    List<Integer> head,
    double temperature,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable KnownErrors errors,
    SortedMap<String, String> files) {

  /** The newest format that this release reads, and the one it writes. */
  public static final int FORMAT = 2;

  public static final String MANIFEST = "bundle.json";
  public static final String WEIGHTS = "weights.safetensors";
  public static final String CARD = "card.md";
  public static final String EVALUATION = "evaluation.json";

  /** Returns what is known of the model's errors; empty in bundles that do not say. */
  public Optional<KnownErrors> knownErrors() {
    return Optional.ofNullable(errors);
  }

  /** Returns the same manifest with other known errors, or with none. */
  public ModelBundle with(@Nullable KnownErrors other) {
    return new ModelBundle(
        format,
        name,
        encoder,
        encoderSha256,
        vocabularySha256,
        layers,
        tuned,
        int8,
        target,
        maxTokens,
        features,
        head,
        temperature,
        other,
        files);
  }
}
