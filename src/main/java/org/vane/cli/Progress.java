package org.vane.cli;

import java.io.PrintWriter;

/** Counts documents on stderr for a person who waits; silent where nobody looks. */
final class Progress {

  private static final long PATIENCE_NANOS = 2_000_000_000L;
  private static final long BETWEEN_NANOS = 200_000_000L;

  private final PrintWriter err;
  private final int total;
  private final boolean watched = Terminal.isWatched();
  private final long started = System.nanoTime();
  private long shown = started;
  private boolean drawn;
  private int done;

  Progress(PrintWriter err, int total) {
    this.err = err;
    this.total = total;
  }

  void step() {
    done++;
    long now = System.nanoTime();
    if (watched && now - started > PATIENCE_NANOS && now - shown > BETWEEN_NANOS) {
      shown = now;
      drawn = true;
      err.print("\r" + done + "/" + total + " documents");
      err.flush();
    }
  }

  void end() {
    if (drawn) {
      err.print("\r" + " ".repeat(40) + "\r");
      err.flush();
    }
  }
}
