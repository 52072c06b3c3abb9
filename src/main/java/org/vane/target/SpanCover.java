package org.vane.target;

import java.util.ArrayList;
import java.util.List;
import org.vane.document.Span;

/**
 * The spans of exclusions, which take away the mentions that start in them: "Korea" and
 * "Korea-U.S." in "North Korea-U.S.". A mention that holds the whole exclusion stays.
 */
final class SpanCover {

  private final int[] starts;
  private final int[] ends;
  private final int[] furthestEnd;

  SpanCover(List<Span> spans) {
    List<Span> sorted = new ArrayList<>(spans);
    sorted.sort(null);
    int n = sorted.size();
    starts = new int[n];
    ends = new int[n];
    furthestEnd = new int[n];
    int furthest = 0;
    for (int i = 0; i < n; i++) {
      starts[i] = sorted.get(i).start();
      ends[i] = sorted.get(i).end();
      furthest = Math.max(furthest, ends[i]);
      furthestEnd[i] = furthest;
    }
  }

  boolean takes(Span mention) {
    int before = startingBefore(mention.start());
    if (before > 0 && furthestEnd[before - 1] > mention.start()) {
      return true;
    }
    // Of those with the same start the last is the longest.
    int same = startingBefore(mention.start() + 1) - 1;
    return same >= before && ends[same] >= mention.end();
  }

  private int startingBefore(int offset) {
    int low = 0;
    int high = starts.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (starts[middle] < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
