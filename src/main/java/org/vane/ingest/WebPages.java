package org.vane.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;

/** Fetches one web page, within bounds of time and size. */
final class WebPages {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private WebPages() {}

  /**
   * Fetches at most {@code most} bytes.
   *
   * @throws UnreadableInputException if the address is none, or the server does not give the page
   */
  static byte[] fetch(String address, int most) throws IOException {
    try {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(address))
              .timeout(PATIENCE)
              .header("Accept", "text/html, text/plain")
              .build();
      HttpClient client =
          HttpClient.newBuilder().connectTimeout(PATIENCE).followRedirects(Redirect.NORMAL).build();
      HttpResponse<InputStream> answer = client.send(request, BodyHandlers.ofInputStream());
      try (InputStream body = answer.body()) {
        if (answer.statusCode() != 200) {
          throw new UnreadableInputException(
              address
                  + ": the server answered "
                  + answer.statusCode()
                  + " where 200 is expected. Check the address in a browser, or save the page and"
                  + " give the file");
        }
        return body.readNBytes(most);
      }
    } catch (HttpTimeoutException e) {
      throw new UnreadableInputException(
          address + ": no answer within " + PATIENCE.toSeconds() + " seconds. Try again later", e);
    } catch (ConnectException e) {
      throw new UnreadableInputException(
          address
              + ": the server cannot be reached. Check the address and the network, or save the"
              + " page and give the file",
          e);
    } catch (IllegalArgumentException e) {
      throw new UnreadableInputException(address + ": not a web address: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UnreadableInputException(address + ": fetching was interrupted", e);
    }
  }
}
