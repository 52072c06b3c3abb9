package org.vane.training;

/**
 * A share of a batch, worked on by one thread.
 *
 * @param index number of the share, from 0
 * @param from first sequence
 * @param to after the last one
 * @param tokens padded length of every sequence
 * @param lengths true lengths of all the batch's sequences
 */
@SuppressWarnings("ArrayRecordComponent") // Shared by all shares, read only.
record LayerBatch(int index, int from, int to, int tokens, int[] lengths) {

  int firstRow() {
    return from * tokens;
  }

  int rows() {
    return (to - from) * tokens;
  }
}
