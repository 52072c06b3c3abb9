package org.vane.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ProgressTest {

  private static String drawn(boolean watched, Duration patience) {
    StringWriter err = new StringWriter();
    try (Progress progress =
        new Progress(new PrintWriter(err), "documents", 3, watched, patience)) {
      progress.step();
      progress.step();
    }
    return err.toString();
  }

  @Test
  void nothingIsDrawnWhereNobodyLooks() {
    assertEquals("", drawn(false, Duration.ZERO));
  }

  @Test
  void nothingIsDrawnForAShortWait() {
    assertEquals("", drawn(true, Duration.ofMinutes(1)));
  }

  @Test
  void barCountsAndLeavesNoTraceAndNoColours() {
    String drawn = drawn(true, Duration.ZERO);
    assertTrue(drawn.contains("documents"), drawn);
    assertTrue(drawn.contains("/3"), drawn);
    assertTrue(drawn.endsWith(" \r"), "the line is wiped at the end");
    assertFalse(drawn.contains("\u001B"), "no terminal escapes");
    assertFalse(drawn.contains("\n"), "one line only");
  }

  @Test
  @Timeout(30)
  void messageGetsALineOfItsOwn() throws InterruptedException {
    StringWriter err = new StringWriter();
    PrintWriter writer = new PrintWriter(err);
    try (Progress progress = new Progress(writer, "documents", 3, true, Duration.ZERO)) {
      progress.step();
      while (!err.toString().contains("documents")) {
        Thread.sleep(10); // It is drawn by a thread of its own.
      }
      progress.makeRoom();
      writer.print("message\n");
    }
    assertTrue(err.toString().contains("\rmessage\n"), err.toString());
  }
}
