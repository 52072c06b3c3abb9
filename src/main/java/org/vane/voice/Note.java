package org.vane.voice;

import org.jspecify.annotations.Nullable;

/**
 * Somebody named in passing who a later "he", "the minister" or "the letter" may mean.
 *
 * @param range the words that name it
 * @param text the noun of a text that it issued ("statement"), or null where it is a subject only
 */
record Note(Level level, Range range, @Nullable String text) {

  int offset() {
    return level.token(range.from()).start();
  }
}
