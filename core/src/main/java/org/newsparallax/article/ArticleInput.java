package org.newsparallax.article;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** Opens an input with the reader of its format. */
final class ArticleInput {
  /** How many bytes a text or a page may have. */
  static final int LARGEST_TEXT = 1 << 27;

  private static final int HEAD = 1 << 13;

  private ArticleInput() {}

  /**
   * Opens an input.
   *
   * @param stream its bytes, gzipped or not
   * @param place where it comes from
   * @param given its format, or null to go by its name and then by its content
   * @throws ArticleFormatException if it is empty or cannot be text
   */
  static ArticleSource open(InputStream stream, InputPlace place, @Nullable InputFormat given)
      throws IOException {
    BufferedInputStream input = new BufferedInputStream(stream, 1 << 16);
    byte[] start = peek(input, HEAD);
    InputFormat named = given == null ? InputFormat.ofName(place.name()) : given;
    if (InputFormat.isGzip(start) && named != InputFormat.WARC) {
      input = new BufferedInputStream(new GZIPInputStream(input), 1 << 16);
      start = peek(input, HEAD);
    }
    if (start.length == 0) {
      throw new ArticleFormatException("the input is empty; expected an article");
    }
    InputFormat format = named == null ? InputFormat.ofContent(start) : named;
    if (format != InputFormat.WARC) {
      NotText.check(start);
    }
    InputStream bytes = input;
    return switch (format) {
      case TEXT -> new PieceSource(() -> text(all(bytes), place));
      case HTML -> new PieceSource(() -> page(all(bytes), place));
      case JSON ->
        JsonLines.are(start) || isLinesName(place.name())
            ? new JsonLineSource(bytes, DecodedText.ofLines(start), place)
            : new JsonSource(bytes, place);
      case XML -> new XmlSource(bytes, place);
      case WARC -> WarcSupport.open(bytes, place);
    };
  }

  private static boolean isLinesName(String name) {
    return name.contains(".jsonl") || name.contains(".ndjson");
  }

  private static ArticleBuilder text(byte[] bytes, InputPlace place) {
    DecodedText text = DecodedText.of(bytes, null);
    if (text.text().isBlank()) {
      throw new ArticleFormatException("nothing but white space; expected an article");
    }
    ArticleBuilder builder = place.builder(text.text());
    text.warnings().forEach(builder::warning);
    return builder;
  }

  private static ArticleBuilder page(byte[] bytes, InputPlace place) {
    DecodedText html = PageReader.decode(bytes, null);
    ArticleBuilder builder = PageReader.read(html.text(), place, null);
    html.warnings().forEach(builder::warning);
    return builder;
  }

  private static byte[] all(InputStream stream) throws IOException {
    byte[] bytes = stream.readNBytes(LARGEST_TEXT + 1);
    if (bytes.length > LARGEST_TEXT) {
      throw new ArticleFormatException(
          "longer than " + LARGEST_TEXT + " bytes; expected one article");
    }
    return bytes;
  }

  private static byte[] peek(BufferedInputStream input, int length) throws IOException {
    input.mark(length + 1);
    byte[] start = input.readNBytes(length);
    input.reset();
    return start;
  }
}
