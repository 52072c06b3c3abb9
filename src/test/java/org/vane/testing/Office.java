package org.vane.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Assumptions;

/** LibreOffice without a window, which opens tables and says what it sees. */
public final class Office {

  private static final int MINUTES = 3;

  private final Path program;
  private final Path profile;

  private Office(Path program, Path profile) {
    this.program = program;
    this.profile = profile;
  }

  /**
   * Finds the machine's LibreOffice, or skips the test where it has none.
   *
   * @param profile a folder for its settings, so that it touches nobody's
   */
  public static Office find(Path profile) {
    String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
    Optional<Path> program =
        Stream.of("soffice", "libreoffice")
            .flatMap(name -> Stream.of(path.split(":")).map(folder -> Path.of(folder, name)))
            .filter(Files::isExecutable)
            .findFirst();
    Assumptions.assumeTrue(
        program.isPresent(),
        "skipped: no LibreOffice on the PATH; on Debian, apt-get install libreoffice-calc-nogui");
    return new Office(program.orElseThrow(), profile);
  }

  /**
   * Opens a workbook or a CSV file in UTF-8 as its own format and returns it as flat XML.
   *
   * @param folder where to write
   */
  public Document open(Path file, Path folder) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                program.toString(),
                "-env:UserInstallation=" + profile.toUri(),
                "--headless",
                "--norestore",
                "--convert-to",
                "fods",
                "--outdir",
                folder.toString()));
    if (file.toString().endsWith(".csv")) {
      command.add("--infilter=Text - txt - csv (StarCalc):44,34,76,1");
    }
    command.add(file.toString());
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("office.log").toFile())
            .start();
    try {
      if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new IOException("LibreOffice took longer than " + MINUTES + " minutes on " + file);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
    String name = file.getFileName().toString();
    Path written = folder.resolve(name.substring(0, name.lastIndexOf('.')) + ".fods");
    if (!Files.exists(written)) {
      throw new IOException(Files.readString(folder.resolve("office.log")));
    }
    return Jsoup.parse(Files.readString(written, StandardCharsets.UTF_8), "", Parser.xmlParser());
  }

  /** Returns the cells of a sheet, row by row, without the empty ones at the end of a row. */
  public static List<List<String>> cells(Document workbook, int sheet) {
    List<List<String>> rows = new ArrayList<>();
    for (Element row :
        workbook.getElementsByTag("table:table").get(sheet).getElementsByTag("table:table-row")) {
      List<String> cells = new ArrayList<>();
      for (Element cell : row.getElementsByTag("table:table-cell")) {
        String text = text(cell);
        int times = text.isEmpty() ? repeated(cell) : Math.min(repeated(cell), 100);
        for (int i = 0; i < Math.min(times, 1000); i++) {
          cells.add(text);
        }
      }
      while (!cells.isEmpty() && cells.get(cells.size() - 1).isEmpty()) {
        cells.remove(cells.size() - 1);
      }
      if (!cells.isEmpty()) {
        rows.add(cells);
      }
    }
    return rows;
  }

  private static int repeated(Element cell) {
    String times = cell.attr("table:number-columns-repeated");
    return times.isEmpty() ? 1 : Integer.parseInt(times);
  }

  private static String text(Element cell) {
    return switch (cell.attr("office:value-type")) {
      case "float", "percentage", "currency" -> cell.attr("office:value");
      case "boolean" -> cell.attr("office:boolean-value");
      case "date" -> cell.attr("office:date-value");
      default -> {
        StringBuilder text = new StringBuilder();
        for (Element paragraph : cell.getElementsByTag("text:p")) {
          text.append(text.length() > 0 ? "\n" : "");
          paragraph.traverse(
              (node, depth) -> {
                if (node instanceof TextNode words) {
                  text.append(words.getWholeText());
                } else if (node instanceof Element e && e.tagName().equals("text:s")) {
                  text.append(" ".repeat(Math.max(1, count(e))));
                }
              });
        }
        yield text.toString();
      }
    };
  }

  private static int count(Element spaces) {
    String count = spaces.attr("text:c");
    return count.isEmpty() ? 1 : Integer.parseInt(count);
  }
}
