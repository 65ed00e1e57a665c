package org.newsparallax.article;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcPayload;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/** The pages of a web archive: each response that was delivered and is HTML. */
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
    while (!over) {
      long position = reader.position();
      try {
        Optional<WarcRecord> record = reader.next();
        if (record.isEmpty()) {
          over = true;
        } else if (record.get() instanceof WarcResponse response && isPage(response)) {
          return page(response, "byte " + position);
        }
      } catch (ParsingException | java.io.EOFException | java.util.zip.ZipException e) {
        over = true;
        throw new ArticleFormatException(
            "byte " + position,
            "a broken WARC record: " + e.getMessage() + "; expected a whole record");
      }
    }
    return null;
  }

  private static boolean isPage(WarcResponse response) throws IOException {
    String target = response.target();
    if (target == null || !target.startsWith("http") || response.http().status() != 200) {
      return false;
    }
    MediaType type = response.payloadType();
    return type.base().equals(MediaType.HTML) || type.base().equals(MediaType.XHTML);
  }

  private ArticleBuilder page(WarcResponse response, String position) throws IOException {
    String address = response.target();
    Optional<WarcPayload> payload = response.payload();
    byte[] bytes =
        payload.isEmpty() ? new byte[0] : payload.get().body().stream().readNBytes(LARGEST_PAGE);
    String charset = response.payloadType().parameters().get("charset");
    DecodedText html = PageReader.decode(bytes, charset);
    InputPlace place = new InputPlace(address, input.source(), input.given());
    try {
      ArticleBuilder builder = PageReader.read(html.text(), place, address);
      html.warnings().forEach(builder::warning);
      return builder;
    } catch (ArticleFormatException e) {
      throw new ArticleFormatException(position + ", " + address, String.valueOf(e.getMessage()));
    }
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
