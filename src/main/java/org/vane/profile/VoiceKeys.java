package org.vane.profile;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import org.vane.voice.Voice;

/** Tells which voices of different documents are the same: by name, however it is spelt. */
public final class VoiceKeys {

  private VoiceKeys() {}

  /**
   * Returns the name's letters and digits in lower case, without accents: Kim Jong-un and KIM JONG
   * UN are the same. Empty for voices without a name of their own.
   */
  public static Optional<String> of(Voice voice) {
    if (voice instanceof Voice.Unknown || voice instanceof Voice.Unnamed) {
      return Optional.empty();
    }
    String key = key(voice.name());
    boolean nameless = key.isEmpty() || (voice instanceof Voice.Author && key.equals("author"));
    return nameless ? Optional.empty() : Optional.of(key);
  }

  /** Returns the letters and digits of a name in lower case, without accents. */
  public static String key(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKD)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString()
        .toLowerCase(Locale.ROOT);
  }
}
