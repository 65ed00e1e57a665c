package org.newsparallax.article;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.newsparallax.text.Span;

/** The article on a parsed page: what it says, laid out, and what the page says of it. */
final class PageContent {
  private static final double MOSTLY = 0.5;

  private final PageMetadata metadata;
  private final TextLayout layout = new TextLayout();
  /** Whether the page shows less than its metadata hold. */
  private final boolean hidden;

  /**
   * Looks for the article.
   *
   * @param address the URL of the page, if that is known from outside
   * @param traced whether the page was parsed with its positions, to be kept
   * @throws ArticleFormatException if no article is on the page
   */
  PageContent(Document page, @Nullable String address, boolean traced) {
    PageElements elements = PageElements.ofHead(page);
    PageOutline outline = PageOutline.of(page.body(), elements, traced);
    metadata = new PageMetadata(page, elements, JsonLd.of(elements.jsonLd()), address);
    List<PageBody.Part> parts = PageBody.parts(outline, metadata.allTitles());
    String title = metadata.title();
    if (title != null) {
      layout.add(Role.HEADLINE, title, traced ? places(title, outline.lines()) : List.of());
    }
    String described = metadata.articleBody();
    hidden = described != null && characters(parts) < MOSTLY * described.length();
    if (hidden && described != null) {
      layout.addParagraphs(described);
    } else if (parts.isEmpty()) {
      throw new ArticleFormatException("no article on this page: expected running text, found "
          + outline.regions().get(0).characters + " characters of links, labels and the like");
    } else {
      parts.forEach(
          part -> layout.add(part.role(), part.line().text(), part.line().places()));
    }
  }

  /** The text of the article. */
  TextLayout layout() {
    return layout;
  }

  /** Begins the article. */
  ArticleBuilder builder(InputPlace input) {
    ArticleBuilder builder = input.builder(input.name(), layout);
    metadata.fill(builder);
    return hidden
        ? builder.warning(
            "the page shows less than its JSON-LD holds; the text is that of the JSON-LD")
        : builder;
  }

  /** Where the title is shown: in the first heading that says the same. */
  private static List<Span> places(String title, List<PageLine> lines) {
    for (PageLine line : lines) {
      if (PageText.isHeading(line.region().tag)
          && line.text().replace('\n', ' ').equals(title)) {
        return line.places();
      }
    }
    return List.of();
  }

  private static int characters(List<PageBody.Part> parts) {
    int characters = 0;
    for (PageBody.Part part : parts) {
      characters += part.line().text().length();
    }
    return characters;
  }
}
