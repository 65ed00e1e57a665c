package org.newsparallax.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** Web archives: the pages in them, not what else was archived. */
class WarcReadingTest {
  private static final String PAGE =
      "<html><head><title>Geese</title></head><body><h1>Geese pass</h1>"
          + "<p>Geese fly south, and some 40,000 of them passed the cape on Sunday.</p></body></html>";

  private static byte[] response(String url, String type, String body) {
    byte[] content = body.getBytes(StandardCharsets.UTF_8);
    String http = "HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\nContent-Length: "
        + content.length + "\r\n\r\n" + body;
    byte[] block = http.getBytes(StandardCharsets.UTF_8);
    String head = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: " + url
        + "\r\nWARC-Date: 2024-05-06T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-"
        + String.format("%012d", url.length())
        + ">\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
        + block.length + "\r\n\r\n";
    ByteArrayOutputStream record = new ByteArrayOutputStream();
    record.writeBytes(head.getBytes(StandardCharsets.UTF_8));
    record.writeBytes(block);
    record.writeBytes("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
    return record.toByteArray();
  }

  private static byte[] archive() {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(response("https://herald.example/style.css", "text/css", "p { color: red }"));
    all.writeBytes(
        response("https://herald.example/2024/05/06/geese", "text/html; charset=utf-8", PAGE));
    all.writeBytes(response("https://herald.example/", "text/html", "<a href=/1>One</a>"));
    return all.toByteArray();
  }

  private static List<Reading> read(byte[] bytes, String name) {
    try (Stream<Reading> readings = ArticleReader.read(new ByteArrayInputStream(bytes), name)) {
      return new ArrayList<>(readings.toList());
    }
  }

  @Test
  void pagesAreReadWithTheirAddresses() {
    List<Reading> readings = read(archive(), "crawl.warc");

    assertThat(readings).hasSize(2);
    Article article = ((Reading.Success) readings.get(0)).article();
    assertThat(article.id()).isEqualTo("https://herald.example/2024/05/06/geese");
    assertThat(article.source()).isEqualTo("crawl.warc");
    assertThat(article.url()).isEqualTo("https://herald.example/2024/05/06/geese");
    assertThat(article.published()).isEqualTo("2024-05-06");
    assertThat(article.text()).startsWith("Geese pass\n\nGeese fly south");
  }

  @Test
  void aPageWithoutAnArticleIsToldWithItsPlace() {
    Reading.Failure failure = (Reading.Failure) read(archive(), "crawl.warc").get(1);

    assertThat(failure.source())
        .startsWith("crawl.warc, byte ")
        .endsWith("https://herald.example/");
    assertThat(failure.error()).contains("no article");
  }

  @Test
  void compressedArchivesAreReadToo() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream zipped = new GZIPOutputStream(bytes)) {
      zipped.write(archive());
    }

    assertThat(read(bytes.toByteArray(), "crawl.warc.gz")).hasSize(2);
  }

  @Test
  void whatIsNoArchiveIsToldSo() {
    List<Reading> readings = read(
        "This is not an archive at all.\n".repeat(20).getBytes(StandardCharsets.UTF_8),
        "crawl.warc");

    assertThat(readings).singleElement().isInstanceOf(Reading.Failure.class);
  }

  @Test
  void aTruncatedArchiveGivesWhatIsWhole() {
    byte[] all = archive();
    byte[] cut = java.util.Arrays.copyOf(all, all.length - 60);
    List<Reading> readings = read(cut, "crawl.warc");

    assertThat(readings.get(0)).isInstanceOf(Reading.Success.class);
    assertThat(readings.get(readings.size() - 1)).isInstanceOf(Reading.Failure.class);
  }

  @Test
  void withoutTheLibraryForArchivesItIsAskedForByName() throws ReflectiveOperationException {
    String asked = "org.netpreserve:jwarc";

    assertThat(readWithout("org.netpreserve.jwarc.")).contains("Failure[").contains(asked);
    assertThat(readWithout("org.example.")).contains("Success[").doesNotContain(asked);
  }

  private static String readWithout(String packages) throws ReflectiveOperationException {
    Object readings = SecondLibrary.without(packages)
        .read(
            "read",
            new Class<?>[] {InputStream.class, String.class},
            new ByteArrayInputStream(archive()),
            "crawl.warc");
    try (Stream<?> all = (Stream<?>) readings) {
      return all.toList().toString();
    }
  }
}
