package org.newsparallax.article;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Reads an article out of an HTML page. */
final class PageReader {
  private static final int HEAD = 4096;
  private static final Pattern CHARSET =
      Pattern.compile("(?i)<meta[^>]{0,200}?charset\\s{0,9}=\\s{0,9}[\"']?([a-z0-9_:-]{2,40})");
  private static final double MOSTLY = 0.5;

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
    Document page = Jsoup.parse(html);
    PageElements elements = PageElements.ofHead(page);
    PageOutline outline = PageOutline.of(page.body(), elements);
    PageMetadata metadata = new PageMetadata(page, elements, JsonLd.of(elements.jsonLd()), address);
    List<PageBody.Part> parts = PageBody.parts(outline, metadata.allTitles());
    String title = metadata.title();
    int shown = characters(parts);
    TextLayout layout =
        new TextLayout(parts.size() + 1, shown + (title == null ? 0 : title.length()));
    if (title != null) {
      layout.add(Role.HEADLINE, title);
    }
    String described = metadata.articleBody();
    boolean hidden = described != null && shown < MOSTLY * described.length();
    if (hidden && described != null) {
      layout.addParagraphs(described);
    } else if (parts.isEmpty()) {
      throw new ArticleFormatException("no article on this page: expected running text, found "
          + outline.regions().get(0).characters + " characters of links, labels and the like");
    } else {
      parts.forEach(part -> layout.add(part.role(), part.line().text()));
    }
    ArticleBuilder builder = input.builder(input.name(), layout);
    metadata.fill(builder);
    return hidden
        ? builder.warning(
            "the page shows less than its JSON-LD holds; the text is that of the JSON-LD")
        : builder;
  }

  private static int characters(List<PageBody.Part> parts) {
    int characters = 0;
    for (PageBody.Part part : parts) {
      characters += part.line().text().length();
    }
    return characters;
  }
}
