package org.newsparallax.article;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for any page, well made or not. */
class PageLawsTest {
  @Property(tries = 150)
  void blocksCoverTheTextInOrderAndMetadataKnowWhereTheyComeFrom(@ForAll("pages") String html) {
    Article article;
    try {
      article = ArticleReader.page("page", html);
    } catch (ArticleFormatException e) {
      assertThat(e).hasMessageContaining("expected");
      return;
    }
    int at = 0;
    for (Block block : article.blocks()) {
      assertThat(article.text().substring(at, block.span().start())).isBlank();
      assertThat(block.span().of(article.text())).isNotBlank();
      at = block.span().end();
    }
    assertThat(at).isEqualTo(article.text().length());
    assertThat(article.origins().containsKey("title")).isEqualTo(article.title() != null);
    assertThat(article.origins().containsKey("published")).isEqualTo(article.published() != null);
  }

  @Provide
  Arbitrary<String> pages() {
    Arbitrary<String> piece = Arbitraries.of(
        "<p>",
        "</p>",
        "<div class='story-body'>",
        "<div class=comments>",
        "</div>",
        "<h1>",
        "</h1>",
        "<h2>More news</h2>",
        "<ul><li>",
        "<table><tr><td>",
        "</td><td>",
        "</table>",
        "<br><br>",
        "<a href=/x>",
        "</a>",
        "<article>",
        "</article>",
        "<figure><img>",
        "</figure>",
        "<blockquote class=pullquote>",
        "</blockquote>",
        "<script type='application/ld+json'>{\"@type\":\"Article\",",
        "</script>",
        "<time datetime=2024-05-06>",
        "<meta property=og:title content='A title'>",
        "<title>A title</title>",
        "&nbsp;",
        "<!--",
        "-->",
        "<svg>",
        "]]>",
        "The ferry carried 214 people, the port authority said, and all of them are safe.",
        "Short",
        "\u0000",
        "漢字。",
        "👩‍🚒 ",
        "<",
        "&#x1F600;",
        "\"datePublished\":\"2024-05-06\"}");
    return piece.list().ofMaxSize(60).map(pieces -> String.join("", pieces));
  }
}
