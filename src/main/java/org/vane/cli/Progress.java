package org.vane.cli;

import java.io.PrintWriter;
import java.time.Duration;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * A bar on stderr for a person who waits longer than two seconds. It has no colours, leaves no
 * trace when done, and is silent where nobody looks.
 */
final class Progress implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final int BETWEEN_MILLIS = 200;
  private static final int FOREVER = -1;

  private final @Nullable LateLine line;
  private final @Nullable ProgressBar bar;

  /**
   * Starts to watch a job.
   *
   * @param task what is counted: "documents"
   * @param total how many there are; of one job only the time that it takes is shown
   */
  static Progress of(PrintWriter err, String task, long total) {
    return new Progress(err, task, total, Terminal.isWatched(), PATIENCE);
  }

  Progress(PrintWriter err, String task, long total, boolean watched, Duration patience) {
    line = watched ? new LateLine(err, patience) : null;
    bar =
        line == null
            ? null
            : new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(total > 1 ? total : FOREVER)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(BETWEEN_MILLIS)
                .continuousUpdate()
                .setConsumer(line)
                .build();
  }

  void step() {
    if (bar != null) {
      bar.step();
    }
  }

  /** Takes the bar away, so that a message can stand in its place; it comes back below. */
  void makeRoom() {
    if (line != null) {
      line.clear();
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
    if (line != null) {
      line.close();
    }
  }

  /** A line that is drawn over and over, but not before the wait is worth it. */
  private static final class LateLine implements ProgressBarConsumer {

    private final PrintWriter err;
    private final long from;
    private final int width = Terminal.width() - 1;
    private boolean drawn;
    private boolean closed;

    LateLine(PrintWriter err, Duration patience) {
      this.err = err;
      this.from = System.nanoTime() + patience.toNanos();
    }

    @Override
    public int getMaxRenderedLength() {
      return width;
    }

    @Override
    public synchronized void accept(String text) {
      if (!closed && System.nanoTime() >= from) {
        drawn = true;
        err.print("\r" + text);
        err.flush();
      }
    }

    @Override
    public synchronized void clear() {
      if (drawn) {
        drawn = false;
        err.print("\r" + " ".repeat(width) + "\r");
        err.flush();
      }
    }

    @Override
    public synchronized void close() {
      clear();
      closed = true; // The library may draw once more.
    }
  }
}
