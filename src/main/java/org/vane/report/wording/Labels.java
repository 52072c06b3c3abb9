package org.vane.report.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** Labels read from a properties file beside this class, UTF-8. */
final class Labels {

  private final Properties labels = new Properties();
  private final String file;

  Labels(String file) {
    this.file = file;
    try (InputStream stream = Labels.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException("the jar is damaged: it has no " + file);
      }
      Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
      labels.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException("the jar is damaged: can't read " + file, e);
    }
  }

  String get(String key) {
    String label = labels.getProperty(key);
    if (label == null) {
      throw new IllegalArgumentException("no label '" + key + "' in " + file);
    }
    return label;
  }
}
