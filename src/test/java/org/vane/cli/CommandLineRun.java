package org.vane.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * One run of the command line in this process.
 *
 * @param code exit code
 * @param out what stood on standard output
 * @param err what stood on standard error
 */
record CommandLineRun(int code, String out, String err) {

  static CommandLineRun of(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Vane.run(new PrintWriter(out), new PrintWriter(err), args);
    return new CommandLineRun(code, out.toString(), err.toString());
  }

  CommandLineRun expecting(int expected) {
    assertEquals(expected, code, () -> "exit code, with on stderr: " + err);
    return this;
  }
}
