package org.newsparallax.article;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads an article out of an HTML page. */
final class PageReader {
  private static final int HEAD = 4096;
  private static final Pattern CHARSET =
      Pattern.compile("(?i)<meta[^>]{0,200}?charset\\s{0,9}=\\s{0,9}[\"']?([a-z0-9_:-]{2,40})");

  private PageReader() {}

  /** Decodes a page: by its byte order mark, by what the transport says, by its own declaration, or by its bytes. */
  static DecodedText decode(byte[] bytes, @Nullable String transport) {
    return DecodedText.of(bytes, transport == null ? declared(bytes) : transport);
  }

  private static @Nullable String declared(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    Matcher declared = CHARSET.matcher(head);
    return declared.find() ? declared.group(1) : null;
  }

  /**
   * Reads a page.
   *
   * @param html the page
   * @param input where it comes from
   * @param address its URL, if that is known from outside
   * @throws ArticleFormatException if no article is on it
   */
  static ArticleBuilder read(String html, InputPlace input, @Nullable String address) {
    return new PageContent(Jsoup.parse(html), address, false).builder(input);
  }

  /**
   * Reads a page and keeps the way back to it.
   *
   * @param html the page
   * @param input where it comes from
   * @throws ArticleFormatException if no article is on it
   */
  static TracedPage trace(String html, InputPlace input) {
    Document page = Parser.htmlParser().setTrackPosition(true).parseInput(html, "");
    PageContent content = new PageContent(page, null, true);
    return new TracedPage(
        content.builder(input).source(null).build(), html, PageTrace.of(html, content.layout()));
  }
}
