package org.vane.stance;

/**
 * What the encoder reads for one query.
 *
 * @param ids vocabulary ids, [CLS] first and [SEP] last
 * @param target for each id, whether it belongs to a mention of the target; at least one does
 */
@SuppressWarnings("ArrayRecordComponent") // Read in tight loops; compared by the cache's own key.
public record TokenWindow(int[] ids, boolean[] target) {

  public TokenWindow {
    if (ids.length != target.length) {
      throw new IllegalArgumentException(
          ids.length + " ids and " + target.length + " marks: one mark per id expected");
    }
  }

  public int length() {
    return ids.length;
  }
}
