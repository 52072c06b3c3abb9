package org.vane.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.PageLoadStrategy;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A headless Chromium that opens reports from disk, as a reader's browser does. */
public final class Browser implements AutoCloseable {

  private static final List<String> FLAGS =
      List.of(
          "--headless=new",
          "--no-sandbox", // Chromium's own sandbox refuses to start as root, as in a container.
          "--disable-gpu",
          "--disable-dev-shm-usage",
          "--disable-quic",
          "--no-first-run",
          "--hide-scrollbars",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /** Starts the machine's Chromium, or skips the test where it has none. */
  public static Browser start() {
    Optional<Path> chromium = find("chromium", "chromium-browser", "google-chrome");
    Optional<Path> chromedriver = find("chromedriver");
    Assumptions.assumeTrue(
        chromium.isPresent() && chromedriver.isPresent(),
        "skipped: no Chromium with its driver on the PATH; on Debian, apt-get install chromium"
            + " chromium-driver");
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium.orElseThrow().toString());
    options.addArguments(FLAGS);
    options.setPageLoadStrategy(PageLoadStrategy.NORMAL);
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriver driver =
        new ChromeDriver(
            new ChromeDriverService.Builder()
                .usingDriverExecutable(chromedriver.orElseThrow().toFile())
                .build(),
            options);
    driver.manage().timeouts().pageLoadTimeout(Duration.ofSeconds(60));
    return new Browser(driver);
  }

  private static Optional<Path> find(String... names) {
    String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
    return Stream.of(names)
        .flatMap(name -> Stream.of(path.split(":")).map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Opens a file, with the window as a CSS pixel area. */
  public Browser open(Path page, int width, int height) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    driver.get(page.toUri().toString());
    return this;
  }

  /** Shows pages as somebody sees them who prefers dark ones, or light ones. */
  public Browser prefer(String scheme) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    return this;
  }

  private Object evaluated(String expression) {
    return Objects.requireNonNull(driver.executeScript("return (" + expression + ")"));
  }

  /** Evaluates an expression in the page that makes a number. */
  public double number(String expression) {
    return ((Number) evaluated(expression)).doubleValue();
  }

  /** Evaluates an expression in the page that is true or false. */
  public boolean truth(String expression) {
    return (Boolean) evaluated(expression);
  }

  /** Evaluates an expression in the page that makes a text. */
  public String text(String expression) {
    return (String) evaluated(expression);
  }

  /** Evaluates an expression in the page that makes a list of texts. */
  public List<String> texts(String expression) {
    return ((List<?>) evaluated(expression)).stream().map(String::valueOf).toList();
  }

  public ChromeDriver driver() {
    return driver;
  }

  /** Returns what the page complained about, and what it asked the network for. */
  public List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::toString)
        .toList();
  }

  /** Follows a link within the page as a click does, and returns the id that it landed on. */
  public String follow(String fragment) {
    driver.executeScript("location.hash = arguments[0]", fragment);
    return text("document.querySelector(':target') ? document.querySelector(':target').id : ''");
  }

  /** Returns a PNG of the upper part of the page, as high as the window. */
  public byte[] picture() {
    Map<String, Object> answer =
        driver.executeCdpCommand("Page.captureScreenshot", Map.of("format", "png"));
    return Base64.getDecoder().decode(String.valueOf(answer.get("data")));
  }

  /** Returns the page as a PDF on A4, with backgrounds left out as printers do by default. */
  public byte[] print() {
    Map<String, Object> answer =
        driver.executeCdpCommand(
            "Page.printToPDF", Map.of("paperWidth", 8.27, "paperHeight", 11.69));
    return Base64.getDecoder().decode(String.valueOf(answer.get("data")));
  }

  @Override
  public void close() {
    driver.quit();
  }
}
