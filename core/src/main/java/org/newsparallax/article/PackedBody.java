package org.newsparallax.article;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * The body of a page as a server sends it, unpacked. Archives often keep the name of the packing of a body that they have
 * unpacked already, so that the bytes are looked at, too.
 *
 * @param bytes the bytes of the page
 * @param whole whether they are all there
 */
record PackedBody(byte[] bytes, boolean whole) {
  private static final String EXPECTED = "; expected gzip, deflate, or a page that is not packed";

  /**
   * Unpacks a body.
   *
   * @param encodings the values of {@code Content-Encoding}, in the order in which they were applied
   * @param most how many bytes the page may have; what is behind them is cut off
   * @throws ArticleFormatException if the packing is not known
   */
  static PackedBody unpack(byte[] body, List<String> encodings, int most) {
    PackedBody unpacked = new PackedBody(body, true);
    List<String> names =
        List.of(String.join(",", encodings).toLowerCase(Locale.ROOT).split(",", 8));
    for (int i = names.size() - 1; i >= 0; i--) {
      PackedBody outer = unpacked;
      PackedBody inner = layer(outer.bytes, names.get(i).strip(), most);
      unpacked = new PackedBody(inner.bytes, inner.whole && outer.whole);
    }
    return unpacked;
  }

  private static PackedBody layer(byte[] body, String encoding, int most) {
    InputStream packed = new ByteArrayInputStream(body);
    return switch (encoding) {
      case "", "identity", "none" -> new PackedBody(body, true);
      case "gzip", "x-gzip" ->
        InputFormat.isGzip(body)
            ? read(() -> new GZIPInputStream(packed), most)
            : new PackedBody(body, true);
      case "deflate" ->
        isMarkup(body)
            ? new PackedBody(body, true)
            : read(
                () -> isZlib(body)
                    ? new InflaterInputStream(packed)
                    : new InflaterInputStream(packed, new Inflater(true)),
                most);
      default -> {
        if (!isMarkup(body)) {
          throw new ArticleFormatException("the page is packed as " + encoding + EXPECTED);
        }
        yield new PackedBody(body, true);
      }
    };
  }

  private interface Opening {
    InputStream open() throws IOException;
  }

  private static PackedBody read(Opening opening, int most) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 13];
    try (InputStream input = opening.open()) {
      int some = input.read(buffer);
      while (some >= 0 && bytes.size() < most) {
        bytes.write(buffer, 0, Math.min(some, most - bytes.size()));
        some = input.read(buffer);
      }
      return new PackedBody(bytes.toByteArray(), some < 0);
    } catch (IOException e) {
      return new PackedBody(bytes.toByteArray(), false);
    }
  }

  private static boolean isZlib(byte[] body) {
    return body.length > 1
        && (body[0] & 0x0F) == 8
        && ((body[0] & 0xFF) << 8 | body[1] & 0xFF) % 31 == 0;
  }

  private static boolean isMarkup(byte[] body) {
    return DecodedText.of(Arrays.copyOf(body, Math.min(body.length, 200)), null)
        .text()
        .stripLeading()
        .startsWith("<");
  }
}
