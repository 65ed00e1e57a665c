package org.newsparallax.article;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.primitives.Bytes;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** Web archives: the pages in them, not what else was archived. */
class WarcReadingTest {
  private static final String PAGE =
      "<html><head><title>Geese</title></head><body><h1>Geese pass</h1>"
          + "<p>Geese fly south, and some 40,000 of them passed the cape on Sunday.</p></body></html>";

  private static byte[] response(String url, String type, String body) {
    return packed(url, type, "", body.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] packed(String url, String type, String headers, byte[] body) {
    String http = "HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\n" + headers + "Content-Length: "
        + body.length + "\r\n\r\n";
    byte[] block = Bytes.concat(http.getBytes(StandardCharsets.UTF_8), body);
    return record("response", url, "application/http; msgtype=response", "", block);
  }

  private static byte[] record(String kind, String url, String type, String headers, byte[] block) {
    String head = "WARC/1.0\r\nWARC-Type: " + kind + "\r\nWARC-Target-URI: " + url
        + "\r\nWARC-Date: 2024-05-06T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-"
        + String.format("%012d", url.length())
        + ">\r\n" + headers + "Content-Type: " + type + "\r\nContent-Length: "
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

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream zipped = new GZIPOutputStream(packed)) {
      zipped.write(bytes);
    }
    return packed.toByteArray();
  }

  private static byte[] deflate(byte[] bytes, boolean bare) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream zipped = new DeflaterOutputStream(packed, new Deflater(9, bare))) {
      zipped.write(bytes);
    }
    return packed.toByteArray();
  }

  @Test
  void aPageIsUnpackedAsItsServerPackedIt() throws IOException {
    byte[] page = PAGE.getBytes(StandardCharsets.UTF_8);
    String type = "text/html; charset=utf-8";
    List<byte[]> records = List.of(
        packed("https://herald.example/a", type, "Content-Encoding: gzip\r\n", gzip(page)),
        packed("https://herald.example/b", type, "Content-Encoding: X-GZIP\r\n", gzip(page)),
        packed(
            "https://herald.example/c",
            type,
            "Content-Encoding: deflate\r\n",
            deflate(page, false)),
        packed(
            "https://herald.example/d", type, "Content-Encoding: deflate\r\n", deflate(page, true)),
        packed(
            "https://herald.example/e",
            type,
            "Content-Encoding: deflate, gzip\r\n",
            gzip(deflate(page, false))));
    for (byte[] record : records) {
      Article article = ((Reading.Success) read(record, "crawl.warc").get(0)).article();
      assertThat(article.text()).startsWith("Geese pass\n\nGeese fly south");
      assertThat(article.warnings()).isEmpty();
    }
  }

  @Test
  void aPageThatTheCrawlerUnpackedIsReadAsItIs() {
    for (String encoding : List.of("gzip", "deflate", "br", "identity")) {
      byte[] record = packed(
          "https://herald.example/a",
          "text/html",
          "Content-Encoding: " + encoding + "\r\n",
          PAGE.getBytes(StandardCharsets.UTF_8));
      Article article = ((Reading.Success) read(record, "crawl.warc").get(0)).article();

      assertThat(article.text()).as(encoding).startsWith("Geese pass\n\nGeese fly south");
    }
  }

  @Test
  void aPackingThatIsNotKnownIsNamed() {
    byte[] record = packed(
        "https://herald.example/a", "text/html", "Content-Encoding: br\r\n", new byte[] {11, 2, 0});
    List<Reading> readings = read(record, "crawl.warc");

    assertThat(readings).singleElement().isInstanceOf(Reading.Failure.class);
    assertThat(((Reading.Failure) readings.get(0)).error())
        .isEqualTo(
            "the page is packed as br; expected gzip, deflate, or a page that is not packed");
  }

  @Test
  void aPageThatIsNotAllThereIsReadWithAWarning() throws IOException {
    byte[] whole = gzip((PAGE + "<p>No more.</p>".repeat(100)).getBytes(StandardCharsets.UTF_8));
    byte[] cut = packed(
        "https://herald.example/a",
        "text/html",
        "Content-Encoding: gzip\r\n",
        java.util.Arrays.copyOf(whole, whole.length - 9));
    byte[] told = record(
        "resource",
        "https://herald.example/b",
        "text/html",
        "WARC-Truncated: length\r\n",
        PAGE.getBytes(StandardCharsets.UTF_8));

    for (byte[] record : List.of(cut, told)) {
      Article article = ((Reading.Success) read(record, "crawl.warc").get(0)).article();
      assertThat(article.text()).startsWith("Geese pass\n\nGeese fly south");
      assertThat(article.warnings()).containsExactly("the archive does not hold all of the page");
    }
  }

  @Test
  void anAnswerThatIsNoHttpIsToldAndTheNextIsRead() {
    byte[] broken = record(
        "response",
        "https://herald.example/a",
        "application/http; msgtype=response",
        "",
        "Go away.".getBytes(StandardCharsets.UTF_8));
    List<Reading> readings = read(Bytes.concat(archive(), broken, archive()), "crawl.warc");

    assertThat(readings).hasSize(5);
    Reading.Failure failure = (Reading.Failure) readings.get(2);
    assertThat(failure.source())
        .isEqualTo("crawl.warc, byte " + archive().length + ", https://herald.example/a");
    assertThat(failure.error())
        .startsWith("not an answer of a web server")
        .contains("expected HTTP");
    assertThat(readings.get(3)).isInstanceOf(Reading.Success.class);
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
    int last =
        all.length - response("https://herald.example/", "text/html", "<a href=/1>One</a>").length;

    assertThat(readings.get(0)).isInstanceOf(Reading.Success.class);
    assertThat(readings.get(readings.size() - 1)).isInstanceOf(Reading.Failure.class);
    assertThat(((Reading.Failure) readings.get(readings.size() - 1)).source())
        .isEqualTo("crawl.warc, byte " + last);
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
