package org.vane.target;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;
import org.vane.document.Paragraph;

/** Where the words stand that an alias depends on: the phrases it wants or must not have near. */
final class NearbyWords {

  private final IdentityHashMap<Alias, Set<Integer>> paragraphs = new IdentityHashMap<>();

  void add(Alias alias, Paragraph paragraph) {
    paragraphs.computeIfAbsent(alias, a -> new HashSet<>()).add(paragraph.number());
  }

  /** Returns whether one of the words stands within the alias's own reach of that paragraph. */
  boolean standNear(Alias alias, Paragraph paragraph) {
    Set<Integer> found = paragraphs.getOrDefault(alias, Set.of());
    return alias.conditions().within() == Scope.DOCUMENT
        ? !found.isEmpty()
        : found.contains(paragraph.number());
  }
}
