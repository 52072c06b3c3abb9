package org.vane.labelling;

import java.util.Map;
import java.util.SortedMap;

/**
 * What several coders say of one observation.
 *
 * @param id of the observation
 * @param target id or name of the target
 * @param text the paragraph
 * @param labels a label's word by coder
 * @param comments by coder, where there are any
 */
record Coded(
    String id,
    String target,
    String text,
    SortedMap<String, String> labels,
    Map<String, String> comments) {

  boolean isDisputed() {
    return labels.values().stream().distinct().count() > 1;
  }
}
