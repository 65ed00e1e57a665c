package org.newsparallax.article;

import java.nio.charset.StandardCharsets;

/** Recognises bytes that are no text in any charset. */
final class NotText {
  private static final double TOO_MANY_CONTROLS = 0.05;

  private NotText() {}

  /**
   * Checks the beginning of an input.
   *
   * @throws ArticleFormatException if it is not text
   */
  static void check(byte[] start) {
    String magic = new String(start, 0, Math.min(start.length, 8), StandardCharsets.ISO_8859_1);
    if (magic.startsWith("%PDF-")) {
      throw new ArticleFormatException("a PDF document; expected text, HTML, JSON, XML or WARC");
    }
    if (magic.startsWith("PK\u0003\u0004")) {
      throw new ArticleFormatException(
          "a ZIP archive or office document; expected text, HTML, JSON, XML or WARC");
    }
    String text = DecodedText.of(start, null).text();
    long controls = text.chars().filter(NotText::isControl).count();
    if (controls > TOO_MANY_CONTROLS * text.length()) {
      throw new ArticleFormatException(
          "bytes that are not text in any known charset; expected text, HTML, JSON, XML or WARC");
    }
  }

  private static boolean isControl(int c) {
    return (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f')
        || c == 0x7F
        || c == 0xFFFD;
  }
}
