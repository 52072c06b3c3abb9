package org.vane.voice;

/**
 * A verb of the word list: how much of its use is talk, thought, feeling or perception, and with
 * which clauses those senses go.
 *
 * @param lemma the infinitive
 * @param count uses counted in WordNet's tagged texts, at least 0
 * @param talk tenths of its use that are communication, 0 to 9
 * @param thought tenths that are cognition, 0 to 9
 * @param feeling tenths that are emotion, 0 to 9
 * @param perception tenths that are perception, 0 to 9
 * @param frames letters of the sentence frames: T that-clause, W whether, I to-infinitive, O
 *     somebody to-infinitive, S something
 */
record Verb(
    String lemma, int count, int talk, int thought, int feeling, int perception, String frames) {

  /** Reports whether any of its senses can report what somebody says, thinks or feels. */
  boolean reports() {
    return !frames.isEmpty() || talk > 0 || thought > 0;
  }

  boolean takes(char frame) {
    return frames.indexOf(frame) >= 0;
  }

  /** Tenths of its use that are somebody's words or mind, 0 to 9. */
  int mind() {
    return Math.min(9, talk + thought + feeling + perception);
  }
}
