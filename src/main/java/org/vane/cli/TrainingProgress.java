package org.vane.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import org.vane.training.TrainingListener;

/** Shows a training run on stderr: a bar for who watches, a line per epoch for logs. */
final class TrainingProgress implements TrainingListener {

  private static final int WIDTH = 30;

  private final PrintWriter err;
  private final boolean watched = Terminal.isWatched();

  TrainingProgress(PrintWriter err) {
    this.err = err;
  }

  @Override
  public void note(String message) {
    line(message);
  }

  @Override
  public void progress(int epoch, int epochs, double done, double loss, Duration left) {
    if (watched) {
      int filled = (int) Math.round(done * WIDTH);
      err.printf(
          Locale.ROOT,
          "\repoch %d/%d [%s%s] loss %.3f, %s left ",
          epoch,
          epochs,
          "#".repeat(filled),
          " ".repeat(WIDTH - filled),
          loss,
          time(left));
      err.flush();
    }
  }

  @Override
  public void epoch(int epoch, int epochs, double devMacroF1, boolean best) {
    line(
        String.format(
            Locale.ROOT,
            "epoch %d/%d: held-out macro-F1 %.4f%s",
            epoch,
            epochs,
            devMacroF1,
            best ? " (best so far)" : ""));
  }

  private void line(String text) {
    err.println((watched ? "\r" + " ".repeat(79) + "\r" : "") + Terminal.safe(text));
    err.flush();
  }

  private static String time(Duration left) {
    return String.format(
        Locale.ROOT, "%d:%02d:%02d", left.toHours(), left.toMinutesPart(), left.toSecondsPart());
  }
}
