package org.newsparallax.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading fetches nothing and writes nothing, whatever the input points at. */
class ReadingAloneTest {
  private static final String SENTENCE =
      "The mill at Oldbridge burned down on Sunday, and 40 people fled from it.";

  private final AtomicInteger visits = new AtomicInteger();

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  @SuppressWarnings("NullAway.Init")
  private ServerSocket server;

  @BeforeEach
  void listen() throws IOException {
    server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread listener = new Thread(this::countVisits);
    listener.setDaemon(true);
    listener.start();
  }

  private void countVisits() {
    while (!server.isClosed()) {
      try (Socket visitor = server.accept()) {
        visits.incrementAndGet();
        visitor.getOutputStream().write("HTTP/1.0 404 Not found\r\n\r\n".getBytes());
      } catch (IOException e) {
        // the server was closed, or the visitor left
      }
    }
  }

  @AfterEach
  void close() throws IOException {
    server.close();
  }

  private String address(String path) {
    return "http://" + InetAddress.getLoopbackAddress().getHostAddress() + ":"
        + server.getLocalPort() + "/" + path;
  }

  @Test
  void whatInputsPointAtIsNotFetchedAndFilesStayAsTheyAre() throws IOException {
    Files.writeString(folder.resolve("page.html"), page());
    Files.writeString(
        folder.resolve("entity.xml"), feed("<!ENTITY x SYSTEM '" + address("x") + "'>"));
    Files.writeString(
        folder.resolve("subset.xml"), feed("<!ENTITY % y SYSTEM '" + address("y") + "'> %y;"));
    Files.writeString(
        folder.resolve("type.nitf.xml"),
        "<?xml version='1.0'?><!DOCTYPE nitf SYSTEM '" + address("nitf.dtd")
            + "'><nitf><body><body.content><p>" + SENTENCE + "</p></body.content></body></nitf>");
    Files.writeString(
        folder.resolve("record.json"),
        "{\"@context\":\"" + address("context") + "\",\"url\":\"" + address("story")
            + "\",\"image_url\":\"" + address("i.jpg") + "\",\"text\":\"" + SENTENCE + "\"}");
    Map<Path, String> before = files();
    long read;
    try (Stream<Reading> readings = ArticleReader.read(java.util.List.of(folder))) {
      read = readings.filter(Reading.Success.class::isInstance).count();
    }

    assertThat(read).isGreaterThanOrEqualTo(2);
    assertThat(files()).isEqualTo(before);
    assertThat(visits).hasValue(0);
  }

  @Test
  void aVisitWouldBeNoticed() throws IOException {
    try (var answer = URI.create(address("x")).toURL().openStream()) {
      answer.readAllBytes();
    } catch (IOException e) {
      // it is not found
    }

    assertThat(visits).hasPositiveValue();
  }

  private String page() {
    return "<!DOCTYPE html SYSTEM '" + address("html.dtd") + "'><html><head><base href='"
        + address("base/")
        + "'><link rel=stylesheet href='" + address("s.css") + "'><link rel=canonical href='"
        + address("story") + "'><script src='" + address("s.js") + "'></script>"
        + "<script type='application/ld+json'>{\"@context\":\"" + address("context")
        + "\",\"@type\":\"NewsArticle\",\"headline\":\"Mill burns\",\"image\":\"" + address("i.jpg")
        + "\"}</script></head><body><img src='" + address("i.jpg") + "'><iframe src='"
        + address("f")
        + "'></iframe><object data='" + address("o") + "'></object><p>" + SENTENCE
        + "</p></body></html>";
  }

  private static String feed(String declaration) {
    return "<?xml version='1.0'?><!DOCTYPE rss [" + declaration
        + "]><rss><channel><item><title>Mill burns</title><description>" + SENTENCE
        + "&x;</description></item></channel></rss>";
  }

  /** What is in the folder of the input and in the working folder, with sizes and times. */
  private Map<Path, String> files() throws IOException {
    Map<Path, String> found = new TreeMap<>();
    try (Stream<Path> inputs = Files.walk(folder);
        Stream<Path> here = Files.list(Path.of(""))) {
      Stream.concat(inputs, here).filter(Files::isRegularFile).forEach(file -> {
        try {
          found.put(file, Files.size(file) + " bytes at " + Files.getLastModifiedTime(file));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      });
    }
    return found;
  }
}
