package org.newsparallax.article;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcCaptureRecord;
import org.netpreserve.jwarc.WarcPayload;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTruncationReason;

/** The pages of a web archive: each response or resource that was delivered and is HTML. */
final class WarcSource implements ArticleSource {
  private static final int LARGEST_PAGE = 1 << 26;

  private final WarcReader reader;
  private final InputPlace input;
  private boolean over;

  WarcSource(InputStream stream, InputPlace input) throws IOException {
    this.input = input;
    try {
      this.reader = new WarcReader(stream);
    } catch (ParsingException e) {
      throw new ArticleFormatException(
          "not a web archive: " + e.getMessage() + "; expected WARC records", e);
    }
  }

  @Override
  public @Nullable ArticleBuilder next() throws IOException {
    for (WarcRecord record = record(); record != null; record = record()) {
      if (record instanceof WarcCaptureRecord capture && isOfTheWeb(capture)) {
        ArticleBuilder article = article(capture, capture.target());
        if (article != null) {
          return article;
        }
      }
    }
    return null;
  }

  private @Nullable WarcRecord record() throws IOException {
    if (over) {
      return null;
    }
    try {
      WarcRecord record = reader.next().orElse(null);
      over = record == null;
      return record;
    } catch (ParsingException | EOFException | ZipException e) {
      over = true;
      throw broken(e);
    }
  }

  /** The article of a page that was delivered, or null; what is wrong with one page does not concern the next. */
  private @Nullable ArticleBuilder article(WarcCaptureRecord record, String address)
      throws IOException {
    try {
      return isPage(record) ? page(record, address) : null;
    } catch (ArticleFormatException e) {
      throw new ArticleFormatException(place() + ", " + address, String.valueOf(e.getMessage()));
    } catch (ParsingException e) {
      throw new ArticleFormatException(
          place() + ", " + address,
          "not an answer of a web server: " + e.getMessage() + "; expected HTTP");
    } catch (EOFException | ZipException e) {
      over = true;
      throw broken(e);
    }
  }

  private String place() {
    return "byte " + reader.position();
  }

  private ArticleFormatException broken(IOException e) {
    return new ArticleFormatException(
        place(), "a broken WARC record: " + e.getMessage() + "; expected a whole record");
  }

  private static boolean isOfTheWeb(WarcCaptureRecord record) {
    String target = record.target();
    return target != null && target.startsWith("http");
  }

  private static boolean isPage(WarcCaptureRecord record) throws IOException {
    if (record instanceof WarcResponse response && response.http().status() != 200) {
      return false;
    }
    MediaType type = record.payloadType().base();
    return type.equals(MediaType.HTML) || type.equals(MediaType.XHTML);
  }

  private ArticleBuilder page(WarcCaptureRecord record, String address) throws IOException {
    PackedBody body = body(record);
    String charset = record.payloadType().parameters().get("charset");
    DecodedText html = PageReader.decode(body.bytes(), charset);
    InputPlace place = new InputPlace(address, input.source(), input.given());
    ArticleBuilder builder = PageReader.read(html.text(), place, address);
    html.warnings().forEach(builder::warning);
    return body.whole() ? builder : builder.warning("the archive does not hold all of the page");
  }

  private static PackedBody body(WarcCaptureRecord record) throws IOException {
    WarcPayload payload = record.payload().orElse(null);
    byte[] bytes =
        payload == null ? new byte[0] : payload.body().stream().readNBytes(LARGEST_PAGE + 1);
    List<String> encodings = record instanceof WarcResponse response
        ? response.http().headers().all("Content-Encoding")
        : List.of();
    PackedBody body = PackedBody.unpack(bytes, encodings, LARGEST_PAGE);
    boolean whole =
        bytes.length <= LARGEST_PAGE && record.truncated() == WarcTruncationReason.NOT_TRUNCATED;
    return new PackedBody(body.bytes(), whole && body.whole());
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
